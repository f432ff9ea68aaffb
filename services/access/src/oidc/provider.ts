import type { Moment } from "@coop/kernel";
import type { FindCertificate } from "@coop/service-kit/http/client-certificate.ts";
import { actorSchema } from "@coop/service-kit/identity/actor-schema.ts";
import { type Meter, RateExhausted } from "@coop/service-kit/rates/rates.ts";
import { type AdapterFactory, type Client, type Context, errors, type JwtParts, Provider, type Token } from "oidc-provider";
import type { AccessMetrics } from "../access-metrics.ts";
import { deriveKey } from "../derive-key.ts";
import type { Directory } from "../domain/directory.ts";
import { lifetimes } from "../lifetimes.ts";
import type { Logger } from "../logger.ts";
import type { LoginStore } from "../login/login-store.ts";
import { SIGNING_ALGORITHM, type SigningKeys } from "../signing-key.ts";
import { type ActorToday, describeActor, GRAPH_AUDIENCE, graphResource } from "./access-token.ts";
import type { ClientMetadata } from "./development-clients.ts";
import { findPerson, grantOfOurs, loginPolicy, refreshTokenSeconds, sessionSeconds } from "./people.ts";
import { type PersonClient, personClientMetadata } from "./person-clients.ts";
import { confirmLogout, renderProblem, showLoggedOut } from "./provider-pages.ts";

interface ProviderOptions {
  readonly issuer: string;
  readonly adapter: AdapterFactory;
  readonly keys: SigningKeys;
  /** Signs cookies. */
  readonly keySecret: string;
  /** Systems that are configured and not stored. */
  readonly clients: readonly ClientMetadata[];
  /** Applications that people log in with. */
  readonly personClients: readonly PersonClient[];
  readonly logins: LoginStore;
  readonly directory: Directory;
  readonly actorToday: ActorToday;
  /** Whether this is one of the client's secrets that count now; undefined where it is no partner's client. */
  readonly isPartnerSecret: (clientId: string, text: string) => Promise<boolean | undefined>;
  readonly readMoment: () => Promise<Moment>;
  /** Undefined where no certificate of a client is seen. */
  readonly certificates: FindCertificate | undefined;
  /** Of a system that has proved who it is. */
  readonly meterOf: (client: Client) => Meter;
  readonly metrics: Pick<AccessMetrics, "tokenGiven" | "tokenRefused" | "rateRefused">;
  readonly logger: Logger;
}

/** The token issuer. Systems carry their actor as metadata, wherever they are kept; people act as their login says. */
export function createProvider(options: ProviderOptions): Provider {
  const { issuer, adapter, keys, clients, personClients, actorToday, isPartnerSecret, metrics, logger } = options;
  const provider: Provider = new Provider(issuer, {
    adapter,
    clients: [...clients, ...personClients.map(personClientMetadata)],
    jwks: { keys: [...keys] },
    responseTypes: ["code"],
    scopes: ["openid"],
    clientAuthMethods: ["client_secret_basic", "client_secret_post", "private_key_jwt", "none"],
    clientDefaults: {
      grant_types: ["client_credentials"],
      response_types: [],
      redirect_uris: [],
      id_token_signed_response_alg: SIGNING_ALGORITHM,
    },
    extraClientMetadata: { properties: ["actor", "certificate", "lifetime"], validator: requireActor },
    clientBasedCORS: (_context: Context, origin: string, client: Client) => isOriginOf(client, origin),
    cookies: cookiesOf(options),
    enabledJWA: { idTokenSigningAlgValues: [SIGNING_ALGORITHM] },
    pkce: { required: () => true },
    findAccount: findPerson(options),
    loadExistingGrant: (context: Context) => grantOfOurs(provider, context),
    interactions: { policy: loginPolicy(), url: (_context: Context, { uid }: { uid: string }) => `/interaction/${uid}` },
    // Bound to the session, so that logging out ends them; used twice, all of their grant end.
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    expiresWithSession: () => true,
    features: featuresOf(options),
    formats: {
      customizers: {
        jwt: (context: Context | undefined, token: Token, jwt: JwtParts) => describeActor(context, token, jwt, actorToday),
      },
    },
    ttl: {
      AccessToken: lifetimes.accessToken,
      AuthorizationCode: lifetimes.authorizationCode,
      ClientCredentials: (_context: unknown, { resourceServer }: Token) =>
        resourceServer?.accessTokenTTL ?? lifetimes.accessToken,
      Grant: lifetimes.login,
      IdToken: lifetimes.idToken,
      Interaction: lifetimes.interaction,
      RefreshToken: refreshTokenSeconds,
      Session: sessionSeconds,
    },
    renderError: renderProblem,
  });
  // We speak plain HTTP: an https issuer means a proxy in front, whose forwarded host and protocol are the true ones.
  provider.proxy = issuer.startsWith("https:");
  acceptPartnerSecrets(provider, isPartnerSecret);
  logFailures(provider, logger);
  countTokens(provider, metrics);
  return provider;
}

/** A partner's secrets are kept as hashes, and during an overlap there are two: the stock comparison knows neither. */
function acceptPartnerSecrets(provider: Provider, isPartnerSecret: ProviderOptions["isPartnerSecret"]): void {
  const stock = provider.Client.prototype.compareClientSecret;
  provider.Client.prototype.compareClientSecret = async function compare(text) {
    return (await isPartnerSecret(this.clientId, text)) ?? stock.call(this, text);
  };
}

function featuresOf({ keys, meterOf, metrics, certificates }: ProviderOptions) {
  const off = { enabled: false };
  return {
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => GRAPH_AUDIENCE,
      useGrantedResource: () => true,
      getResourceServerInfo: async (context: Context, resource: string, client: Client) => {
        if (resource !== GRAPH_AUDIENCE) throw new errors.InvalidTarget();
        if (client.actor) await spendOn(context, meterOf(client), metrics);
        return graphResource(client, keys[0].kid);
      },
    },
    mTLS: {
      enabled: certificates !== undefined,
      certificateBoundAccessTokens: true,
      getCertificate: ({ req }: Context) => certificates?.(req)?.toString("base64"),
    },
    revocation: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource: confirmLogout, postLogoutSuccessSource: showLoggedOut },
    devInteractions: off,
    dPoP: off,
    pushedAuthorizationRequests: off,
    userinfo: off,
  };
}

/** Asked once a system has proved who it is: who only says its name takes nothing from it. */
async function spendOn(context: Context, meter: Meter, metrics: ProviderOptions["metrics"]): Promise<void> {
  try {
    await meter.spend(1);
    context.set(meter.headers());
  } catch (error) {
    if (!(error instanceof RateExhausted)) throw error;
    metrics.rateRefused("CLIENT");
    context.set(error.headers);
    throw new TooManyTokens(error.seconds, { cause: error });
  }
}

class TooManyTokens extends errors.OIDCProviderError {
  readonly error_description: string;

  constructor(seconds: number, options?: ErrorOptions) {
    super(429, "temporarily_unavailable", options);
    this.error_description = `too many tokens were asked for, try again in ${seconds} s`;
  }
}

/** Not readable by scripts, not sent by other sites' forms, over TLS alone where there is TLS. */
function cookiesOf({ issuer, keySecret }: ProviderOptions) {
  const secure = issuer.startsWith("https:");
  const safe = { httpOnly: true, sameSite: "lax", secure, signed: true, overwrite: true };
  return {
    keys: [deriveKey(keySecret, "cookies").toString("base64url")],
    long: safe,
    short: safe,
    names: { session: "coop_session", interaction: "coop_interaction", resume: "coop_resume" },
  };
}

/** A page of the application itself, where it comes back to after a login. */
function isOriginOf({ clientAuthMethod, redirectUris }: Client, origin: string): boolean {
  return clientAuthMethod === "none" && redirectUris.some((uri) => URL.parse(uri)?.origin === origin);
}

/** A system acts in its own name and must say as whom; a client without a secret acts for people. */
function requireActor(_context: unknown, name: string, actor: unknown, metadata: { token_endpoint_auth_method?: string }): void {
  if (name !== "actor" || metadata.token_endpoint_auth_method === "none") return;
  if (!actorSchema.safeParse(actor).success) throw new errors.InvalidClientMetadata("actor must describe who the client acts as");
}

function logFailures(provider: Provider, logger: Logger): void {
  for (const event of ["grant.error", "authorization.error"]) {
    provider.on(event, (context: Context, error: Error & { error_detail?: string }) => {
      logger.warn({ client: context.oidc.client?.clientId, reason: error.error_detail ?? error.message }, "no token given");
    });
  }
  provider.on("server_error", (_context: Context, err: Error) => logger.error({ err }, "the issuer failed"));
  provider.on("error", (err: Error) => logger.error({ err }, "the issuer failed"));
}

function countTokens(provider: Provider, metrics: ProviderOptions["metrics"]): void {
  provider.on("grant.success", ({ oidc }: Context) => metrics.tokenGiven(oidc.params?.grant_type ?? ""));
  provider.on("grant.error", (_context: Context, { error }: { readonly error?: string }) =>
    metrics.tokenRefused(error ?? "server_error"),
  );
}

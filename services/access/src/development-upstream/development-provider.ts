import { type AdapterFactory, type Context, errors, interactionPolicy, Provider } from "oidc-provider";
import type { DevelopmentPerson } from "../development-people.ts";
import { lifetimes } from "../lifetimes.ts";
import type { Logger } from "../logger.ts";
import { renderProblem } from "../oidc/provider-pages.ts";
import { SIGNING_ALGORITHM, type SigningKeys } from "../signing-key.ts";
import { DEVELOPMENT_CLIENT } from "./development-settings.ts";

/** What makes one development provider speak like Pro Santé Connect, the other like ProConnect. */
export interface Manner {
  /** Starts the names of its cookies and of its rows, beside those of the issuer itself. */
  readonly name: string;
  /** Scopes and the claims that each of them opens. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
  readonly signsUserinfo: boolean;
  /** What is wrong with an authorization request for this provider in particular. */
  faultOf(query: Context["query"]): string | undefined;
}

export interface DevelopmentProviderOptions {
  readonly issuer: string;
  readonly manner: Manner;
  readonly secret: string;
  readonly redirectUris: readonly string[];
  readonly logoutUris: readonly string[];
  readonly people: readonly DevelopmentPerson[];
  readonly adapter: AdapterFactory;
  readonly keys: SigningKeys;
  readonly cookieKey: string;
  readonly logger: Logger;
}

/** A login provider with invented people. It knows one client, us, and asks for nothing but who one wants to be. */
export function createDevelopmentProvider(options: DevelopmentProviderOptions): Provider {
  const { issuer, manner, people, adapter, keys, cookieKey, logger } = options;
  const { pathname } = new URL(issuer);
  const provider: Provider = new Provider(issuer, {
    adapter: (model: string) => adapter(`${manner.name}.${model}`),
    clients: [clientOf(options)],
    jwks: { keys: [...keys] },
    claims: { acr: null, amr: null, ...manner.claims },
    scopes: Object.keys(manner.claims),
    responseTypes: ["code"],
    clientAuthMethods: ["client_secret_post"],
    clientBasedCORS: () => false,
    cookies: {
      keys: [cookieKey],
      names: { session: `${manner.name}_session`, interaction: `${manner.name}_interaction`, resume: `${manner.name}_resume` },
      long: { httpOnly: true, sameSite: "lax", signed: true, overwrite: true, path: pathname },
      short: { httpOnly: true, sameSite: "lax", signed: true, overwrite: true },
    },
    enabledJWA: {
      idTokenSigningAlgValues: [SIGNING_ALGORITHM],
      userinfoSigningAlgValues: [SIGNING_ALGORITHM],
    },
    findAccount: (_context: Context, name: string) => accountOf(people, name),
    loadExistingGrant: (context: Context) => grantAll(provider, context, Object.keys(manner.claims)),
    interactions: { policy: policyOf(), url: (_context: Context, { uid }: { uid: string }) => `${pathname}/interaction/${uid}` },
    pkce: { required: () => false },
    features: {
      claimsParameter: { enabled: true },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: logoutAtOnce, postLogoutSuccessSource: logoutAtOnce },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
    },
    ttl: {
      AccessToken: lifetimes.authorizationCode,
      AuthorizationCode: lifetimes.authorizationCode,
      Grant: lifetimes.login,
      IdToken: lifetimes.idToken,
      Interaction: lifetimes.interaction,
      Session: lifetimes.login,
    },
    renderError: renderProblem,
  });
  provider.use(refuseUnfit(manner));
  provider.on("server_error", (_context: Context, err: Error) => logger.error({ err }, "the development provider failed"));
  return provider;
}

function clientOf({ manner, secret, redirectUris, logoutUris }: DevelopmentProviderOptions) {
  return {
    client_id: DEVELOPMENT_CLIENT,
    client_name: "COOP",
    client_secret: secret,
    token_endpoint_auth_method: "client_secret_post",
    redirect_uris: [...redirectUris],
    post_logout_redirect_uris: [...logoutUris],
    response_types: ["code"],
    grant_types: ["authorization_code"],
    id_token_signed_response_alg: SIGNING_ALGORITHM,
    ...(manner.signsUserinfo && { userinfo_signed_response_alg: SIGNING_ALGORITHM }),
  };
}

function accountOf(people: readonly DevelopmentPerson[], accountId: string) {
  const person = people.find(({ name }) => name === accountId);
  return person && { accountId, claims: async () => ({ sub: accountId, ...person.claims }) };
}

async function grantAll(provider: Provider, { oidc: { client, session } }: Context, scopes: readonly string[]) {
  if (!client || !session.accountId) return undefined;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope(scopes.join(" "));
  await grant.save();
  return grant;
}

function policyOf() {
  const policy = interactionPolicy.base();
  policy.remove("consent");
  return policy;
}

/** As the real ones do when they are shown the identity token: no question, and back. */
async function logoutAtOnce(context: Context): Promise<void> {
  const { session } = context.oidc;
  const { postLogoutRedirectUri, state } = session.state ?? {};
  await session.destroy();
  if (postLogoutRedirectUri === undefined) return;
  const url = new URL(postLogoutRedirectUri);
  if (state !== undefined) url.searchParams.set("state", state);
  context.status = 303;
  context.redirect(url.href);
}

/** Requests that oidc-provider would take and the provider that is imitated would not. */
function refuseUnfit({ faultOf }: Manner) {
  return async (context: Context, next: () => Promise<void>) => {
    const fault = context.path === "/auth" ? faultOf(context.query) : undefined;
    if (fault === undefined) return next();
    context.status = 400;
    renderProblem(context, { error: "invalid_request", error_description: fault }, new errors.InvalidRequest(fault));
  };
}

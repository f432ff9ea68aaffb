import { actorSchema } from "@coop/service-kit/identity/actor-schema.ts";
import { type AdapterFactory, type Client, type Context, errors, Provider } from "oidc-provider";
import type { Logger } from "../logger.ts";
import { SIGNING_ALGORITHM, type SigningKeys } from "../signing-key.ts";
import { ACCESS_TOKEN_SECONDS, describeActor, GRAPH_AUDIENCE, graphResource } from "./access-token.ts";
import type { ClientMetadata } from "./development-clients.ts";

interface ProviderOptions {
  readonly issuer: string;
  readonly adapter: AdapterFactory;
  readonly keys: SigningKeys;
  /** Clients that are configured and not stored. */
  readonly clients: readonly ClientMetadata[];
  readonly logger: Logger;
}

/** The token issuer. Clients carry their actor as metadata, wherever they are kept. */
export function createProvider({ issuer, adapter, keys, clients, logger }: ProviderOptions): Provider {
  const off = { enabled: false };
  const provider = new Provider(issuer, {
    adapter,
    clients: [...clients],
    jwks: { keys: [...keys] },
    // People do not log in here yet: neither codes nor refresh tokens are given.
    responseTypes: [],
    scopes: [],
    clientAuthMethods: ["client_secret_basic", "private_key_jwt"],
    clientDefaults: {
      grant_types: ["client_credentials"],
      response_types: [],
      redirect_uris: [],
      id_token_signed_response_alg: SIGNING_ALGORITHM,
    },
    extraClientMetadata: { properties: ["actor"], validator: requireActor },
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => GRAPH_AUDIENCE,
        getResourceServerInfo: (_context: Context, resource: string, client: Client) => {
          if (resource !== GRAPH_AUDIENCE) throw new errors.InvalidTarget();
          return graphResource(client, keys[0].kid);
        },
      },
      devInteractions: off,
      dPoP: off,
      pushedAuthorizationRequests: off,
      rpInitiatedLogout: off,
      userinfo: off,
    },
    formats: { customizers: { jwt: describeActor } },
    ttl: { ClientCredentials: ACCESS_TOKEN_SECONDS },
    renderError: (context: Context, answer: object) => {
      context.type = "json";
      context.body = answer;
    },
  });
  // We speak plain HTTP: an https issuer means a proxy in front, whose forwarded host and protocol are the true ones.
  provider.proxy = issuer.startsWith("https:");
  logFailures(provider, logger);
  return provider;
}

function requireActor(_context: unknown, _name: string, actor: unknown): void {
  if (!actorSchema.safeParse(actor).success) throw new errors.InvalidClientMetadata("actor must describe who the client acts as");
}

function logFailures(provider: Provider, logger: Logger): void {
  provider.on("grant.error", (context: Context, error: Error & { error_detail?: string }) => {
    logger.warn({ client: context.oidc.client?.clientId, reason: error.error_detail ?? error.message }, "no token given");
  });
  provider.on("server_error", (_context: Context, err: Error) => logger.error({ err }, "the issuer failed"));
  provider.on("error", (err: Error) => logger.error({ err }, "the issuer failed"));
}

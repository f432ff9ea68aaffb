import type { Client, ClientCredentials, Context, JwtParts, ResourceServerInfo } from "oidc-provider";
import { SIGNING_ALGORITHM } from "../signing-key.ts";

/** Whom the tokens are for: the gateway of the graph. */
export const GRAPH_AUDIENCE = "urn:coop:graph";
export const ACCESS_TOKEN_SECONDS = 600;

/** How tokens for the graph are made. The scopes that a client can get are those of its actor. */
export function graphResource(client: Client, kid: string): ResourceServerInfo {
  return {
    scope: client.actor.scopes.join(" "),
    audience: GRAPH_AUDIENCE,
    accessTokenTTL: ACCESS_TOKEN_SECONDS,
    accessTokenFormat: "jwt",
    jwt: { sign: { alg: SIGNING_ALGORITHM, kid } },
  };
}

/**
 * Puts the actor into the token. `sub` is the actor's pseudonym, so that who logs it logs no name.
 * A client that asks for some of its scopes gets those; one that does not ask gets all of them (RFC 6749, 3.3).
 */
export function describeActor(context: Context | undefined, token: ClientCredentials, jwt: JwtParts): void {
  const { actor } = token.client;
  const scopes = context?.oidc.params?.scope === undefined ? actor.scopes : (token.scope?.split(" ") ?? []);
  token.scope = scopes.join(" ") || undefined;
  jwt.payload = { ...jwt.payload, sub: actor.subject, scope: token.scope, actor: { ...actor, scopes } };
}

import type { Actor } from "@coop/kernel";
import { type Client, type Context, errors, type JwtParts, type ResourceServerInfo, type Token } from "oidc-provider";
import { lifetimes } from "../lifetimes.ts";
import { SIGNING_ALGORITHM } from "../signing-key.ts";
import type { PersonAccount } from "./people.ts";

/** Whom the tokens are for: the gateway of the graph. */
export const GRAPH_AUDIENCE = "urn:coop:graph";
export const ACCESS_TOKEN_SECONDS = lifetimes.accessToken;

/** How tokens for the graph are made: no token outlives its client. The scopes that a client can get are those of its actor; people have none. */
export function graphResource(client: Client, kid: string): ResourceServerInfo {
  return {
    scope: client.actor?.scopes.join(" ") ?? "",
    audience: GRAPH_AUDIENCE,
    accessTokenTTL: client.lifetime ?? ACCESS_TOKEN_SECONDS,
    accessTokenFormat: "jwt",
    jwt: { sign: { alg: SIGNING_ALGORITHM, kid } },
  };
}

/**
 * Puts the actor into the token. `sub` is the actor's pseudonym, so that who logs it logs no name.
 * A client that asks for some of its scopes gets those; one that does not ask gets all of them (RFC 6749, 3.3).
 */
export async function describeActor(
  context: Context | undefined,
  token: Token,
  jwt: JwtParts,
  actorToday: ActorToday,
): Promise<void> {
  const actor = await actorToday(actorOf(context, token));
  if (!actor) throw new errors.InvalidGrant("nobody acts as this any more");
  const scopes = context?.oidc.params?.scope === undefined ? actor.scopes : (token.scope?.split(" ").filter(Boolean) ?? []);
  token.scope = scopes.join(" ") || undefined;
  const { certificate } = token.client;
  const shown = token["x5t#S256"];
  if (shown !== undefined && shown !== certificate)
    throw new errors.InvalidGrant("the certificate is not the one that the client has registered");
  const bound = certificate && { cnf: { "x5t#S256": certificate } };
  jwt.payload = { ...jwt.payload, ...bound, sub: actor.subject, scope: token.scope, actor: { ...actor, scopes } };
}

/** Somebody as the directory knows them today; undefined when they may not act any more. */
export type ActorToday = (actor: Actor) => Promise<Actor | undefined>;

/** Who a client acts as stands in its metadata; who a person acts as, in their login. */
function actorOf(context: Context | undefined, { client }: Token): Actor {
  const actor = client.actor ?? (context?.oidc.account as PersonAccount | undefined)?.actor;
  if (!actor) throw new Error(`Nobody acts in a token of the client ${client.clientId}.`);
  return actor;
}

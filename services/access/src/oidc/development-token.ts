import { accept, type Refusal, type Result, refusal, reject } from "@coop/kernel";
import type { Provider } from "oidc-provider";
import type { DevelopmentAccount } from "../development-accounts.ts";
import type { SigningKey } from "../signing-key.ts";
import { type ActorToday, GRAPH_AUDIENCE, graphResource } from "./access-token.ts";

export interface IssuedToken {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** No such account, or one from which the directory has taken what it acted as. */
export type TokenRefusal = Refusal<"UNKNOWN_ACCOUNT" | "ACCOUNT_MAY_NOT_ACT", { readonly account: string }>;

/** A token without a secret, therefore of development accounts only: a partner's stored client is never looked up here. */
export async function issueDevelopmentToken(
  provider: Provider,
  signingKey: SigningKey,
  accounts: readonly DevelopmentAccount[],
  account: string,
  actorToday: ActorToday,
): Promise<Result<IssuedToken, TokenRefusal>> {
  if (!accounts.some(({ name }) => name === account)) return reject(refusal("UNKNOWN_ACCOUNT", { account }));
  const client = await provider.Client.find(account);
  const actor = client?.actor && (await actorToday(client.actor));
  if (!client || !actor) return reject(refusal("ACCOUNT_MAY_NOT_ACT", { account }));
  const resourceServer = new provider.ResourceServer(GRAPH_AUDIENCE, graphResource(client, signingKey.kid));
  const token = new provider.ClientCredentials({ client, resourceServer });
  return accept({ accessToken: await token.save(), expiresIn: token.expiration });
}

import { accept, type Refusal, type Result, refusal, reject } from "@coop/kernel";
import type { Provider } from "oidc-provider";
import type { DevelopmentAccount } from "../development-accounts.ts";
import type { SigningKey } from "../signing-key.ts";
import { GRAPH_AUDIENCE, graphResource } from "./access-token.ts";

export interface IssuedToken {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
}

export type TokenRefusal = Refusal<"UNKNOWN_ACCOUNT", { readonly account: string }>;

/** A token without a secret, therefore of development accounts only: a partner's stored client is never looked up here. */
export async function issueDevelopmentToken(
  provider: Provider,
  signingKey: SigningKey,
  accounts: readonly DevelopmentAccount[],
  account: string,
): Promise<Result<IssuedToken, TokenRefusal>> {
  const client = accounts.some(({ name }) => name === account) ? await provider.Client.find(account) : undefined;
  if (!client) return reject(refusal("UNKNOWN_ACCOUNT", { account }));
  const resourceServer = new provider.ResourceServer(GRAPH_AUDIENCE, graphResource(client, signingKey.kid));
  const token = new provider.ClientCredentials({ client, resourceServer });
  return accept({ accessToken: await token.save(), expiresIn: token.expiration });
}

import type { Actor, Moment } from "@coop/kernel";
import {
  type Account,
  type Context,
  type Grant,
  interactionPolicy,
  type Provider,
  type Session,
  type Token,
} from "oidc-provider";
import type { Directory } from "../domain/directory.ts";
import { lifetimes } from "../lifetimes.ts";
import type { LoginStore } from "../login/login-store.ts";

/** A person of a session, and what they act as in it. */
export interface PersonAccount extends Account {
  readonly actor: Actor;
}

interface People {
  readonly logins: LoginStore;
  readonly directory: Directory;
  readonly readMoment: () => Promise<Moment>;
}

/**
 * Finds who a session belongs to: asked at each request of a browser and each time tokens are made. Undefined when they
 * have logged out, or what they act as was taken from them: then nothing is given any more.
 */
export function findPerson({ logins, directory, readMoment }: People) {
  return async (context: Context, accountId: string, token?: Token): Promise<PersonAccount | undefined> => {
    const session = token?.sessionUid ?? context.oidc.session.uid;
    const fresh = context.oidc.result?.login?.loginId;
    if (fresh) await logins.bind(fresh, session);
    const found = await logins.ofSession(session);
    if (!found?.login.choice || found.login.accountId !== accountId) return undefined;
    const choice = await directory.current(found.login.choice, await readMoment());
    return choice && { accountId, actor: choice.actor, claims: async () => ({ sub: accountId }) };
  };
}

/** Our own applications ask nobody for consent: the grant is there from the start. */
export async function grantOfOurs(provider: Provider, { oidc: { client, session } }: Context): Promise<Grant | undefined> {
  if (!client || !session.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const existing = known === undefined ? undefined : await provider.Grant.find(known);
  if (existing) return existing;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope("openid");
  await grant.save();
  return grant;
}

/** When somebody is asked: to log in, and with `prompt=select_account` to choose again what they act as. Never for consent. */
export function loginPolicy() {
  const { base, Check, Prompt } = interactionPolicy;
  const policy = base();
  policy.remove("consent");
  const isNobody = ({ oidc }: Context) => oidc.session.accountId !== undefined && oidc.account === undefined;
  policy.get("login").checks.add(new Check("nobody", "the session's person may not act any more", isNobody), 0);
  policy.add(new Prompt({ name: "select_account", requestable: true }));
  return policy;
}

/** What remains of a login's time: using it does not prolong it. */
export const sessionSeconds = (_context: Context, { loginTs }: Session): number =>
  loginTs === undefined ? lifetimes.login : remaining(Date.now() / 1_000 - loginTs);

export const refreshTokenSeconds = (_context: Context, token: Token): number => remaining(token.totalLifetime());

function remaining(passedSeconds: number): number {
  return Math.max(1, Math.floor(lifetimes.login - passedSeconds));
}

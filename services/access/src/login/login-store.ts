import type { Adapter, AdapterFactory } from "oidc-provider";
import type { Choice } from "../domain/directory.ts";
import { lifetimes } from "../lifetimes.ts";
import type { Seal } from "../seal.ts";
import type { Identity } from "../upstream/read-identity.ts";
import type { Attempt } from "../upstream/upstream.ts";

/** Somebody who has logged in, from the provider's answer until they log out. */
export interface Login {
  readonly upstream: string;
  /** The person, whatever they act as: what a session belongs to. */
  readonly accountId: string;
  readonly identity: Identity;
  /** For logging out there, and for nothing else. */
  readonly idToken: string;
  /** How surely, and by which means, the provider knows the person. */
  readonly acr: string | undefined;
  readonly amr: readonly string[];
  /** What they act as; undefined while they have not chosen. */
  readonly choice: Choice | undefined;
}

/** What is remembered of logins: names, identifiers and identity tokens stand sealed in the database. */
export interface LoginStore {
  begin(interaction: string, upstream: string, attempt: Attempt): Promise<void>;
  /** Once only: who goes back in their browser does not come in twice. */
  takeAttempt(interaction: string): Promise<{ readonly upstream: string; readonly attempt: Attempt } | undefined>;
  keep(id: string, login: Login): Promise<void>;
  find(id: string): Promise<Login | undefined>;
  /** From now on it is the login of this session, in place of an earlier one. */
  bind(id: string, session: string): Promise<void>;
  ofSession(session: string): Promise<{ readonly id: string; readonly login: Login } | undefined>;
  end(id: string): Promise<void>;
}

interface Row {
  readonly id: string;
  readonly sealed: string;
}

/** Kept where oidc-provider keeps its own, so that it expires and is purged alike. A session's login is found by its `uid`. */
export function createLoginStore(adapterOf: AdapterFactory, seal: Seal): LoginStore {
  const attempts = adapterOf("LoginAttempt");
  const logins = adapterOf("Login");
  const sessions = adapterOf("SessionLogin");
  const open = async (row: object | undefined) => row && seal.open((row as Row).sealed);

  return {
    begin: async (interaction, upstream, attempt) =>
      attempts.upsert(interaction, { sealed: await seal.close({ upstream, attempt }) }, lifetimes.interaction),

    async takeAttempt(interaction) {
      const found = await open(await take(attempts, interaction));
      return found as Awaited<ReturnType<LoginStore["takeAttempt"]>>;
    },

    keep: async (id, login) => logins.upsert(id, { sealed: await seal.close(login) }, lifetimes.login),
    find: async (id) => (await open(await logins.find(id))) as Login | undefined,
    bind: (id, session) => sessions.upsert(session, { login: id }, lifetimes.login),

    async ofSession(session) {
      const bound = (await sessions.find(session)) as { readonly login: string } | undefined;
      const login = bound && ((await open(await logins.find(bound.login))) as Login | undefined);
      return bound && login && { id: bound.login, login };
    },

    end: (id) => logins.destroy(id),
  };
}

async function take(adapter: Adapter, id: string): Promise<object | undefined> {
  const found = await adapter.find(id);
  if (found) await adapter.destroy(id);
  return found;
}

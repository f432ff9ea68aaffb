import { momentOf, publicActor } from "@coop/kernel";
import { createTestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Context, Token } from "oidc-provider";
import pg from "pg";
import type { Choice, Directory } from "../domain/directory.ts";
import { lifetimes } from "../lifetimes.ts";
import { createLoginStore, type Login, type LoginStore } from "../login/login-store.ts";
import { migrate } from "../postgres/migrate.ts";
import { createSeal } from "../seal.ts";
import { createAdapterFactory } from "./adapter.ts";
import { findPerson, refreshTokenSeconds, sessionSeconds } from "./people.ts";

let pool: pg.Pool;
let logins: LoginStore;
/** What the directory says today of whatever somebody had chosen. */
let current: Directory["current"];

const agent: Choice = {
  key: "ars-53 INSTRUCTOR",
  actor: { ...publicActor, kind: "ARS_AGENT", subject: "s1", organisation: "ars-53", region: "53", roles: ["INSTRUCTOR"] },
  label: "ARS Bretagne, instruction",
  basis: "MEMBERSHIP",
  until: null,
  reference: null,
};
const identity = {
  family: "AGENT",
  issuer: "i",
  subject: "s",
  siret: "1",
  email: "a@b",
  givenName: "A",
  usualName: "B",
} as const;
const login: Login = { upstream: "pro-connect", accountId: "a1", identity, idToken: "t", acr: undefined, amr: [], choice: agent };

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: (await createTestDatabase()).url });
  await migrate(pool);
  logins = createLoginStore(createAdapterFactory(pool), createSeal("a secret", "logins"));
}, 60_000);
afterAll(() => pool.end());

function find(session: string, accountId = "a1") {
  const nobody = () => Promise.reject(new Error("not asked"));
  const directory: Directory = { professional: nobody, agent: nobody, current: (choice, at) => current(choice, at) };
  const readMoment = async () => momentOf(new Date("2026-11-22T09:00:00Z"));
  const token = { sessionUid: session } as Token;
  return findPerson({ logins, directory, readMoment })({ oidc: {} } as Context, accountId, token);
}

test("a person of a session acts as they chose, with the roles that they have today", async () => {
  await logins.keep("l1", login);
  await logins.bind("l1", "session-1");
  current = async (choice) => choice;
  expect(await find("session-1")).toMatchObject({ accountId: "a1", actor: agent.actor });
  current = async (choice) => ({ ...choice, actor: { ...choice.actor, roles: ["SIGNATORY"] } });
  expect((await find("session-1"))?.actor.roles).toEqual(["SIGNATORY"]);
});

test("who may act no more is nobody: no token is renewed", async () => {
  await logins.keep("l2", login);
  await logins.bind("l2", "session-2");
  current = async () => undefined;
  expect(await find("session-2")).toBeUndefined();
});

test("nor is anybody found by another session, another person, or after logging out", async () => {
  await logins.keep("l3", login);
  await logins.bind("l3", "session-3");
  current = async (choice) => choice;
  expect(await find("session-4")).toBeUndefined();
  expect(await find("session-3", "a2")).toBeUndefined();
  await logins.end("l3");
  expect(await find("session-3")).toBeUndefined();
});

test("an attempt is taken once", async () => {
  const attempt = { state: "s", nonce: "n", codeVerifier: undefined };
  await logins.begin("i1", "pro-connect", attempt);
  expect(await logins.takeAttempt("i1")).toMatchObject({ upstream: "pro-connect", attempt: { nonce: "n" } });
  expect(await logins.takeAttempt("i1")).toBeUndefined();
});

test("a login ends when it began long enough ago, whatever is done with it meanwhile", () => {
  const hourAgo = Date.now() / 1_000 - 3_600;
  const context = {} as Context;
  const session = { uid: "u", loginTs: hourAgo } as Parameters<typeof sessionSeconds>[1];
  expect(sessionSeconds(context, session)).toBeLessThanOrEqual(lifetimes.login - 3_600);
  expect(refreshTokenSeconds(context, { totalLifetime: () => 3_600 } as Token)).toBe(lifetimes.login - 3_600);
  expect(refreshTokenSeconds(context, { totalLifetime: () => 2 * lifetimes.login } as Token)).toBe(1);
});

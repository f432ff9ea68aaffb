import { createTestDatabase } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { migrate } from "../postgres/migrate.ts";
import { createAdapterFactory, purgeExpired } from "./adapter.ts";

let pool: pg.Pool;
const adapterOf = (model: string) => createAdapterFactory(pool)(model);

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: (await createTestDatabase()).url });
  await migrate(pool);
});
afterAll(() => pool.end());

test("what is kept is found by its identifier within its model, and replaced by what is kept later", async () => {
  const sessions = adapterOf("Session");
  await sessions.upsert("s1", { uid: "u1", loginTs: 1 }, 60);
  await sessions.upsert("s1", { uid: "u2", loginTs: 2 }, 60);
  expect(await sessions.find("s1")).toEqual({ uid: "u2", loginTs: 2 });
  expect(await sessions.findByUid("u2")).toEqual({ uid: "u2", loginTs: 2 });
  expect(await sessions.findByUid("u1")).toBeUndefined();
  expect(await adapterOf("Interaction").find("s1")).toBeUndefined();
});

test("a device code is found by the code that its user types", async () => {
  await adapterOf("DeviceCode").upsert("d1", { userCode: "ABCD" }, 60);
  expect(await adapterOf("DeviceCode").findByUserCode("ABCD")).toEqual({ userCode: "ABCD" });
});

test("a code that was used says when", async () => {
  const codes = adapterOf("AuthorizationCode");
  await codes.upsert("c1", { grantId: "g0" }, 60);
  await codes.consume("c1");
  expect(await codes.find("c1")).toEqual({ jti: "c1", grantId: "g0", consumed: expect.any(Number) });
});

test("of many who use a code at once, one does", async () => {
  const codes = adapterOf("AuthorizationCode");
  await codes.upsert("c2", { grantId: "g0" }, 60);
  const uses = await Promise.allSettled(Array.from({ length: 5 }, () => codes.consume("c2")));
  expect(uses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("revoking a grant takes what hangs on it, of this model only", async () => {
  const tokens = adapterOf("RefreshToken");
  await tokens.upsert("t1", { grantId: "g1" }, 60);
  await tokens.upsert("t2", { grantId: "g2" }, 60);
  await adapterOf("Interaction").upsert("i1", { grantId: "g1" }, 60);
  await tokens.revokeByGrantId("g1");
  expect(await tokens.find("t1")).toBeUndefined();
  expect(await tokens.find("t2")).toBeDefined();
  expect(await adapterOf("Interaction").find("i1")).toBeDefined();
});

test("whoever has a copy of the database has no refresh token and no code", async () => {
  await adapterOf("RefreshToken").upsert("secret-token", { jti: "secret-token", grantId: "g9" }, 60);
  await adapterOf("AuthorizationCode").upsert("secret-code", { jti: "secret-code" }, 60);
  const { rows } = await pool.query<{ row: string }>("SELECT oidc_payload::text AS row FROM oidc_payload");
  expect(rows.map(({ row }) => row).join()).not.toMatch(/secret-token|secret-code/);
  expect(await adapterOf("RefreshToken").find("secret-token")).toEqual({ jti: "secret-token", grantId: "g9" });
  await adapterOf("RefreshToken").destroy("secret-token");
  expect(await adapterOf("RefreshToken").find("secret-token")).toBeUndefined();
});

test("what is destroyed is gone", async () => {
  await adapterOf("Grant").upsert("g3", {});
  await adapterOf("Grant").destroy("g3");
  expect(await adapterOf("Grant").find("g3")).toBeUndefined();
});

test("what has expired is not found, and the purge deletes it and nothing else", async () => {
  const assertions = adapterOf("ReplayDetection");
  await assertions.upsert("expired", {}, -1);
  await assertions.upsert("valid", {}, 60);
  await assertions.upsert("for ever", {});
  expect(await assertions.find("expired")).toBeUndefined();
  expect(await purgeExpired(pool)).toBe(1);
  expect(await purgeExpired(pool)).toBe(0);
  expect(await assertions.find("valid")).toEqual({});
  expect(await assertions.find("for ever")).toEqual({});
});

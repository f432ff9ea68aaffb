import { createDataSource } from "@coop/service-kit/postgres/data-source.ts";
import { createTestDatabase } from "@coop/testkit";
import { afterEach, expect, test } from "@jest/globals";
import { defaultBudgets } from "../src/actor-families.ts";
import type { GatewayConfig } from "../src/config.ts";
import { agent } from "../src/testing/issuer.ts";
import { startGraph, type TestAnswer } from "./graph.ts";

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

const few = (points: number): GatewayConfig["budgets"] => ({
  ...defaultBudgets,
  PUBLIC: { nodes: 1_000, pointsPerMinute: points },
  AGENT: { nodes: 10_000, pointsPerMinute: points },
});

async function opens(changes: Partial<GatewayConfig>) {
  const graph = await startGraph("in process", { trustedProxies: ["127.0.0.1"], ...changes });
  opened.push(graph.stop);
  return graph;
}

const from = (address: string) => ({ "x-forwarded-for": address });
const codeOf = ({ body }: TestAnswer) => body.errors?.[0]?.extensions.code;
const statuses = async (asked: readonly Promise<TestAnswer>[]) => (await Promise.all(asked)).map(({ status }) => status).sort();

test("who asks too often is told when to come back, in a header and in French; others are not touched", async () => {
  const graph = await opens({ budgets: few(2) });
  const ask = (address: string) => graph.send("{ whoAsks }", from(address));
  const [first, second, third] = [await ask("192.0.2.1"), await ask("192.0.2.1"), await ask("192.0.2.1")];
  expect([first.status, second.status, third.status]).toEqual([200, 200, 429]);
  expect(first.headers.get("ratelimit-policy")).toBe('"public";q=2;w=60');
  expect(first.headers.get("ratelimit")).toMatch(/^"public";r=1;t=\d+$/);
  expect(third.headers.get("ratelimit")).toMatch(/^"public";r=0;t=\d+$/);
  expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(third.body.errors).toEqual([
    { message: expect.stringMatching(/^Trop de demandes .* réessayez dans \d+ s\.$/), extensions: { code: "RATE_LIMITED" } },
  ]);
  expect((await ask("192.0.2.2")).status).toBe(200);
});

test("an actor is counted wherever it asks from, and a token saves from the address's count", async () => {
  const graph = await opens({ budgets: few(2) });
  const authorization = `Bearer ${await graph.issuer.token()}`;
  const colleague = `Bearer ${await graph.issuer.token({ claims: { actor: { ...agent, subject: crypto.randomUUID() } } })}`;
  const ask = (address: string, token: string) => graph.send("{ whoAsks }", { ...from(address), authorization: token });
  for (const address of ["192.0.2.1", "192.0.2.2"]) expect((await ask(address, authorization)).status).toBe(200);
  expect((await ask("192.0.2.3", authorization)).status).toBe(429);
  expect((await ask("192.0.2.1", colleague)).status).toBe(200);
});

test("tokens are guessed at the cost of the address that they come from", async () => {
  const graph = await opens({ budgets: few(2) });
  const guess = () => graph.send("{ whoAsks }", { ...from("192.0.2.1"), authorization: "Bearer guessed" });
  expect(await statuses([guess(), guess(), guess()])).toEqual([401, 401, 429]);
});

test("nobody's word is taken for an address but a trusted proxy's", async () => {
  const graph = await opens({ budgets: few(1), trustedProxies: [] });
  const asked = ["192.0.2.1", "192.0.2.2"].map((address) => graph.send("{ whoAsks }", from(address)));
  expect(await statuses(asked)).toEqual([200, 429]);
});

test("what asks for many nodes costs more points, and who may ask for more may do so", async () => {
  const graph = await opens({ budgets: few(50) });
  const query = "query ($first: Int!) { many(first: $first) { id } }";
  const ask = (first: number, headers: Record<string, string> = {}) => graph.send({ query, variables: { first } }, headers);
  expect((await ask(1_000)).headers.get("ratelimit")).toMatch(/r=39;/);
  expect(codeOf(await ask(1_001))).toBe("OPERATION_TOO_LARGE");
  const authorization = `Bearer ${await graph.issuer.token()}`;
  expect((await ask(1_001, { authorization })).status).toBe(200);
  expect(codeOf(await ask(10_000, { authorization }))).toBe("RATE_LIMITED");
});

test("copies of the gateway that share a database count together, without an address or an actor in it", async () => {
  const database = await createTestDatabase();
  opened.push(() => database.drop());
  const changes = { budgets: few(3), rateDatabaseUrl: database.url };
  const [one, other] = [await opens(changes), await opens(changes)];
  const ask = ({ send }: typeof one) => send("{ whoAsks }", from("192.0.2.1"));
  expect(await statuses([ask(one), ask(other), ask(one), ask(other)])).toEqual([200, 200, 200, 429]);
  const reader = await createDataSource({ url: database.url, tables: [], migrations: [] }).initialize();
  const rows = await reader.query("SELECT * FROM rate_points");
  await reader.destroy();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain("192.0.2.1");
});

test("while the shared database is away each copy counts for itself", async () => {
  const graph = await opens({ budgets: few(2), rateDatabaseUrl: "postgres://nobody@127.0.0.1:1/nothing" });
  const ask = () => graph.send("{ whoAsks }", from("192.0.2.1"));
  expect(await statuses([ask(), ask(), ask()])).toEqual([200, 200, 429]);
});

test("what a subgraph meters is answered as if it were metered here; what else was answered still comes", async () => {
  const graph = await opens({});
  const alone = await graph.send("{ metered }");
  expect([alone.status, alone.headers.get("retry-after")]).toEqual([429, "7"]);
  expect(alone.body.errors).toMatchObject([{ message: "Trop de demandes.", extensions: { code: "RATE_LIMITED" } }]);
  const beside = await graph.send("{ metered whoAsks }");
  expect([beside.status, beside.body.data?.whoAsks]).toEqual([200, "PUBLIC -"]);
});

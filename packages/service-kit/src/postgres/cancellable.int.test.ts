import { publicActor } from "@coop/kernel";
import { createTestDatabase, type TestDatabase, testActorKeys, testLogger, waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { createSubgraph, type Subgraph } from "../graphql/subgraph.ts";
import { type HttpServer, serve } from "../http/server.ts";
import { ACTOR_HEADER, signActor } from "../identity/actor-token.ts";
import { TIMEOUT_HEADER } from "../service.ts";
import { whileWanted } from "./cancellable.ts";
import { createDataSource } from "./data-source.ts";

let database: TestDatabase;
let dataSource: DataSource;
let watcher: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource({ url: database.url, tables: [], migrations: [], poolSize: 1 }).initialize();
  watcher = await createDataSource({ url: database.url, tables: [], migrations: [], poolSize: 1 }).initialize();
  await watcher.query("CREATE TABLE noted (word text)");
});
afterAll(async () => {
  await dataSource.destroy();
  await watcher.destroy();
  await database.drop();
});

const SLEEP = "SELECT pg_sleep(60)";
/** What PostgreSQL itself says that it is doing. */
async function running(): Promise<number> {
  const [{ count }] = await watcher.query(
    "SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND query = $1 AND state = 'active'",
    [SLEEP],
  );
  return count;
}
const isRunning = () => waitFor(async () => (await running()) === 1, { describe: "the slow statement" });
const isGone = () => waitFor(async () => (await running()) === 0, { describe: "the end of the slow statement" });

test("a statement that nobody wants any more ends in PostgreSQL, and its connection serves the next one", async () => {
  const wanted = new AbortController();
  const slow = whileWanted(wanted.signal, () => dataSource.query(SLEEP));
  const ended = expect(slow).rejects.toMatchObject({ code: "57014" });
  await isRunning();
  wanted.abort();
  await ended;
  expect(await running()).toBe(0);
  expect(await dataSource.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("what a transaction has written is undone, and a commit does not begin", async () => {
  const wanted = new AbortController();
  const changed = whileWanted(wanted.signal, () =>
    dataSource.transaction(async (manager) => {
      await manager.query("INSERT INTO noted VALUES ('never')");
      wanted.abort(new Error("nobody waits"));
    }),
  );
  await expect(changed).rejects.toThrow("nobody waits");
  expect(await dataSource.query("SELECT * FROM noted")).toEqual([]);
});

test("what waits for a connection never begins", async () => {
  const wanted = new AbortController();
  const asked = Array.from({ length: 20 }, () => whileWanted(wanted.signal, () => dataSource.query(SLEEP)));
  const ended = Promise.allSettled(asked);
  await isRunning();
  wanted.abort(new Error("nobody waits"));
  for (const { status } of await ended) expect(status).toBe("rejected");
  expect(await running()).toBe(0);
});

test("another's statements go on", async () => {
  const wanted = new AbortController();
  const other = dataSource.query("SELECT pg_sleep(0.2), 7 AS seven");
  const unwanted = whileWanted(wanted.signal, () => watcher.query(SLEEP));
  wanted.abort(new Error("nobody waits"));
  await expect(unwanted).rejects.toThrow();
  expect((await other)[0].seven).toBe(7);
});

/** A subgraph whose one field is slow in the database. */
async function slowSubgraph(): Promise<Subgraph> {
  return createSubgraph({
    name: "funding",
    typeDefs: "type Query { slow: Int }",
    resolvers: { Query: { slow: () => dataSource.query(SLEEP) } },
    actorKeys: testActorKeys,
    logger: testLogger,
  });
}
const body = JSON.stringify({ query: "{ slow }" });
const signed = async () => ({
  [ACTOR_HEADER]: await signActor(testActorKeys, { actor: publicActor, audience: "funding", body, legalNow: new Date() }),
});

test("when the time that the gateway gave is over, a subgraph says so with a code, and the statement is gone", async () => {
  const subgraph = await slowSubgraph();
  const answer = await subgraph.handle({ headers: { ...(await signed()), [TIMEOUT_HEADER]: "300" }, body });
  expect(JSON.parse(answer.body).errors).toEqual([
    { message: expect.stringMatching(/^La réponse a pris trop de temps/), path: ["slow"], extensions: { code: "TIMEOUT" } },
  ]);
  expect(await running()).toBe(0);
  await subgraph.stop();
});

test("when the caller closes its connection, the statement is gone too", async () => {
  const subgraph = await slowSubgraph();
  const server: HttpServer = await serve({ name: "funding", handle: subgraph.handle } as never, { port: 0, logger: testLogger });
  const caller = new AbortController();
  const called = fetch(server.url, { method: "POST", body, headers: await signed(), signal: caller.signal });
  const gone = expect(called).rejects.toThrow();
  await isRunning();
  caller.abort();
  await gone;
  await isGone();
  await server.stop();
  await subgraph.stop();
});

import { newId } from "@coop/kernel";
import { testLogger, waitFor } from "@coop/testkit";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Broker } from "../broker/broker.ts";
import { counters } from "../testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "../testing/counter-database.ts";
import { type Relay, startRelay } from "./relay.ts";

const PATIENCE_MS = 150;
let database: CounterDatabase;
const relays: Relay[] = [];
beforeEach(async () => {
  database = await openCounterDatabase();
});
afterEach(async () => {
  for (const relay of relays.splice(0)) await relay.stop();
  await database.close();
});

async function start(publish: Broker["publish"], leaseMs = 5_000): Promise<Relay> {
  const dataSource = relays.length === 0 ? database.dataSource : await database.another();
  const broker = { publish } as Broker;
  const relay = startRelay({
    ...{ dataSource, broker, leaseMs },
    databaseUrl: database.url,
    logger: testLogger,
    source: "/coop/test",
    pollMs: 20,
  });
  relays.push(relay);
  return relay;
}

const oneChange = () =>
  database.dataSource.transaction((manager) =>
    counters.create(manager, newId(), occasion, [{ type: "Counted", data: { by: 0 } }]),
  );
const troubleOf = async (relay: Relay) => (await relay.trouble(PATIENCE_MS))?.split(":")[0];

test("a relay with nothing to publish is well, and so is one that publishes", async () => {
  const relay = await start(async () => undefined);
  await oneChange();
  await relay.drain();
  expect(await relay.trouble(0)).toBeUndefined();
});

test("a broker that declines for longer than one is patient is trouble, until it takes events again", async () => {
  let isAway = true;
  const relay = await start(() => (isAway ? Promise.reject(new Error("connect ECONNREFUSED")) : Promise.resolve()));
  await oneChange();
  await waitFor(async () => (await troubleOf(relay)) === "RELAY_FAILING");
  expect(await relay.trouble(PATIENCE_MS)).toMatch(
    /^RELAY_FAILING: Events could not be published for \d+ s \(.*ECONNREFUSED\)\.$/,
  );
  expect(await relay.trouble(60_000)).toBeUndefined();
  isAway = false;
  await waitFor(async () => (await troubleOf(relay)) === undefined);
});

test("a publication that hangs is trouble for who holds the lease or lets it go, and none for the copy that waits", async () => {
  const mayEnd = Promise.withResolvers<void>();
  await oneChange();
  const stuck = await start(() => mayEnd.promise, 60_000);
  await waitFor(async () => (await troubleOf(stuck)) === "RELAY_STUCK");
  const other = await start(async () => undefined);
  expect(await troubleOf(other)).toBeUndefined();
  mayEnd.resolve();
  await stuck.drain();
  expect(await troubleOf(stuck)).toBeUndefined();
});

test("an event that waits behind a parked one is an operator's affair", async () => {
  const relay = await start(() => Promise.resolve());
  await oneChange();
  await relay.drain();
  await database.query("UPDATE outbox SET envelope = '{', published_at = NULL");
  await relay.drain();
  expect(await database.query("SELECT state FROM parked_message")).toEqual([{ state: "FAILED" }]);
  expect(await relay.trouble(0)).toBeUndefined();
});

import { createAdhesions } from "@coop/adhesions";
import { createFunding } from "@coop/funding";
import { createOpinions } from "@coop/opinions";
import { createProtocols } from "@coop/protocols";
import type { IncomingMessage, RunningService } from "@coop/service-kit";
import { type BenchDependencies, startServiceBench, waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import pg from "pg";
import { unfinished } from "./attack/fingerprint.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { createGraph } from "./story/graph.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

jest.setTimeout(180_000);

// The events of a real dossier, in any order and some of them several times: late, early, repeated, disordered.

let system: TestSystem;
let protocolId: string;
/** All that was announced about the dossier, in the order of the log. */
let told: readonly IncomingMessage[];

beforeAll(async () => {
  system = await startTestSystem();
  const graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  ({ protocolId } = await tellTheStory({ graph, tell: silentTeller }));
  await waitFor(async () => (await unfinished(system)) === 0, { timeoutMs: 60_000, describe: "events that arrive" });
  told = await messagesAbout(protocolId);
});
afterAll(() => system.stop());

async function messagesAbout(id: string): Promise<readonly IncomingMessage[]> {
  const { url } = system.system.services.protocols.dataSource.options as { url: string };
  const broker = new pg.Client({ connectionString: Object.assign(new URL(url), { pathname: "/broker" }).href });
  await broker.connect();
  const { rows } = await broker.query(
    'SELECT * FROM message WHERE strpos(value, $1) > 0 ORDER BY at, topic, partition, "offset"',
    [id],
  );
  await broker.end();
  return rows.map((message) => ({ ...message, offset: BigInt(message.offset) }));
}

const services: readonly (readonly [string, (dependencies: BenchDependencies) => RunningService, readonly string[]])[] = [
  ["opinions", createOpinions, ["coop.protocols"]],
  ["funding", createFunding, ["coop.protocols"]],
  ["adhesions", createAdhesions, ["coop.protocols"]],
  ["protocols", createProtocols, ["coop.protocols", "coop.opinions", "coop.funding", "coop.adhesions"]],
];

/** Written at each change, by the clock of the machine or with salt; and what is no result but a record of how it came. */
const restless = ["history", "outbox", "delta", "aggregate_head", "idempotency", "lease", "migrations", "parked_message"];

async function emptied(service: RunningService): Promise<void> {
  const tables: { name: string }[] = await service.dataSource.query(
    "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'",
  );
  await service.dataSource.query(`TRUNCATE ${tables.map(({ name }) => name).join(", ")} CASCADE`);
}

/** What the protocols service knows of its own dossier without being told. */
async function plant(service: RunningService): Promise<void> {
  const { dataSource } = system.system.services.protocols;
  for (const [table, key] of [
    ["protocol", "id"],
    ["aggregate_head", "subject"],
  ]) {
    const [row] = await dataSource.query(`SELECT to_jsonb(kept) AS kept FROM ${table} AS kept WHERE ${key} = $1`, [protocolId]);
    await service.dataSource.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`, [row.kept]);
  }
}

/** All that the service keeps, without the revision and the instant of the last change: they tell in which order subjects came. */
async function result(service: RunningService): Promise<unknown> {
  const tables: { name: string }[] = await service.dataSource.query(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1) ORDER BY 1",
    [restless],
  );
  const kept: Record<string, unknown> = {};
  for (const { name } of tables) {
    kept[name] = await service.dataSource.query(
      `SELECT to_jsonb(kept) - 'revision' - 'updated_at' AS row FROM "${name}" AS kept ORDER BY (to_jsonb(kept) - 'revision' - 'updated_at')::text`,
    );
  }
  kept.parked = await service.dataSource.query("SELECT subject, sequence, state FROM parked_message ORDER BY 1, 2, 3");
  return kept;
}

test.each(services)(
  "%s: any order of a dossier's events, repeats among them, ends in the same state",
  async (name, create, topics) => {
    const messages = told.filter(({ topic }) => topics.includes(topic));
    expect(messages.length).toBeGreaterThan(8);
    const bench = await startServiceBench(create);
    const { service } = bench;

    async function endOf(order: readonly IncomingMessage[]): Promise<unknown> {
      await emptied(service);
      if (name === "protocols") await plant(service);
      for (const message of order) await service.inbox.receive(message);
      return result(service);
    }

    try {
      const ordered = await endOf(messages);
      const anyOrder = fc.array(fc.constantFrom(...messages), { maxLength: 15 }).chain((repeats) => {
        const all = [...messages, ...repeats];
        return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
      });
      await fc.assert(
        fc.asyncProperty(anyOrder, async (order) => {
          expect(await endOf(order)).toEqual(ordered);
        }),
        { numRuns: 5, endOnFailure: true },
      );
    } finally {
      await bench.stop();
    }
  },
);

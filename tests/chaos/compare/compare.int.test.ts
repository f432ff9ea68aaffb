import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServiceName } from "@coop/infra/embedded/services.ts";
import { newId } from "@coop/kernel";
import { type Sql, sql } from "@coop/service-kit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestSystem, type TestSystem } from "../../system/harness/start-system.ts";
import { type Databases, openDatabases } from "../databases.ts";
import { drive } from "../drive.ts";
import { createGraphClient, type GraphClient } from "../graph-client.ts";
import { type Journal, openJournal } from "../journal.ts";
import { untilQuiet } from "../quiet.ts";
import { type DossierPlan, type Shape, shapes } from "../shapes.ts";
import { TODAY } from "../stages.ts";
import { compareAnswers } from "./answers.ts";
import { compare } from "./compare.ts";
import type { Difference, DifferenceKind } from "./difference.ts";
import type { Lived } from "./ends.ts";
import { lineOf, type TopicContents } from "./topics.ts";

// The comparison of `npm run chaos`, on a system that nobody kills: one dossier of each shape, then one fault after the
// other in what is kept. A comparison that finds nothing proves something only when it finds these.

const plans = Object.entries(shapes).map(([shape, rest], index) => ({
  number: index + 1,
  shape,
  regionCode: "24",
  ...(rest as Shape),
})) as readonly DossierPlan[];

const pace = { atOnce: 8, mayBegin: async () => undefined, onStage: () => undefined };

let folder: string;
let system: TestSystem;
let databases: Databases;
let journal: Journal;
let lived: readonly Lived[];
let today: string;
let client: GraphClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "coop-compare-"));
  system = await startTestSystem();
  databases = await openDatabases(urlsOf(system));
  journal = openJournal(join(folder, "journal.jsonl"));
  const { graph: graphUrl, access: accessUrl } = system.system.addresses;
  client = createGraphClient({ graphUrl, accessUrl, patienceMs: 20_000, onAnswer: () => undefined });
  await client.moveClock(`${TODAY}T08:00:00.000Z`);
  const file = await client.putFile("ars-signatory-24", "Arrêté signé.");
  const driven = await drive({ client, journal, run: "compare", file, patienceMs: 20_000 }, plans, pace);
  expect(driven.stuck).toEqual([]);
  expect(await untilQuiet(databases, driven.today, 20_000)).toEqual([]);
  ({ lived, today } = driven);
}, 120_000);
afterAll(async () => {
  await journal.close();
  await databases.close();
  await system.stop();
  await rm(folder, { recursive: true });
}, 30_000);

function urlsOf({ system: { services } }: TestSystem): Readonly<Record<ServiceName, string>> {
  const urls = Object.entries(services).map(([name, { dataSource }]) => [name, (dataSource.options as { url: string }).url]);
  return Object.fromEntries(urls);
}

async function found(topics?: TopicContents): Promise<readonly Difference[]> {
  return compare({ databases, acts: journal.acts, lived, topics });
}

/** Breaks something, and expects a difference that was not there before and names it. */
async function expectNamed(kind: DifferenceKind, where: string, service: ServiceName, breaking: Sql): Promise<void> {
  const before = (await found()).map((one) => JSON.stringify(one));
  await databases.rows(service, breaking);
  const fresh = (await found()).filter((one) => !before.includes(JSON.stringify(one)));
  expect(fresh).toContainEqual({ kind, where: expect.stringContaining(where), what: expect.any(String) });
}

function protocolOf(shape: keyof typeof shapes): string {
  const one = lived.find(({ plan }) => plan.shape === shape);
  if (!one) throw new Error(`No dossier of the shape ${shape} has lived.`);
  return one.protocolId;
}

test("a dossier of each shape, and nothing differs", async () => {
  expect(lived).toHaveLength(plans.length);
  expect(await found()).toEqual([]);
});

test("what the joined graph tells is what the owners have, and where it is not, it is named with who was told", async () => {
  const told = () => compareAnswers({ client, databases, lived, seed: 1, today });
  const { count, differences } = await told();
  expect(differences).toEqual([]);
  expect(count).toBeGreaterThan(5 * lived.length);
  const funded = protocolOf("funded");
  await databases.rows("funding", sql`UPDATE dossier SET published = false WHERE id = ${funded}`);
  await databases.rows("adhesions", sql`UPDATE report_total SET patients = patients + 1 WHERE patients > 0`);
  const named = (await told()).differences.map(({ kind, where, what }) => `${kind} | ${where} | ${what.split(", its owner")[0]}`);
  expect(named.sort()).toEqual([
    `ANSWER | gateway, protocol ${funded} for ars-instructor-11 | funding is null`,
    `ANSWER | gateway, protocol ${funded} for the public | funding is null`,
    "ANSWER | gateway, totals of region 24 in 2018 | patients is 215",
  ]);
  await databases.rows("funding", sql`UPDATE dossier SET published = true WHERE id = ${funded}`);
  await databases.rows("adhesions", sql`UPDATE report_total SET patients = patients - 1 WHERE patients > 0`);
});

test("what lies on the topics is compared with what was announced", async () => {
  const whole = await publishedBy(databases);
  expect(await found(whole)).toEqual([]);
  const [first] = whole;
  if (!first) throw new Error("Nothing was announced.");
  const [line, sequences] = first;
  const instead = (changed: Iterable<readonly [number, ReadonlySet<string>]>): TopicContents =>
    new Map([...whole].map(([name, kept]) => [name, name === line ? new Map(changed) : kept]));
  const lost = instead([...sequences].slice(1));
  expect(await found(lost)).toEqual([expect.objectContaining({ kind: "TOPIC", what: expect.stringMatching(/^1 of/) })]);
  const twofold = instead([...sequences, [1, new Set([newId(), ...(sequences.get(1) ?? [])])]]);
  expect(await found(twofold)).toEqual([expect.objectContaining({ kind: "TOPIC", what: expect.stringContaining("2 events") })]);
});

test("a mutation that was accepted and is not there is named, and one whose key is forgotten", async () => {
  const [act] = journal.acts;
  const lost = { ...act, aggregateId: newId(), key: "never-kept" } as (typeof journal.acts)[number];
  const differences = await compare({ databases, acts: [...journal.acts, lost], lived, topics: undefined });
  expect(differences.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
    expect.stringMatching(/^MUTATION .* nothing is there$/),
    expect.stringMatching(/^MUTATION was answered ACCEPTED and is not kept$/),
  ]);
  const key = journal.acts[1]?.key ?? "";
  await expectNamed("MUTATION", key, "protocols", sql`DELETE FROM idempotency WHERE key = ${key}`);
});

test("a mutation that acted twice is named", () => {
  const id = protocolOf("draftWithdrawn");
  return expectNamed(
    "MUTATION",
    id,
    "protocols",
    sql`INSERT INTO history SELECT (jsonb_populate_record(h, '{"number": 3}')).* FROM history h WHERE subject = ${id} AND number = 2`,
  );
});

test("a key without an outcome is half of a mutation", () =>
  expectNamed("HALF", "key", "opinions", sql`UPDATE idempotency SET outcome = NULL WHERE field = 'deliverOpinion'`));

test("a view that fell behind is named with its field, in every service", async () => {
  const [withdrawn, favourable, filed] = [protocolOf("intentWithdrawn"), protocolOf("favourable"), protocolOf("filed")];
  await expectNamed("VIEW", withdrawn, "funding", sql`UPDATE dossier SET published = NOT published WHERE id = ${withdrawn}`);
  await expectNamed("VIEW", withdrawn, "adhesions", sql`DELETE FROM dossier WHERE id = ${withdrawn}`);
  await expectNamed("VIEW", filed, "opinions", sql`UPDATE dossier SET title = 'Autre' WHERE id = ${filed}`);
  await expectNamed(
    "VIEW",
    favourable,
    "adhesions",
    sql`UPDATE authorisation SET region_codes = '{11}' WHERE protocol_id = ${favourable}`,
  );
  await expectNamed(
    "VIEW",
    favourable,
    "opinions",
    sql`UPDATE opinion SET state = jsonb_set(state, '{covers,hash}', '"other"') WHERE protocol_id = ${favourable}`,
  );
  const consulted = protocolOf("consulted");
  await expectNamed("VIEW", consulted, "protocols", sql`DELETE FROM consultation WHERE protocol_id = ${consulted}`);
});

test("a task that is not listed is named, and one that is done", async () => {
  const id = protocolOf("piecesSupplied");
  await expectNamed("VIEW", `declareComplete:${id}`, "protocols", sql`DELETE FROM work_item WHERE protocol_id = ${id}`);
  const done = sql`INSERT INTO work_item SELECT (jsonb_populate_record(w, '{"task_id": "done:1"}')).* FROM work_item w LIMIT 1`;
  await expectNamed("VIEW", "done:1", "protocols", done);
});

test("a state that its history does not lead to is named, and a chain that was changed", async () => {
  const id = protocolOf("intentDeclined");
  const other = protocolOf("intentAccepted");
  await expectNamed(
    "STATE",
    id,
    "protocols",
    sql`UPDATE protocol SET state = jsonb_set(state, '{title}', '"Autre"') WHERE id = ${id}`,
  );
  await expectNamed("CHAIN", other, "protocols", sql`UPDATE history SET why = 'other' WHERE subject = ${other} AND number = 2`);
});

test("a gap in what was announced is named, and what was not taken in or has not left", async () => {
  const id = protocolOf("referred");
  await expectNamed("SEQUENCE", id, "funding", sql`UPDATE inbox_mark SET sequence = sequence - 1 WHERE subject = ${id}`);
  await expectNamed("SEQUENCE", id, "protocols", sql`UPDATE outbox SET published_at = NULL WHERE subject = ${id}`);
  await expectNamed(
    "SEQUENCE",
    id,
    "protocols",
    sql`DELETE FROM outbox WHERE position = (SELECT min(position) FROM outbox WHERE subject = ${id})`,
  );
});

test("an event that acted twice is named, and one that did not act", async () => {
  const twice = sql`INSERT INTO history SELECT (jsonb_populate_record(h, '{"number": 99}')).* FROM history h WHERE type = 'OpinionOpened' LIMIT 1`;
  await expectNamed("FOREIGN", "opinions, file", "opinions", twice);
  const id = protocolOf("unfavourable");
  await expectNamed(
    "FOREIGN",
    id,
    "protocols",
    sql`DELETE FROM history WHERE subject = ${id} AND type = 'OpinionRecorded' AND number = (SELECT min(number) FROM history WHERE subject = ${id} AND type = 'OpinionRecorded')`,
  );
});

test("a message that stands aside is named, and a dossier that is not where its plan ends", async () => {
  const parked = sql`INSERT INTO parked_message (id, consumer, state, topic, partition, "offset", value, error, parked_at)
    VALUES (${newId()}, 'adhesions', 'FAILED', 'coop.protocols', 0, 1, '{}', 'It fails.', now())`;
  await expectNamed("PARKED", "adhesions", "adhesions", parked);
  const id = protocolOf("needRejected");
  await expectNamed("STUCK", id, "protocols", sql`UPDATE protocol SET status = 'NEED_REVIEW' WHERE id = ${id}`);
});

/** What a broker holds that lost nothing. */
async function publishedBy(all: Databases): Promise<TopicContents> {
  const contents = new Map<string, Map<number, Set<string>>>();
  for (const name of all.names) {
    const events = await all.rows<{ subject: string; sequence: number; id: string }>(
      name,
      sql`SELECT subject, (envelope::jsonb ->> 'sequence')::int AS sequence, envelope::jsonb ->> 'id' AS id FROM outbox`,
    );
    for (const { subject, sequence, id } of events) {
      const line = contents.get(lineOf(`/coop/${name}`, subject)) ?? new Map<number, Set<string>>();
      contents.set(lineOf(`/coop/${name}`, subject), line.set(sequence, new Set([id])));
    }
  }
  return contents;
}

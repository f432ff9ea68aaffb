import { mkdtemp, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { testLogger } from "@coop/testkit";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { noteReferences } from "../files/file-references.ts";
import { createFileSystemStore, placeOf } from "../files/file-system-store.ts";
import { sql } from "../postgres/sql.ts";
import { counters } from "../testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "../testing/counter-database.ts";
import { purge } from "./purge.ts";
import { purgeDaily, type RetentionRun } from "./purge-daily.ts";
import { purgeFiles, referencesAfterPurge } from "./purge-files.ts";
import type { RetentionRule } from "./retention.ts";
import { parseRetentionMonths } from "./retention-periods.ts";

// The counters' service goes by the name of opinions.

const service = "opinions";
const others = Object.keys(topics).filter((name) => name !== service);
const twoMonthsMs = 62 * 86_400_000;

let database: CounterDatabase;
let folder: string;
beforeEach(async () => {
  database = await openCounterDatabase();
  folder = await mkdtemp(join(tmpdir(), "coop-purge-"));
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const store = () => createFileSystemStore(folder);
const isHere = async (sha256: string) => (await store().read(sha256)) !== undefined;
async function sent(text: string, ageMs = twoMonthsMs): Promise<string> {
  const { sha256 } = await store().keep([Buffer.from(text)] as unknown as AsyncIterable<Uint8Array>, { maxBytes: 1_000 });
  const at = new Date(Date.now() - ageMs);
  await utimes(placeOf(folder, sha256), at, at);
  return sha256;
}
function countedWith(sha256: string): Promise<unknown> {
  const data = { by: 1, files: [{ sha256, name: "lettre.pdf" }] };
  return database.dataSource.transaction((manager) => counters.create(manager, newId(), occasion, [{ type: "Counted", data }]));
}

/** Erases every counter, and what its history says with it. */
const rule: RetentionRule = {
  code: "DOSSIER_PAST_LIFE",
  table: "counter",
  isDue: () => sql`TRUE`,
  ends: () => sql`SELECT id FROM counter`,
  async erase(manager, id, _end, when) {
    const current = await counters.lock(manager, id);
    if (current) await counters.erase(manager, current, when);
    return current !== undefined;
  },
};

async function looked(run: RetentionRun): Promise<void> {
  await purgeDaily(database.dataSource, [rule], { run, months: {} }, testLogger, { folder, service })?.stop();
}

/** The other services say which files they refer to, as their own purges would. */
async function othersSay(hashes: readonly string[], at = new Date()): Promise<void> {
  for (const other of others) await noteReferences(folder, other, { at, hashes: new Set(hashes) });
}

test("what only an erased aggregate named goes; what another service names stays, were it the same content", async () => {
  const [alone, shared] = [await sent("alone"), await sent("shared")];
  await countedWith(alone);
  await countedWith(shared);
  await othersSay([shared]);
  await looked("count");
  expect([await isHere(alone), await isHere(shared)]).toEqual([true, true]);
  await looked("apply");
  expect([await isHere(alone), await isHere(shared)]).toEqual([false, true]);
});

test("a dry run counts what would go with what is due, and removes nothing", async () => {
  const alone = await sent("alone");
  await countedWith(alone);
  await othersSay([]);
  const options = { now: new Date(), months: {} };
  const afterwards = { [service]: await referencesAfterPurge(database.dataSource.manager, [rule], options) };
  const today = { [service]: await referencesAfterPurge(database.dataSource.manager, [], options) };
  const counted = (known: typeof today) => purgeFiles(folder, known, { months: {}, apply: false });
  expect(await counted(today)).toEqual({ files: 0, bytes: 0, awaited: [] });
  expect(await counted(afterwards)).toEqual({ files: 1, bytes: 5, awaited: [] });
  expect(await isHere(alone)).toBe(true);
});

test("rows that were erased by a purge that came no further: the next one finds their files", async () => {
  const alone = await sent("alone");
  await countedWith(alone);
  await othersSay([]);
  await purge(database.dataSource, [rule], { now: new Date(), why: "Durée échue." });
  expect(await isHere(alone)).toBe(true);
  await looked("apply");
  expect(await isHere(alone)).toBe(false);
});

test("an upload that nothing names goes once it is old enough, by the table of periods or as it is set", async () => {
  const [old, ofToday, ofNow] = [await sent("old"), await sent("today", 7_200_000), await sent("now", 0)];
  await othersSay([]);
  await looked("apply");
  expect([await isHere(old), await isHere(ofToday), await isHere(ofNow)]).toEqual([false, true, true]);
  const months = parseRetentionMonths("FILE_WITHOUT_DOSSIER=0");
  const known = { [service]: await referencesAfterPurge(database.dataSource.manager, [], { now: new Date(), months }) };
  expect(await purgeFiles(folder, known, { months, apply: true })).toMatchObject({ files: 1 });
  expect([await isHere(ofToday), await isHere(ofNow)]).toEqual([false, true]);
});

test("as long as one service has not said what it refers to, or not since the file came, nothing goes", async () => {
  const alone = await sent("alone");
  await looked("apply");
  expect(await isHere(alone)).toBe(true);
  await othersSay([], new Date(Date.now() - twoMonthsMs));
  await looked("apply");
  expect(await isHere(alone)).toBe(true);
  await othersSay([]);
  await looked("apply");
  expect(await isHere(alone)).toBe(false);
});

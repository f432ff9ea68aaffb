import { readdir, utimes } from "node:fs/promises";
import { basename, join } from "node:path";
import type { RunningService } from "@coop/service-kit";
import { readFileReferences } from "@coop/service-kit/files/file-references.ts";
import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { unfinished } from "./attack/fingerprint.ts";
import { operatorCommand } from "./harness/operator-command.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { createGraph } from "./story/graph.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

jest.setTimeout(120_000);

// The life of a dossier is over for longer than it may be kept: what is left of it, in every service.

let system: TestSystem;
let gone: string;
let kept: string;
beforeAll(async () => {
  system = await startTestSystem({ environment: { RETENTION: "count" } });
  [gone, kept] = [await story(), await story()];
  await quiet();
  await createStoryGraph().sendFile("promoter", "egare.pdf", "Envoyé, et jamais joint à rien.");
  for (const file of await files()) await utimes(file, longAgo, longAgo);
});
afterAll(() => system.stop());

const createStoryGraph = () => createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
const story = async () => (await tellTheStory({ graph: createStoryGraph(), tell: silentTeller })).protocolId;
const quiet = () => waitFor(async () => (await unfinished(system)) === 0, { timeoutMs: 30_000, describe: "events that arrive" });
const services = () => Object.entries(system.system.services) as [string, RunningService][];
const query = (service: keyof typeof system.system.services, statement: string, values: unknown[] = []) =>
  system.system.services[service].dataSource.query(statement, values);

const longAgo = new Date("2020-01-01T00:00:00Z");
/** The paths of all that was sent: both dossiers name the same piece and the same order, and nothing names the third. */
async function files(): Promise<readonly string[]> {
  const found = await readdir(join(system.system.dataFolder, "files"), { recursive: true, withFileTypes: true });
  return found.filter((entry) => /^[0-9a-f]{64}$/.test(entry.name)).map(({ parentPath, name }) => join(parentPath, name));
}

const command = (program: "history" | "events", ...words: string[]) =>
  operatorCommand(system, program, words, { RETENTION_MONTHS: "DOSSIER_PAST_LIFE=12,MEMBER_WHO_LEFT=12" });

/** Every place of every service where a word stands, by table. */
async function placesOf(word: string): Promise<readonly string[]> {
  const places: string[] = [];
  for (const [name, { dataSource }] of services()) {
    const tables = await dataSource.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    for (const { tablename } of tables) {
      const found = await dataSource.query(`SELECT 1 FROM "${tablename}" AS kept WHERE kept::text LIKE $1 LIMIT 1`, [
        `%${word}%`,
      ]);
      if (found.length > 0) places.push(`${name}.${tablename}`);
    }
  }
  return places;
}

const counted = async (protocolId: string) => {
  const count = async (service: "opinions" | "funding" | "adhesions", table: string) =>
    (await query(service, `SELECT count(*)::int AS count FROM ${table} WHERE protocol_id = $1`, [protocolId]))[0].count;
  return {
    opinions: await count("opinions", "opinion"),
    funding: await count("funding", "funding_file"),
    adhesions: await count("adhesions", "adhesion"),
    reports: await count("adhesions", "report"),
  };
};

test("each service that looks for what is past its retention says beside the files which it refers to", async () => {
  const said = async () => (await readdir(join(system.system.dataFolder, "files", "references")).catch(() => [])).toSorted();
  await waitFor(async () => (await said()).join(" ") === "adhesions funding opinions protocols", { describe: "what all say" });
});

test("whatever row names a file, its service says that it refers to it", async () => {
  const named = [];
  for (const [name, { dataSource }] of services()) {
    const { hashes } = await readFileReferences(dataSource.manager);
    for (const file of await files()) {
      const places = (await placesOf(basename(file))).filter((place) => place.startsWith(`${name}.`));
      named.push(hashes.has(basename(file)));
      expect({ name, file, isNamed: hashes.has(basename(file)) }).toEqual({ name, file, isNamed: places.length > 0 });
    }
  }
  expect(named.filter(Boolean)).toHaveLength(4);
});

test("a dry run counts a dossier whose last authorisation ended too long ago, and changes nothing", async () => {
  await query(
    "protocols",
    `UPDATE protocol SET state = jsonb_set(state, '{authorisations,0,endsOn}', '"2020-05-20"') WHERE id = $1`,
    [gone],
  );
  expect((await command("history", "seal")).code).toBe(0);
  const { code, output } = await command("history", "purge");
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining("Rien n'a été effacé") });
  expect(output).toMatch(/protocols protocol DOSSIER_PAST_LIFE .* : 1 à effacer/);
  expect(output).toMatch(/fichiers FILE_WITHOUT_DOSSIER .* : 1 à effacer/);
  expect(await files()).toHaveLength(5);
  expect(await counted(gone)).toEqual({ opinions: 1, funding: 1, adhesions: 1, reports: 1 });
});

test("the purge erases it in every service, and nothing of another dossier", async () => {
  const said = await command("history", "purge", "--apply", "--why", "Versé aux archives.");
  expect(said.output).toMatch(/protocols protocol DOSSIER_PAST_LIFE .* : 1 effacés/);
  expect(said.output).toMatch(/fichiers FILE_WITHOUT_DOSSIER .* : 1 effacés/);
  expect(await files()).toHaveLength(4);
  await quiet();
  expect(await counted(gone)).toEqual({ opinions: 0, funding: 0, adhesions: 0, reports: 0 });
  expect(await query("protocols", "SELECT 1 FROM protocol WHERE id = $1", [gone])).toEqual([]);
  expect(await query("protocols", "SELECT 1 FROM work_item WHERE protocol_id = $1", [gone])).toEqual([]);
  expect(await counted(kept)).toEqual({ opinions: 1, funding: 1, adhesions: 1, reports: 1 });
  for (const [, { dataSource }] of services()) {
    const contents = await dataSource.query("SELECT 1 FROM history WHERE payload LIKE $1", [`%${gone}%`]);
    expect(contents).toEqual([]);
  }
  expect(await query("opinions", "SELECT title, promoters, status FROM dossier WHERE id = $1", [gone])).toEqual([
    { title: "", promoters: [], status: "RETIRED" },
  ]);
});

test("once the last dossier that cites them is gone, names, numbers of persons and files stand nowhere", async () => {
  expect(await placesOf("Lefèvre")).not.toEqual([]);
  await query(
    "protocols",
    `UPDATE protocol SET state = jsonb_set(state, '{authorisations,0,endsOn}', '"2020-05-20"') WHERE id = $1`,
    [kept],
  );
  expect((await command("history", "purge")).output).toMatch(/fichiers FILE_WITHOUT_DOSSIER .* : 4 à effacer/);
  await command("history", "purge", "--apply", "--why", "Versé aux archives.");
  expect(await files()).toEqual([]);
  await quiet();
  await command("history", "purge", "--apply", "--why", "Versé aux archives.");
  expect(await placesOf("Lefèvre")).toEqual([]);
});

test("chains and seals of all services are whole, also after the next seal", async () => {
  const whole = expect.stringMatching(/^(\w+ : entière \(.*\)\.\n?){5}$/);
  expect(await command("history", "verify")).toEqual({ code: 0, output: whole });
  await command("history", "seal");
  expect(await command("history", "verify")).toEqual({ code: 0, output: whole });
});

test.each([
  ["protocols", "work-items"],
  ["protocols", "consultations"],
  ["opinions", "dossiers"],
  ["funding", "dossiers"],
  ["adhesions", "dossiers"],
])("the projection %s %s is built again from the topics' beginning and comes out equal", async (service, projection) => {
  expect(await command("events", "rebuild", service, projection)).toEqual({
    code: 0,
    output: `${service} ${projection} : égale à ce que disent les événements.`,
  });
});

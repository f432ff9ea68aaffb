import { execFile } from "node:child_process";
import { join } from "node:path";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { unfinished } from "./attack/fingerprint.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { createGraph } from "./story/graph.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

jest.setTimeout(120_000);

// What an operator does with `npm run events -- rebuild`, beside a system that works.

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
  await story();
});
afterAll(() => system.stop());

const projections = [
  ["protocols", "work-items", ["work_item"]],
  ["protocols", "consultations", ["consultation"]],
  ["opinions", "dossiers", ["dossier"]],
  ["funding", "dossiers", ["dossier"]],
  ["adhesions", "dossiers", ["dossier", "authorisation"]],
  ["adhesions", "fundings", ["funding"]],
] as const;

const story = () =>
  tellTheStory({
    graph: createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access }),
    tell: silentTeller,
  });

interface Said {
  readonly code: number;
  readonly output: string;
}

function command(...words: string[]) {
  const { promise, resolve } = Promise.withResolvers<Said>();
  const env = { PATH: process.env.PATH, COOP_DATA: system.system.dataFolder, POSTGRES_PORT: "0" };
  const child = execFile(
    process.execPath,
    [join(repositoryRoot, "infra/events.ts"), ...words],
    { env },
    (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}`.trim() });
    },
  );
  return { said: promise, kill: () => child.kill("SIGKILL") };
}
const events = (...words: string[]) => command(...words).said;

const sourceOf = (service: keyof typeof system.system.services): DataSource => system.system.services[service].dataSource;
const count = async (source: DataSource, table: string) =>
  (await source.query(`SELECT count(*)::integer AS count FROM ${table}`))[0].count as number;
const quiet = () => waitFor(async () => (await unfinished(system)) === 0, { timeoutMs: 30_000, describe: "events that arrive" });
const traces = (source: DataSource) => source.query("SELECT projection, why FROM rebuild_action ORDER BY at");

test("each projection of each service is listed, and comes out equal while dossiers go on and the service answers", async () => {
  const listed = projections.map(([service, name, tables]) => `${service} ${name}  (${tables.join(", ")})`);
  expect(await events("projections")).toEqual({ code: 0, output: listed.join("\n") });

  const told = story();
  const answers: unknown[] = [];
  let rebuilding = true;
  const asking = (async () => {
    const ask = system.as("ars-instructor-24");
    while (rebuilding) answers.push(await ask('{ region(code: "24") { workItems(first: 1) { nodes { since } } } }'));
  })();
  const said: Said[] = [];
  for (const [service, name] of projections) said.push(await events("rebuild", service, name, "--why", "essai"));
  rebuilding = false;
  await Promise.all([told, asking]);
  expect(said).toEqual(
    projections.map(([service, name]) => ({ code: 0, output: `${service} ${name} : égale à ce que disent les événements.` })),
  );
  expect(answers.length).toBeGreaterThan(10);
  for (const answer of answers) expect(answer).toMatchObject({ status: 200, data: { region: expect.any(Object) } });
  for (const answer of answers) expect(answer).not.toHaveProperty("errors");
  expect(await traces(sourceOf("opinions"))).toEqual([{ projection: "dossiers", why: "essai" }]);
});

test("what was changed by hand is named by a dry run, which changes nothing, and healed by a rebuild", async () => {
  await quiet();
  const source = sourceOf("opinions");
  const digest = async () =>
    (await source.query("SELECT md5(string_agg(dossier::text, '' ORDER BY id)) AS md5 FROM dossier"))[0].md5;
  const before = await digest();
  const [{ id }] = await source.query("SELECT protocol_id AS id FROM opinion LIMIT 1");
  await source.query("UPDATE dossier SET title = 'falsifié' WHERE id = $1", [id]);
  const dry = await events("rebuild", "opinions", "dossiers", "--dry-run");
  expect(dry).toMatchObject({ code: 1, output: expect.stringContaining(`dossier : 1 ligne, différentes : ${id}`) });
  expect(await digest()).not.toBe(before);
  expect(await events("rebuild", "opinions", "dossiers")).toMatchObject({ code: 0, output: expect.stringContaining(id) });
  expect(await digest()).toBe(before);
  expect((await events("rebuild", "opinions", "dossiers", "--dry-run")).code).toBe(0);
});

test("an emptied projection is whole again", async () => {
  await quiet();
  const source = sourceOf("protocols");
  const before = await count(source, "work_item");
  expect(before).toBeGreaterThan(0);
  await source.query("DELETE FROM work_item");
  expect((await events("rebuild", "protocols", "work-items")).output).toContain(`${before} lignes, absentes de la table`);
  expect(await count(source, "work_item")).toBe(before);
});

test("a rebuild that is killed before its end has changed nothing, and the next one begins anew", async () => {
  await quiet();
  const source = sourceOf("funding");
  const before = await count(source, "dossier");
  await source.query("UPDATE dossier SET search_text = 'falsifié'");
  const consuming = source.createQueryRunner();
  await consuming.startTransaction();
  await consuming.query("SELECT 1 FROM inbox_mark LIMIT 1 FOR UPDATE");
  const { said, kill } = command("rebuild", "funding", "dossiers");
  const isBuilt = async () => {
    const [made] = await source.query("SELECT to_regclass('rebuild_dossiers.dossier') IS NOT NULL AS made");
    return made.made && (await count(source, "rebuild_dossiers.dossier")) === before;
  };
  await waitFor(isBuilt, { timeoutMs: 30_000 });
  kill();
  await said;
  await consuming.rollbackTransaction();
  await consuming.release();
  expect(await source.query("SELECT DISTINCT search_text FROM dossier")).toEqual([{ search_text: "falsifié" }]);
  expect(await events("rebuild", "funding", "dossiers")).toMatchObject({
    code: 0,
    output: expect.stringContaining("différentes"),
  });
  expect(await source.query("SELECT 1 FROM dossier WHERE search_text = 'falsifié'")).toEqual([]);
  expect(await source.query("SELECT 1 FROM pg_namespace WHERE nspname LIKE 'rebuild%'")).toEqual([]);
});

test.each([
  ["no projection", ["rebuild", "opinions"], /^Donnez le service et la projection/],
  ["an unknown projection", ["rebuild", "opinions", "avis"], /^Le service opinions n'a pas de projection « avis » : dossiers\.$/],
  ["an unknown service", ["rebuild", "x", "dossiers"], /^Le service « x » n'existe pas/],
])("%s is answered by one sentence", async (_, words, sentence) => {
  expect(await events(...words)).toMatchObject({ code: 1, output: expect.stringMatching(sentence) });
});

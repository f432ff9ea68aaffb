import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@coop/kernel";
import { extractHistory } from "@coop/service-kit/history/extract.ts";
import { parseSealingKey } from "@coop/service-kit/history/seal.ts";
import { takeSeal } from "@coop/service-kit/history/take-seal.ts";
import { publicKeyOf } from "@coop/service-kit/history/trusted-keys.ts";
import { counters } from "@coop/service-kit/testing/counter.ts";
import { type CounterDatabase, occasion, openCounterDatabase } from "@coop/service-kit/testing/counter-database.ts";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";

// Each command is a process that starts anew.
jest.setTimeout(60_000);

interface Said {
  readonly code: number;
  readonly output: string;
}

const signingKey = () => generateKeyPairSync("ed25519").privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
const key = signingKey();

let database: CounterDatabase;
let folder: string;
let id: string;
beforeEach(async () => {
  database = await openCounterDatabase();
  folder = await mkdtemp(join(tmpdir(), "coop-history-"));
  id = newId();
  const because = { ...occasion, why: "Parce que." };
  for (const one of [newId(), id, newId()])
    await database.dataSource.transaction((manager) =>
      counters.create(manager, one, because, [{ type: "Counted", data: { by: 1 } }]),
    );
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

function run(script: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...words], { env: { PATH: process.env.PATH, ...env } }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}`.trim() });
    });
  });
}

/** Runs the command as its operator would. The counters' service goes by the name of funding. */
const history = (...words: string[]) =>
  run(join(import.meta.dirname, "../history.ts"), words, {
    FUNDING_DATABASE_URL: database.url,
    HISTORY_SIGNING_KEY: key,
    HISTORY_SEALS_FOLDER: join(folder, "seals"),
  });

/** As somebody outside would, from a folder with three files in it. */
const verifyOffline = () =>
  run(join(import.meta.dirname, "verify-extract.ts"), [join(folder, "extract.json"), join(folder, "key.pem")]);

/** Without the command, which starts anew each time: a test of its own shows that it does the same. */
async function handOut(withContent = true): Promise<void> {
  const extract = await extractHistory(database.dataSource.manager, "funding", id, withContent);
  await writeFile(join(folder, "extract.json"), JSON.stringify(extract, null, 2));
  await writeFile(join(folder, "key.pem"), publicKeyOf(parseSealingKey(key)).export({ format: "pem", type: "spki" }));
}

const seal = () => takeSeal(database.dataSource, { service: "funding", key: parseSealingKey(key) }, new Date());

async function change(from: string, to: string): Promise<void> {
  const file = join(folder, "extract.json");
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

test("a history is verified whole, and its first broken link named", async () => {
  expect(await history("seal")).toMatchObject({ code: 0, output: expect.stringContaining("funding : sceau n° 1, 3 dossiers") });
  expect(await history("verify")).toEqual({ code: 0, output: "funding : entière (3 dossiers, 3 entrées, 1 sceaux)." });
  await database.query(`UPDATE history SET at = at - interval '1 day' WHERE subject = '${id}'`);
  const verified = await history("verify");
  expect(verified.code).toBe(1);
  expect(verified.output).toContain(`dossier ${id} : premier maillon rompu n° 1`);
});

test("that the newest day was cut off, seal and all, is noticed: the seal was handed out", async () => {
  await history("seal");
  await database.query(`DELETE FROM history_sealed_chain; DELETE FROM history_seal; DELETE FROM history WHERE subject = '${id}';
    DELETE FROM aggregate_head WHERE subject = '${id}'`);
  const lost = await history("verify");
  expect(lost.code).toBe(1);
  expect(lost.output).toContain("sceau n° 1 : a été remis hors de la base");
  const again = await history("seal");
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining("published") });
});

test("the command hands out the same extract and key", async () => {
  await seal();
  await handOut();
  const { output } = await history("extract", id);
  expect(output).toBe(await readFile(join(folder, "extract.json"), "utf8"));
  expect((await history("key")).output).toBe((await readFile(join(folder, "key.pem"), "utf8")).trim());
});

test.each([true, false])("an extract proves itself offline to who has the public key, with content: %s", async (withContent) => {
  await handOut(withContent);
  expect(await verifyOffline()).toMatchObject({ code: 1, output: expect.stringContaining("Aucun sceau") });
  await seal();
  await handOut(withContent);
  const verified = await verifyOffline();
  expect(verified).toMatchObject({ code: 0, output: expect.stringContaining(`Authentique : entrées 1 à 1 du dossier ${id}`) });
  const extract = await readFile(join(folder, "extract.json"), "utf8");
  expect(extract.includes("Parce que.")).toBe(withContent);
  expect(verified.output.includes("Entrées dont le contenu n'est pas dans l'extrait (effacé, ou retenu) : 1.")).toBe(
    !withContent,
  );
});

test("an entry made since the seal is told apart", async () => {
  await seal();
  await database.dataSource.transaction(async (manager) => {
    const current = await counters.lock(manager, id);
    if (current) await counters.append(manager, current, occasion, [{ type: "Counted", data: { by: 2 } }]);
  });
  await handOut();
  expect((await verifyOffline()).output).toContain("Entrées plus récentes, que rien ne scelle encore : 1.");
});

test.each([
  ["Parce que.", "Pour rien.", "Le contenu de l'entrée n° 1"],
  ['",\n        "why": "Parce que."', 'Parce ",\n        "why": "que."', "Le contenu de l'entrée n° 1"],
  ['"actorKind": "SYSTEM"', '"actorKind": "MINISTRY"', "Les entrées ne sont pas celles"],
  ['"number": 1,\n      "type"', '"number": 2,\n      "type"', "L'entrée n° 1 manque."],
  ['"leaves": 3', '"leaves": 4', "La signature"],
  ['"root": "', '"root": "0', "Le chemin"],
])("an extract in which %s was changed to %s is refused", async (from, to, sentence) => {
  await seal();
  await handOut();
  await change(from, to);
  expect(await verifyOffline()).toMatchObject({ code: 1, output: expect.stringContaining(sentence) });
});

test("words that make no command, an unknown dossier and a missing key are told in a sentence", async () => {
  expect(await history("burn")).toMatchObject({ code: 1, output: expect.stringContaining("npm run history -- verify") });
  expect(await history("extract", "12")).toMatchObject({ code: 1, output: "« 12 » n'est pas l'identifiant d'un dossier." });
  const unknown = newId();
  expect(await history("extract", unknown)).toEqual({ code: 1, output: `Aucun service n'a de dossier ${unknown}.` });
  expect((await history("verify", "--key", join(folder, "none.pem"))).output).toContain("ne peut pas être lue");
});

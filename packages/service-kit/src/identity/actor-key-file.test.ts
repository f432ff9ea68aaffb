import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { waitFor } from "@coop/testkit";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { parseActorKeys } from "./actor-keys.ts";

const one = `one:${"1".repeat(48)}`;
const two = `two:${"2".repeat(48)}`;
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "coop-keys-"));
  file = join(folder, "actor-keys");
  await write(one);
});
afterEach(() => rm(folder, { recursive: true }));

async function write(text: string): Promise<void> {
  await writeFile(`${file}-new`, `${text}\n`);
  await rename(`${file}-new`, file);
}

test("keys in a file count from when the file changes, and one that cannot be believed changes nothing", async () => {
  const keys = parseActorKeys(`file:${file}`);
  const told: (string | undefined)[] = [];
  keys.onReadAgain?.((ids, fault) => told.push(fault?.message ?? ids.join(" ")));
  expect([keys.now().signing.id, ...keys.now().byId.keys()]).toEqual(["one", "one"]);
  await write(`${two},${one}`);
  await waitFor(async () => told.length === 1, { timeoutMs: 10_000 });
  expect([keys.now().signing.id, ...keys.now().byId.keys(), told[0]]).toEqual(["two", "two", "one", "two one"]);
  await write("nonsense");
  await waitFor(async () => told.length === 2, { timeoutMs: 10_000 });
  expect([keys.now().signing.id, told[1]]).toEqual(["two", "ACTOR_KEYS: entry 1 has no kid: write kid:secret"]);
});

test("a file that is not there stops the start, and the sentence names it", () => {
  expect(() => parseActorKeys(`file:${file}-gone`)).toThrow(`the file ${file}-gone cannot be read`);
});

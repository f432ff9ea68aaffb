import { createHash, randomBytes } from "node:crypto";
import { access, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { FileTooLarge, type StoredFile } from "./file-store.ts";
import { createFileSystemStore } from "./file-system-store.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "coop-store-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hashOf = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
async function* chunks(...parts: readonly (Uint8Array | Error)[]) {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield part;
  }
}
async function textOf(stored: StoredFile | undefined): Promise<Buffer | undefined> {
  if (!stored) return undefined;
  const parts: Uint8Array[] = [];
  for await (const part of stored.content) parts.push(part);
  expect(Buffer.concat(parts)).toHaveLength(stored.size);
  return Buffer.concat(parts);
}
const allFiles = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
const maxBytes = 1_000_000;

test("what is kept is read again by its hash, byte for byte", async () => {
  const store = createFileSystemStore(folder);
  const [one, two] = [randomBytes(70_000), randomBytes(3)];
  const content = Buffer.concat([one, two]);
  expect(await store.keep(chunks(one, two), { maxBytes })).toEqual({ sha256: hashOf(content), size: 70_003 });
  expect(await textOf(await store.read(hashOf(content)))).toEqual(content);
  expect(await allFiles()).toEqual([hashOf(content)]);
});

test("an empty file is a file", async () => {
  const store = createFileSystemStore(folder);
  const { sha256, size } = await store.keep(chunks(), { maxBytes });
  expect(size).toBe(0);
  expect((await textOf(await store.read(sha256)))?.length).toBe(0);
});

test("the same content is kept once, also when ten bring it at once", async () => {
  const store = createFileSystemStore(folder);
  const content = randomBytes(10_000);
  await Promise.all(Array.from({ length: 10 }, () => store.keep(chunks(content), { maxBytes })));
  expect(await allFiles()).toEqual([hashOf(content)]);
  expect(await textOf(await store.read(hashOf(content)))).toEqual(content);
});

test("a stream that breaks leaves nothing", async () => {
  const store = createFileSystemStore(folder);
  await expect(store.keep(chunks(randomBytes(10), new Error("broken")), { maxBytes })).rejects.toThrow("broken");
  expect(await allFiles()).toEqual([]);
});

test("a file that is too large leaves nothing; one byte less is kept", async () => {
  const store = createFileSystemStore(folder);
  await expect(store.keep(chunks(randomBytes(8), randomBytes(3)), { maxBytes: 10 })).rejects.toThrow(FileTooLarge);
  expect(await allFiles()).toEqual([]);
  expect(await store.keep(chunks(randomBytes(8), randomBytes(2)), { maxBytes: 10 })).toMatchObject({ size: 10 });
});

test("what a killed process left is cleared away after a day, what is being written is not", async () => {
  const store = createFileSystemStore(folder);
  await store.keep(chunks(randomBytes(1)), { maxBytes });
  const [old, recent] = [join(folder, "incoming", "old"), join(folder, "incoming", "recent")];
  for (const file of [old, recent]) await writeFile(file, "half");
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  await utimes(old, yesterday, yesterday);
  await createFileSystemStore(folder).keep(chunks(randomBytes(2)), { maxBytes });
  await expect(access(old)).rejects.toThrow("ENOENT");
  await access(recent);
});

test("only what is here counts as received, and a hash that is none finds nothing, above all no other file", async () => {
  const store = createFileSystemStore(folder);
  const { sha256 } = await store.keep(chunks(randomBytes(5)), { maxBytes });
  await writeFile(join(folder, "secret"), "secret");
  const bad = ["0".repeat(64), "", "../secret", sha256.toUpperCase(), `${sha256}\n`, `../${sha256.slice(0, 2)}/${sha256}`];
  expect(await store.received([sha256, ...bad])).toEqual(new Set([sha256]));
  for (const hash of bad) expect(await store.read(hash)).toBeUndefined();
});

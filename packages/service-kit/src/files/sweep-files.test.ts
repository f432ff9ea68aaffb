import { mkdir, mkdtemp, rename, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { FileStore } from "./file-store.ts";
import { createFileSystemStore, placeOf } from "./file-system-store.ts";
import { sweepFiles } from "./sweep-files.ts";

const longAgo = new Date("2020-01-01T00:00:00Z");
const before = new Date("2021-01-01T00:00:00Z");
const nobody = () => false;

let folder: string;
let store: FileStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "coop-sweep-"));
  store = createFileSystemStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

async function sent(text: string, at = longAgo): Promise<string> {
  const { sha256 } = await store.keep([Buffer.from(text)] as unknown as AsyncIterable<Uint8Array>, { maxBytes: 1_000 });
  await utimes(placeOf(folder, sha256), at, at);
  return sha256;
}
const sweep = (isNamed: (sha256: string) => boolean, apply = true) => sweepFiles(folder, { isNamed, before, apply });
const isHere = async (sha256: string) => (await store.read(sha256)) !== undefined;

test("what nobody names goes, what somebody names stays, and a count removes nothing", async () => {
  const [named, alone] = [await sent("named"), await sent("alone")];
  const isNamed = (sha256: string) => sha256 === named;
  expect(await sweep(isNamed, false)).toEqual({ files: 1, bytes: 5 });
  expect([await isHere(named), await isHere(alone)]).toEqual([true, true]);
  expect(await sweep(isNamed)).toEqual({ files: 1, bytes: 5 });
  expect([await isHere(named), await isHere(alone)]).toEqual([true, false]);
  expect(await sweep(isNamed)).toEqual({ files: 0, bytes: 0 });
});

test("what was sent, sent again or named since stays, although nothing that is committed refers to it yet", async () => {
  const [fresh, again, about] = [await sent("fresh", before), await sent("again"), await sent("about")];
  expect(await sent("again", new Date())).toBe(again);
  expect(await store.received([about])).toEqual(new Set([about]));
  expect(await sweep(nobody)).toEqual({ files: 0, bytes: 0 });
  expect([await isHere(fresh), await isHere(again), await isHere(about)]).toEqual([true, true, true]);
});

test("what a sweep had moved aside when it was killed is not forgotten: it goes, or comes back if it is named", async () => {
  const [named, alone] = [await sent("named"), await sent("alone")];
  await mkdir(join(folder, "leaving"));
  for (const sha256 of [named, alone]) await rename(placeOf(folder, sha256), join(folder, "leaving", sha256));
  expect(await sweep((sha256) => sha256 === named)).toEqual({ files: 1, bytes: 5 });
  expect([await isHere(named), await isHere(alone)]).toEqual([true, false]);
});

test("several at once leave what is named and nothing else, and an empty place has nothing to remove", async () => {
  const [named, ...alone] = await Promise.all(Array.from({ length: 20 }, (_, number) => sent(`file ${number}`)));
  const isNamed = (sha256: string) => sha256 === named;
  await Promise.all([sweep(isNamed), sweep(isNamed), sweep(isNamed)]);
  expect(await store.received([named as string, ...alone])).toEqual(new Set([named]));
  expect(await sweepFiles(join(folder, "none"), { isNamed, before, apply: true })).toEqual({ files: 0, bytes: 0 });
});

import type { Dirent, Stats } from "node:fs";
import { link, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { placeOf } from "./file-system-store.ts";

export interface Sweep {
  /** Whether a file is referred to by anybody. */
  readonly isNamed: (sha256: string) => boolean;
  /** What was sent or named since stays: who is about to refer to it has not committed yet. */
  readonly before: Date;
  /** False counts only. */
  readonly apply: boolean;
}

export interface Swept {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Removes the files of a `createFileSystemStore` that nobody refers to, or counts them. Broken off, it has removed what it
 * has removed, and the next one finds the rest; several at once do no harm.
 */
export async function sweepFiles(folder: string, { isNamed, before, apply }: Sweep): Promise<Swept> {
  await putBackAll(folder);
  let [files, bytes] = [0, 0];
  for (const subfolder of await subfoldersOf(folder)) {
    for (const sha256 of await readdir(join(folder, subfolder))) {
      const found = isNamed(sha256) ? undefined : await statIfThere(placeOf(folder, sha256));
      if (!found || found.mtime >= before) continue;
      if (apply && !(await remove(folder, sha256, before))) continue;
      files += 1;
      bytes += found.size;
    }
  }
  return { files, bytes };
}

const asideOf = (folder: string, sha256: string) => join(folder, "leaving", sha256);

/** Moved aside first: who names a file touches it where it belongs (`received`), so that nobody can between our last look and its end. */
async function remove(folder: string, sha256: string, before: Date): Promise<boolean> {
  await mkdir(join(folder, "leaving"), { recursive: true });
  const isOurs = await rename(placeOf(folder, sha256), asideOf(folder, sha256)).then(() => true, unlessGone);
  const found = isOurs && (await statIfThere(asideOf(folder, sha256)));
  if (!found) return false;
  if (found.mtime >= before) {
    await putBack(folder, sha256);
    return false;
  }
  await rm(asideOf(folder, sha256), { force: true });
  return true;
}

/** What a process that was killed had moved aside is a file like the others again. */
async function putBackAll(folder: string): Promise<void> {
  const aside = await readdir(join(folder, "leaving")).catch(unlessGone);
  for (const sha256 of aside ?? []) await putBack(folder, sha256);
}

/** The same content may have been sent again meanwhile: that one stays. */
async function putBack(folder: string, sha256: string): Promise<void> {
  await mkdir(dirname(placeOf(folder, sha256)), { recursive: true });
  await link(asideOf(folder, sha256), placeOf(folder, sha256)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") unlessGone(error);
  });
  await rm(asideOf(folder, sha256), { force: true });
}

async function subfoldersOf(folder: string): Promise<readonly string[]> {
  const entries: readonly Dirent[] = (await readdir(folder, { withFileTypes: true }).catch(unlessGone)) ?? [];
  return entries.filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)).map(({ name }) => name);
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  return (await stat(path).catch(unlessGone)) ?? undefined;
}

function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

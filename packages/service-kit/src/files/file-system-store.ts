import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type FileStore, FileTooLarge } from "./file-store.ts";

const SHA256 = /^[0-9a-f]{64}$/;
/** No upload takes a day: what is older was left by a process that was killed. */
const ABANDONED_MS = 86_400_000;

/** Where a file is kept. */
export const placeOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

/** A `FileStore` in a folder. A file appears under its name only when all of it is on the disk. */
export function createFileSystemStore(folder: string): FileStore {
  async function sizeOf(sha256: string): Promise<number | undefined> {
    return SHA256.test(sha256) ? (await stat(placeOf(folder, sha256)).catch(() => undefined))?.size : undefined;
  }
  const isHere = async (sha256: string) => (await sizeOf(sha256)) !== undefined;

  /** A file that somebody is about to name counts as new from now on: a sweep leaves it (`sweep-files.ts`). */
  async function touched(sha256: string): Promise<boolean> {
    if (!(await isHere(sha256))) return false;
    const now = new Date();
    return utimes(placeOf(folder, sha256), now, now).then(
      () => true,
      () => isHere(sha256),
    );
  }

  let swept: Promise<void> | undefined;

  return {
    async keep(content, { maxBytes }) {
      await mkdir(join(folder, "incoming"), { recursive: true });
      swept ??= sweep(join(folder, "incoming"));
      await swept;
      const incoming = join(folder, "incoming", randomUUID());
      const hash = createHash("sha256");
      let size = 0;
      const file = await open(incoming, "wx");
      try {
        for await (const chunk of content) {
          size += chunk.byteLength;
          if (size > maxBytes) throw new FileTooLarge(maxBytes);
          hash.update(chunk);
          await file.appendFile(chunk);
        }
        await file.sync();
        await file.close();
        const sha256 = hash.digest("hex");
        await mkdir(dirname(placeOf(folder, sha256)), { recursive: true });
        await rename(incoming, placeOf(folder, sha256));
        await syncFolder(dirname(placeOf(folder, sha256)));
        return { sha256, size };
      } catch (error) {
        await file.close().catch(() => undefined);
        await rm(incoming, { force: true });
        throw error;
      }
    },

    async received(hashes) {
      const found = await Promise.all(hashes.map(async (sha256) => ((await touched(sha256)) ? sha256 : undefined)));
      return new Set(found.filter((sha256) => sha256 !== undefined));
    },

    async read(sha256) {
      const size = await sizeOf(sha256);
      return size === undefined ? undefined : { content: createReadStream(placeOf(folder, sha256)), size };
    },
  };
}

/** After a power failure a file is there under its new name only if its folder was written as well. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(join(folder, name), { force: true });
  }
}

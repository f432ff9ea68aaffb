import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type FileStore, FileTooLarge } from "./file-store.ts";

const SHA256 = /^[0-9a-f]{64}$/;

/** A `FileStore` in a folder. A file appears under its name only when all of it is on the disk. */
export function createFileSystemStore(folder: string): FileStore {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

  async function isHere(sha256: string): Promise<boolean> {
    return SHA256.test(sha256) && (await stat(placeOf(sha256)).catch(() => undefined)) !== undefined;
  }

  return {
    async keep(content, { maxBytes }) {
      await mkdir(join(folder, "incoming"), { recursive: true });
      const incoming = join(folder, "incoming", randomUUID());
      const hash = createHash("sha256");
      let size = 0;
      const file = await open(incoming, "wx");
      try {
        for await (const chunk of content) {
          size += chunk.byteLength;
          if (size > maxBytes) throw new FileTooLarge(maxBytes);
          hash.update(chunk);
          await file.write(chunk);
        }
        await file.sync();
        await file.close();
        const sha256 = hash.digest("hex");
        await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
        await rename(incoming, placeOf(sha256));
        return { sha256, size };
      } catch (error) {
        await file.close().catch(() => undefined);
        await rm(incoming, { force: true });
        throw error;
      }
    },

    async received(hashes) {
      const found = await Promise.all(hashes.map(async (sha256) => ((await isHere(sha256)) ? sha256 : undefined)));
      return new Set(found.filter((sha256) => sha256 !== undefined));
    },

    async read(sha256) {
      return (await isHere(sha256)) ? createReadStream(placeOf(sha256)) : undefined;
    },
  };
}

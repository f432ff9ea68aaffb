import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Seal } from "./seal.ts";

/**
 * Seals as they were handed out of the database, each a file in a folder that whoever writes the database can't change: of
 * a database that was cut, with its newest seal, nothing else would tell.
 */
export interface PublishedSeals {
  /** Writes the seal down. Throws when another one of its number was published: the database has lost that one. */
  publish(seal: Seal): Promise<void>;
  /** The number of the newest one; 0 before the first. */
  newest(service: string): Promise<number>;
  all(service: string): Promise<readonly Seal[]>;
}

const schema: z.ZodType<Seal> = z.object({
  service: z.string(),
  number: z.number(),
  sealedAt: z.string(),
  leaves: z.number(),
  root: z.string(),
  previous: z.string(),
  keyId: z.string(),
  signature: z.string(),
});

const NAME = /^(.+)-(\d{6,})\.json$/;

export function sealsIn(folder: string): PublishedSeals {
  async function filesOf(service: string): Promise<readonly { readonly file: string; readonly number: number }[]> {
    const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    });
    return files.flatMap((name) => {
      const [, of, number] = NAME.exec(name) ?? [];
      return of === service ? [{ file: join(folder, name), number: Number(number) }] : [];
    });
  }

  return {
    async publish(seal) {
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${seal.service}-${String(seal.number).padStart(6, "0")}.json`);
      const text = `${JSON.stringify(seal, null, 2)}\n`;
      if (!(await putWhole(file, text)) && (await readFile(file, "utf8")) !== text)
        throw new Error(`Another seal ${seal.number} of ${seal.service} was published: the database has lost it.`);
    },
    newest: async (service) => Math.max(0, ...(await filesOf(service)).map(({ number }) => number)),
    async all(service) {
      const files = [...(await filesOf(service))].sort((one, other) => one.number - other.number);
      return Promise.all(files.map(async ({ file }) => schema.parse(JSON.parse(await readFile(file, "utf8")))));
    },
  };
}

/** Puts a file there with all that is in it, or not at all, whenever we are killed. False where one is already: a copy of the service may have been faster. */
async function putWhole(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

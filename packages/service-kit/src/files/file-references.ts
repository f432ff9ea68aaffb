import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EntityManager } from "typeorm";
import { rows, type Sql, sql } from "../postgres/sql.ts";

/** The files that a service refers to, all of them, by what it had committed at an instant of the system clock. */
export interface FileReferences {
  readonly at: Date;
  readonly hashes: ReadonlySet<string>;
}

/**
 * Reads them from the history: what a state names, an entry has brought into it, and of what is erased no content is left.
 * Aggregates that one of `gone` finds count as erased already.
 */
export async function readFileReferences(manager: EntityManager, gone: readonly Sql[] = []): Promise<FileReferences> {
  const at = new Date();
  const remaining = gone.reduce((which, subjects) => sql`${which} AND subject NOT IN (${subjects})`, sql`TRUE`);
  const found = await rows<{ hash: string }>(
    manager,
    sql`SELECT DISTINCT named[1] AS hash FROM history, regexp_matches(payload, '"sha256": *"([0-9a-f]{64})"', 'g') AS named
      WHERE payload LIKE '%"sha256"%' AND ${remaining}`,
  );
  return { at, hashes: new Set(found.map(({ hash }) => hash)) };
}

const noteOf = (folder: string, service: string) => join(folder, "references", service);

/** Leaves beside the files which of them a service refers to: the services share the folder, and none reads another's database. */
export async function noteReferences(folder: string, service: string, { at, hashes }: FileReferences): Promise<void> {
  const written = `${noteOf(folder, service)}.${randomUUID()}`;
  await mkdir(join(folder, "references"), { recursive: true });
  await writeFile(written, [at.toISOString(), ...hashes].join("\n"));
  await rename(written, noteOf(folder, service));
}

/** What a service has left there last; undefined when it never has. */
export async function notedReferences(folder: string, service: string): Promise<FileReferences | undefined> {
  const text = await readFile(noteOf(folder, service), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const [at = "", ...hashes] = text.split("\n");
  return { at: new Date(at), hashes: new Set(hashes) };
}

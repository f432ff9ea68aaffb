import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import type { KeyText } from "./change.ts";

export async function readKeyFile(file: string): Promise<KeyText> {
  return (await readFile(file, "utf8")).trim();
}

/** Put into place whole: who reads it sees the keys of before or those of now. Only its owner may read it. */
export async function writeKeyFile(file: string, keys: KeyText): Promise<void> {
  const writing = `${file}-${process.pid}`;
  await writeFile(writing, `${keys}\n`, { mode: 0o600 });
  await rename(writing, file);
}

/** The same where there is no such file yet: what is there stays. */
export async function keepKeyFile(file: string, keys: KeyText): Promise<void> {
  const writing = `${file}-${process.pid}`;
  await writeFile(writing, `${keys}\n`, { mode: 0o600 });
  await link(writing, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(writing);
}

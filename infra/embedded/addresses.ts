import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Where a running system is, for the commands that somebody types beside it. */
export interface Addresses {
  readonly graph: string;
  readonly access: string;
}

const written = z.object({ graph: z.string(), access: z.string() });
const fileIn = (dataFolder: string) => join(dataFolder, "addresses.json");

export async function writeAddresses(dataFolder: string, addresses: Addresses): Promise<void> {
  await writeFile(fileIn(dataFolder), `${JSON.stringify(addresses, null, 2)}\n`);
}

export async function removeAddresses(dataFolder: string): Promise<void> {
  await rm(fileIn(dataFolder), { force: true });
}

/** Undefined when no system has been started on this folder, or it was stopped. A killed one leaves its addresses behind. */
export async function readAddresses(dataFolder: string): Promise<Addresses | undefined> {
  try {
    return written.parse(JSON.parse(await readFile(fileIn(dataFolder), "utf8")));
  } catch {
    return undefined;
  }
}

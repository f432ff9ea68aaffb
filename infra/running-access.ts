import type { SystemConfig } from "./config.ts";
import { readAddresses } from "./embedded/addresses.ts";
import { dataFolderOf } from "./embedded/data-folder.ts";
import { folderFor } from "./postgres/folder.ts";
import { serverUser } from "./postgres/server-user.ts";

const TIMEOUT_MS = 5_000;

export interface AccessAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks the `access` of the running system. Rejects with one French sentence when nothing runs. */
export type AskAccess = (method: "GET" | "POST" | "DELETE", path: string, input?: object) => Promise<AccessAnswer>;

export async function runningAccess(config: SystemConfig): Promise<AskAccess> {
  const urls = config.accessUrl ? [config.accessUrl] : await notedAddresses(config.dataFolder);
  return async (method, path, input) => {
    const sending = input && { headers: { "content-type": "application/json" }, body: JSON.stringify(input) };
    let cause: unknown;
    for (const url of urls) {
      try {
        const response = await fetch(new URL(path, url), { method, ...sending, signal: AbortSignal.timeout(TIMEOUT_MS) });
        return { status: response.status, body: await response.json() };
      } catch (error) {
        cause = error;
      }
    }
    throw new Error(ABSENT, { cause });
  };
}

const ABSENT = "Le système ne tourne pas : lancez npm start, ou donnez l'adresse du service d'accès par ACCESS_URL.";

/** What the systems on this machine have noted, also one that was killed: the embedded one, then the distributed one. */
async function notedAddresses(dataFolder: string | undefined): Promise<readonly string[]> {
  const folders = dataFolder ? [await dataFolderOf(dataFolder)] : [await dataFolderOf(undefined), await distributedFolder()];
  const noted = await Promise.all(folders.map(readAddresses));
  return noted.flatMap((addresses) => addresses?.access ?? []);
}

async function distributedFolder(): Promise<string> {
  return folderFor("distributed", await serverUser());
}

/** The French sentence of an answer that refuses. */
export function refusalIn({ status, body }: AccessAnswer): Error {
  const { error } = body as { error?: { readonly message: string } };
  return new Error(error?.message ?? `Le service d'accès a répondu ${status}.`);
}

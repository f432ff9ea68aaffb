import type { SystemConfig } from "./config.ts";
import { readAddresses } from "./embedded/addresses.ts";
import { dataFolderOf } from "./embedded/data-folder.ts";

const TIMEOUT_MS = 5_000;

export interface AccessAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks the `access` of the running system. Rejects with one French sentence when nothing runs. */
export type AskAccess = (method: "GET" | "POST" | "DELETE", path: string, input?: object) => Promise<AccessAnswer>;

export async function runningAccess({ accessUrl, dataFolder }: SystemConfig): Promise<AskAccess> {
  const url = accessUrl ?? (await readAddresses(await dataFolderOf(dataFolder)))?.access;
  const absent = "Le système ne tourne pas : lancez npm start, ou donnez l'adresse du service d'accès par ACCESS_URL.";
  if (url === undefined) throw new Error(absent);
  return async (method, path, input) => {
    const sending = input && { headers: { "content-type": "application/json" }, body: JSON.stringify(input) };
    try {
      const response = await fetch(new URL(path, url), { method, ...sending, signal: AbortSignal.timeout(TIMEOUT_MS) });
      return { status: response.status, body: await response.json() };
    } catch (cause) {
      throw new Error(absent, { cause });
    }
  };
}

/** The French sentence of an answer that refuses. */
export function refusalIn({ status, body }: AccessAnswer): Error {
  const { error } = body as { error?: { readonly message: string } };
  return new Error(error?.message ?? `Le service d'accès a répondu ${status}.`);
}

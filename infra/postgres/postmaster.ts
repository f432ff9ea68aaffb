import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.ts";

/** A PostgreSQL server that runs on a data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs on this folder, whoever started it. `postmaster.pid` outlives a crash and its number may have gone
 * to another program since, for which PostgreSQL would refuse to start: such a file is removed.
 */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const file = join(data, "postmaster.pid");
  const lines = await readFile(file, "utf8").then(
    (text) => text.split("\n"),
    () => undefined,
  );
  if (!lines) return undefined;
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (await runs(pid, /postgres/)) return { pid, port };
  await rm(file, { force: true });
  return undefined;
}

/** Whether the process lives and its command looks as expected. */
export async function runs(pid: number, command: RegExp): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  const text =
    process.platform === "linux" ? readFile(`/proc/${pid}/cmdline`, "utf8") : run("ps", ["-o", "command=", "-p", String(pid)]);
  return text.then(
    (line) => command.test(line),
    () => false,
  );
}

import { readFile, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.ts";

/** A PostgreSQL server that runs on a data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs on this folder, whoever started it. `postmaster.pid` outlives a crash and its number may have gone
 * to another program since, for which PostgreSQL would refuse to start: such a file is removed. One that names another
 * PostgreSQL is left to PostgreSQL to judge, since two servers on one folder would ruin it.
 */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const file = join(data, "postmaster.pid");
  const lines = await readFile(file, "utf8").then(
    (text) => text.split("\n"),
    () => undefined,
  );
  if (!lines) return undefined;
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const command = await commandOf(pid);
  if (command.includes(`/postgres -D ${await realpath(data)} `)) return { pid, port };
  if (!command.includes("/postgres -D ")) await rm(file, { force: true });
  return undefined;
}

/** The command line of a process, "" when there is none with this number. */
export async function commandOf(pid: number): Promise<string> {
  if (!Number.isInteger(pid) || pid <= 0) return "";
  const text =
    process.platform === "linux"
      ? readFile(`/proc/${pid}/cmdline`, "utf8").then((line) => line.replaceAll("\0", " "))
      : run("ps", ["-o", "command=", "-p", String(pid)]);
  return text.catch(() => "");
}

import { readFile, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf } from "../postgres/postmaster.ts";

/** Kafka's `server.properties` in a data folder: its path on the command line tells whose Kafka a process is. */
export const propertiesOf = (folder: string): string => join(folder, "server.properties");

const noteOf = (folder: string): string => join(folder, "kafka.pid");

/** Remembers the Kafka of this folder, and who started it. */
export async function noteKafka(folder: string, pid: number, starter = process.pid): Promise<void> {
  await writeFile(noteOf(folder), `${pid}\n${starter}\n`);
}

/** The process number of the Kafka that runs on this folder, whoever started it. */
export async function findKafka(folder: string): Promise<number | undefined> {
  const [pid = 0] = await readNote(folder);
  const command = (await commandOf(pid)).trim();
  if (!command.includes(" kafka.Kafka ")) return undefined;
  return command.endsWith(` ${propertiesOf(await realpath(folder))}`) ? pid : undefined;
}

/** Ends the Kafka that a killed process left on this folder. Rejects when its process is there and still uses it. */
export async function endOrphan(folder: string): Promise<void> {
  const [pid, starter = 0] = await readNote(folder);
  if ((await findKafka(folder)) === undefined) return;
  if ((await commandOf(starter)) !== "") {
    throw new Error(`Kafka runs on ${folder} already (process ${pid}): process ${starter} started it. Stop that one first.`);
  }
  await endKafka(folder, "SIGTERM");
}

/** Asks Kafka to end, or kills it, and resolves once it is gone. One that does not end within the time is killed. */
export async function endKafka(folder: string, signal: "SIGTERM" | "SIGKILL", withinMs = 30_000): Promise<void> {
  const pid = await findKafka(folder);
  if (pid === undefined) return;
  signalTo(pid, signal);
  for (const deadline = Date.now() + withinMs; await findKafka(folder); await sleep(20)) {
    if (Date.now() > deadline) signalTo(pid, "SIGKILL");
  }
}

async function readNote(folder: string): Promise<readonly number[]> {
  const note = await readFile(noteOf(folder), "utf8").catch(() => "");
  return note.trim().split("\n").map(Number);
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

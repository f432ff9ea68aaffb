import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);
const OLDEST_JAVA = 17;

/** A sentence for a person: what the machine lacks, and how Debian gets it. */
export class MissingProgram extends Error {}

/** Rejects with `MissingProgram` unless a Java that can run Kafka is on the path. */
export async function requireJava(): Promise<void> {
  const { stderr } = await execute("java", ["-version"]).catch((cause: unknown) => {
    throw missing(`Kafka needs Java ${OLDEST_JAVA} or newer`, cause);
  });
  const [, major] = /version "(\d+)/.exec(stderr) ?? [];
  if (Number(major) < OLDEST_JAVA) throw missing(`Kafka needs Java ${OLDEST_JAVA} or newer, and here is Java ${major}`);
}

/** Rejects with `MissingProgram` unless Maven, which brings Kafka, is on the path. */
export async function requireMaven(): Promise<void> {
  await execute("mvn", ["--version"]).catch((cause: unknown) => {
    throw missing("Kafka is brought by Maven, once", cause);
  });
}

/** Runs a program to its end. Rejects with the last lines it wrote when it fails. */
export async function runProgram(program: string, args: readonly string[]): Promise<void> {
  await execute(program, [...args]).catch((cause: { stderr?: string; stdout?: string; message: string }) => {
    const lines = `${cause.stdout ?? ""}\n${cause.stderr ?? ""}`.trim().split("\n").slice(-8).join("\n");
    throw new Error(`${program} failed: ${lines || cause.message}`, { cause });
  });
}

function missing(what: string, cause?: unknown): MissingProgram {
  return new MissingProgram(`${what}: install both (Debian: apt-get install default-jre-headless maven).`, { cause });
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { repositoryRoot } from "@coop/infra/repository.ts";

export interface Program {
  readonly process: ChildProcess;
  /** All that it wrote so far, to both outputs. */
  output(): string;
  /** Resolves with the match once it has written this; rejects when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end; resolves with the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts a program of the repository as a process of its own, as an operator would. */
export function startProgram(path: string, environment: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [path], {
    cwd: repositoryRoot,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  let written = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (written += String(chunk)));

  return {
    process: child,
    output: () => written,
    async says(pattern) {
      for (;;) {
        const match = pattern.exec(written);
        if (match) return match;
        if (child.exitCode !== null) throw new Error(`${path} ended with ${child.exitCode}: ${written}`);
        const heard = new AbortController();
        const listening = [child.stdout, child.stderr].map((stream) => once(stream, "data", { signal: heard.signal }));
        await Promise.race([...listening, exited]);
        heard.abort();
        await Promise.allSettled(listening);
      }
    },
    async end(signal) {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}

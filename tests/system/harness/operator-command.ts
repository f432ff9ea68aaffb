import { execFile } from "node:child_process";
import { join } from "node:path";
import { repositoryRoot } from "@coop/infra/repository.ts";
import type { TestSystem } from "./start-system.ts";

export interface Said {
  readonly code: number;
  readonly output: string;
}

/** Runs a command of an operator on a started system, as `npm run history -- …` does: a process of its own. */
export function operatorCommand(
  { system }: TestSystem,
  program: "history" | "events",
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const env = { PATH: process.env.PATH, COOP_DATA: system.dataFolder, POSTGRES_PORT: "0", ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(repositoryRoot, `infra/${program}.ts`), ...words], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}`.trim() });
    });
  });
}

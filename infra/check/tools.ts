import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Check } from "./check.ts";

/** Runs a tool of `node_modules/.bin`. What it says is what is wrong; nothing when it is content. */
function run(root: string, tool: string, args: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, "node_modules/.bin", tool), args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve(code === 0 ? [] : [Buffer.concat(output).toString("utf8").trim() || `${tool} ended with ${code}`]),
    );
  });
}

export const types: Check = { name: "types", run: (root) => run(root, "tsc", ["-p", "."]) };

/** A warning counts: what may stay is switched off in `biome.json`, not left to scroll by. */
export const formatAndLint: Check = {
  name: "format and lint",
  run: (root) => run(root, "biome", ["check", "--error-on-warnings", "--max-diagnostics=200", "."]),
};

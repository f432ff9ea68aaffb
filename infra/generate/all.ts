import { parseArgs } from "node:util";
import { repositoryRoot } from "../repository.ts";
import { type Generator, outdated, write } from "./artifact.ts";
import { generators } from "./generators.ts";

/** Runs one generator and says what came of it; false when it failed or, with `check`, when a file is outdated. */
async function run(name: string, generate: Generator, check: boolean): Promise<boolean> {
  try {
    const artifacts = await generate(repositoryRoot);
    const differing = await (check ? outdated : write)(repositoryRoot, artifacts);
    for (const { path } of differing) console.log(`${check ? "outdated" : "written"}  ${path}`);
    if (differing.length === 0) console.log(`up to date  ${name} (${artifacts.length})`);
    return !check || differing.length === 0;
  } catch (error) {
    console.error(`failed  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

// npm run generate -- [--check] [NAME...]: writes the generated files, or with --check only says which differ.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: "boolean", default: false } } });
const unknown = positionals.filter((name) => !(name in generators));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(", ")}. There are: ${Object.keys(generators).join(", ")}.`);

for (const [name, generate] of Object.entries(generators)) {
  const chosen = positionals.length === 0 || positionals.includes(name);
  if (chosen && !(await run(name, generate, values.check))) process.exitCode = 1;
}

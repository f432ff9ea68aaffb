import { parseArgs } from "node:util";
import { repositoryRoot } from "../repository.ts";
import { boundaries } from "./boundaries.ts";
import { noBreakingChange } from "./breaking-changes.ts";
import { noBrokenContract } from "./broken-contracts.ts";
import type { Check } from "./check.ts";
import { lockFileAgrees, noRegistryHost } from "./dependencies.ts";
import { frenchDescriptions } from "./descriptions.ts";
import { generatedFilesAreCurrent } from "./drift.ts";
import { eventsDocumentIsValid } from "./events-document.ts";
import { linksResolve } from "./links.ts";
import { formatAndLint, types } from "./tools.ts";
import { trustedDocumentsFit } from "./trusted-documents.ts";

const checks: readonly Check[] = [
  types,
  formatAndLint,
  boundaries,
  generatedFilesAreCurrent,
  noBreakingChange,
  noBrokenContract,
  eventsDocumentIsValid,
  frenchDescriptions,
  linksResolve,
  trustedDocumentsFit,
  noRegistryHost,
  lockFileAgrees,
];

async function run({ name, run }: Check): Promise<boolean> {
  const start = performance.now();
  const faults = await run(repositoryRoot).catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${faults.length === 0 ? "ok  " : "FAIL"}  ${name}  (${seconds} s)`);
  for (const fault of faults) console.log(fault.replace(/^/gm, "        "));
  return faults.length === 0;
}

// npm run check -- [WORD...]: all checks, or those whose name has one of the words in it.
const { positionals } = parseArgs({ allowPositionals: true });
const chosen = checks.filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)));
const passed = await Promise.all(chosen.map(run));
const failed = passed.filter((ok) => !ok).length;
console.log(failed === 0 ? `All ${passed.length} checks hold.` : `${failed} of ${passed.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;

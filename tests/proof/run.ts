import { parseArgs } from "node:util";
import { endRun, prepareRun } from "@coop/testkit/run.ts";
import { isExpected, mutate, type Verdict } from "./mutate.ts";
import { figuresOf, leaksOf, notFollowed, prove, unsaid } from "./prove.ts";
import { startProof } from "./start-proof.ts";
import { type Proving, startProving } from "./walk/proving.ts";

// npm run proof -- [--mutations [WORD]]: walks the graph, and then without each rule whose name has the word in it.

function told({ name, leak, because }: Verdict): void {
  const found = leak && `${leak.actor} learns ${leak.what.slice(0, 120)} (${leak.graph})`;
  const reason = because && `nothing can be found: ${because}`;
  console.log(`  ${name.padEnd(84)} ${[found, reason].filter(Boolean).join(", though ") || "NOTHING FOUND"}`);
}

async function walk(proving: Proving): Promise<boolean> {
  const { findings } = await prove(proving);
  for (const leak of leaksOf(findings)) console.log(`\n${leak}`);
  console.log(`proof: ${figuresOf(proving.figures)}`);
  const missing = notFollowed(proving);
  if (missing.length > 0) console.log(`mutations that nothing in tests/proof/data is made by: ${missing.join(", ")}`);
  const fields = unsaid(proving);
  if (fields.length > 0) console.log(`fields of which tests/proof/oracle does not say who sees them: ${fields.join(", ")}`);
  return findings.length + missing.length + fields.length === 0;
}

async function switchOff(proving: Proving, word: string): Promise<boolean> {
  console.log("\nRule that is switched off, and the first leak that the proof finds:");
  const verdicts = await mutate(proving, ({ name }) => name.includes(word), told);
  const noticed = verdicts.filter(({ leak }) => leak).length;
  const unexpected = verdicts.filter((verdict) => !isExpected(verdict));
  const missed = unexpected.filter(({ leak }) => !leak).length;
  console.log(
    `mutations: ${verdicts.length} rules switched off one at a time, ${noticed} noticed, ${verdicts.length - noticed - missed} without effect for the reason beside them, ${missed} not noticed`,
  );
  return unexpected.length === 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mutations: { type: "boolean", default: false } },
});
await prepareRun();
try {
  const proving = await startProving(await startProof(), { withPlaces: values.mutations });
  try {
    const holds = (await walk(proving)) && (!values.mutations || (await switchOff(proving, positionals[0] ?? "")));
    process.exitCode = holds ? 0 : 1;
  } finally {
    await proving.stop();
  }
} finally {
  await endRun();
}

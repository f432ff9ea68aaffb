import { parseArgs } from "node:util";
import { endRun, prepareRun } from "@coop/testkit/run.ts";
import { mutate, type Verdict } from "./mutate.ts";
import { figuresOf, leaksOf, prove } from "./prove.ts";
import { startProof } from "./start-proof.ts";
import { type Proving, startProving } from "./walk/proving.ts";

// npm run proof -- [--mutations [WORD]]: walks the graph, and then without each rule whose name has the word in it.

function told({ name, leak }: Verdict): void {
  const found = leak ? `${leak.actor} learns ${leak.what.slice(0, 120)} (${leak.graph})` : "NOTHING FOUND";
  console.log(`  ${name.padEnd(70)} ${found}`);
}

/** Mutations that no dossier of the proof is made by: what they give back when they succeed is not looked at. */
function withoutAct({ territory, figures }: Proving): readonly string[] {
  const all = Object.keys(territory.schema.getMutationType()?.getFields() ?? {});
  return all.filter((verb) => !figures.payloads.has(verb));
}

async function run(proving: Proving, mutations: boolean, word: string): Promise<boolean> {
  const { findings } = await prove(proving);
  for (const leak of leaksOf(findings)) console.log(`\n${leak}`);
  console.log(`proof: ${figuresOf(proving.figures)}`);
  console.log(`mutations whose payload nothing in the data gives: ${withoutAct(proving).join(", ")}`);
  if (findings.length > 0 || !mutations) return findings.length === 0;
  console.log("\nRule that is switched off, and the first leak that the proof finds:");
  const verdicts = await mutate(proving, ({ name }) => name.includes(word), told);
  const missed = verdicts.filter(({ leak }) => !leak).length;
  console.log(`mutations: ${verdicts.length} rules switched off one at a time, ${missed} not noticed`);
  return missed === 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mutations: { type: "boolean", default: false } },
});
await prepareRun();
try {
  const proving = await startProving(await startProof(), { withPlaces: values.mutations });
  try {
    process.exitCode = (await run(proving, values.mutations, positionals[0] ?? "")) ? 0 : 1;
  } finally {
    await proving.stop();
  }
} finally {
  await endRun();
}

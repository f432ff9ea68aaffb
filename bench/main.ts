import { parseArgs } from "node:util";
import { asText, machine, type Report } from "./report.ts";

export interface BenchOptions {
  /** A tenth of the work or less: tells that the bench works, not how fast anything is. */
  readonly quick: boolean;
  /** What is going on, for who waits. */
  readonly say: (sentence: string) => void;
}

/** What can be measured; each gives one report or several. */
const benches: Readonly<Record<string, () => Promise<(options: BenchOptions) => Promise<readonly Report[]>>>> = {
  events: async () => (await import("./events/events.ts")).measureEvents,
};

/** `npm run bench -- [name…] [--json] [--quick]`: all that can be measured unless something is named. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, quick: { type: "boolean", default: false } },
});
const names = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
const before = machine();
const reports: Report[] = [];
for (const name of names) {
  const measure = await benches[name]?.();
  const say = (sentence: string) => console.error(`[${name}] ${sentence}`);
  if (measure) reports.push(...(await measure({ quick: values.quick, say })));
}
if (values.json) console.log(JSON.stringify({ machine: { before, after: machine() }, reports }, null, 2));
else {
  console.log(`${before.processors} processors, Node ${before.node}, load ${before.load} before and ${machine().load} after\n`);
  for (const report of reports) console.log(asText(report));
}

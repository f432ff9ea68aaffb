import { endRun, prepareRun } from "@coop/testkit/run.ts";
import { buildSchema } from "graphql";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
await prepareRun();
const { startProof } = await import("./start-proof.ts");
const { startProving } = await import("./walk/proving.ts");
const { steps, figuresOf, leaksOf } = await import("./prove.ts");
let t = performance.now(); let cpu = process.cpuUsage();
const lap = (what: string) => { const c = process.cpuUsage(cpu); cpu = process.cpuUsage(); console.log(what, Math.round(performance.now() - t), "cpu", Math.round((c.user+c.system)/1000)); t = performance.now(); };
try {
  const folder = "/var/tmp/coop-proof-dev2";
  const schema = buildSchema(readFileSync("docs/schema.graphql", "utf8"));
  if (!existsSync(folder + "-marks.json")) { const first = await startProof(schema, folder); writeFileSync(folder + "-marks.json", JSON.stringify(first.marks.all())); await first.system.stop(); lap("built"); }
  const proof = await startProof(schema, folder, JSON.parse(readFileSync(folder + "-marks.json", "utf8")));
  lap("ready");
  const { watchPlaces } = await import("./places.ts"); const places = watchPlaces(); const proving = await startProving(proof);
  if (process.env.WHO) for (const n of [...proof.cast.keys()]) if (!process.env.WHO.split(",").includes(n)) (proof.cast as Map<string, unknown>).delete(n);
  for (const step of steps) if (!process.env.STEPS || process.env.STEPS.includes(step.name)) { await step(proving); lap(step.name); }
  console.log(figuresOf(proving.figures));
  for (const leak of leaksOf(proving.figures.findings).slice(0, 60)) console.log(leak.slice(0, 420));
  if (process.env.MUTATE) { const { mutate } = await import("./mutate.ts"); proving.figures.findings.length = 0; const re = new RegExp(process.env.MUTATE); await mutate(proving, places, (m) => re.test(m.name), (v) => { console.log(v.leak ? "found" : "MISSED", v.name, v.leak ? `${v.leak.actor}: ${v.leak.what.slice(0,100)}` : ""); lap(v.name); }); }
  await proof.stop();
} finally { await endRun(); }
process.exit(0);

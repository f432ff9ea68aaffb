import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { endRun, prepareRun } from "@coop/testkit/run.ts";
import { buildSchema } from "graphql";

await prepareRun();
const { startProof } = await import("./start-proof.ts");
const { startProving } = await import("./walk/proving.ts");
const { operationsOf } = await import("./walk/every-way.ts");
let t = performance.now();
let cpu = process.cpuUsage();
const lap = (what: string) => {
  const c = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  console.log(what, Math.round(performance.now() - t), "cpu", Math.round((c.user + c.system) / 1000));
  t = performance.now();
};
try {
  const folder = "/var/tmp/coop-proof-dev";
  const schema = buildSchema(readFileSync("docs/schema.graphql", "utf8"));
  const built = existsSync(folder + "-marks.json");
  if (!built) {
    const first = await startProof(schema, folder);
    writeFileSync(folder + "-marks.json", JSON.stringify(first.marks.all()));
    await first.system.stop();
  }
  const proof = await startProof(schema, folder, JSON.parse(readFileSync(folder + "-marks.json", "utf8")));
  lap("ready");
  const proving = await startProving(proof);
  lap("proving");
  const ops = operationsOf(proving);
  console.log(
    ops.length,
    ops
      .map((o) => o.length)
      .sort((a, b) => a - b)
      .join(" "),
    proving.figures.edges.size,
    proving.figures.fields.size,
  );
  const slow: [number, string][] = [];
  for (const o of ops) {
    const s = performance.now();
    for (const name of (process.env.WHO ?? "promoter,public,has-instructor").split(",")) await proving.ask(name, "gateway", o);
    slow.push([performance.now() - s, o.slice(0, 100)]);
  }
  lap("walk");
  if (process.env.WHO)
    for (const n of [...proof.cast.keys()])
      if (!process.env.WHO.split(",").includes(n)) (proof.cast as Map<string, unknown>).delete(n);
  const { openEveryDoor } = await import("./walk/every-door.ts");
  const { askEveryRow } = await import("./walk/every-row.ts");
  await openEveryDoor(proving);
  lap("doors");
  await askEveryRow(proving);
  lap("rows");
  slow.sort((a, b) => b[0] - a[0]);
  console.log(slow.slice(0, 2));
  console.log(proving.figures.operations, proving.figures.answers, proving.figures.findings.length);
  const by = Map.groupBy(
    proving.figures.findings,
    ({ what, actor, path }) =>
      `${actor}: ${what.replace(/[0-9a-f-]{36}|zq....k/g, "*")} @ ${path
        .replace(/\[\d+\]/g, "[]")
        .split(".")
        .slice(-3)
        .join(".")}`,
  );
  for (const [k, v] of [...by].slice(0, 100)) console.log(v.length, k, v[0]?.graph);
  await proof.stop();
} finally {
  await endRun();
}
process.exit(0);

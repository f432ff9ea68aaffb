import { createWriteStream } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { readDistributedConfig } from "@coop/infra/distributed/config.ts";
import { startDistributed } from "@coop/infra/distributed/start-distributed.ts";
import { onceStopAsked } from "@coop/infra/embedded/stop-signals.ts";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { type ChaosOptions, help, readOptions } from "./options.ts";
import { tableOf } from "./report.ts";
import { runChaos } from "./run-chaos.ts";
import { breakSystem } from "./sabotage/break-system.ts";

// npm run chaos: a distributed system of its own, driven and struck, and compared once it is quiet.
const parts = ["GATEWAY", "ACCESS", "POSTGRES", "PROTOCOLS", "OPINIONS", "FUNDING", "ADHESIONS"];
const anyPorts = Object.fromEntries(parts.map((name) => [`${name}_PORT`, "0"]));
const copies = { PROTOCOLS_COPIES: "2", OPINIONS_COPIES: "2" };
const now = () => new Date().toISOString();

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "HELP") console.log(help);
  else process.exitCode = (await startAndRun(options)) === 0 ? 0 : 1;
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}

/** Resolves with the number of differences. What explains them stays: the journal, and what the parts wrote. */
async function startAndRun(options: ChaosOptions): Promise<number> {
  const dataFolder = `/var/tmp/coop-chaos-${process.pid}-${Date.now()}`;
  const [journal, log] = [`${dataFolder}.journal.jsonl`, `${dataFolder}.log`];
  const quietly = { COOP_DATA: dataFolder, KAFKA_HEAP_MB: "384", IMPORT_EXISTING: "off", LOG_LEVEL: "error" };
  const say = (line: string) => process.stderr.write(`${now().slice(11, 19)} ${line}\n`);
  if (options.sabotage) breakSystem(options.sabotage);
  say(`${options.dossiers} dossiers, ${options.kills} kills and stops, seed ${options.seed}; data in ${dataFolder}`);
  const written = createWriteStream(log);
  const config = readDistributedConfig({ ...quietly, ...copies, ...anyPorts });
  const starting = startDistributed(config, (line) => written.write(`${now()} ${line}\n`));
  const clearAway = async () => {
    await starting.then((started) => started.stop()).catch(() => undefined);
    if (!options.keep) await discardCluster(dataFolder);
  };
  onceStopAsked(clearAway);
  try {
    const system = await starting;
    const report = await runChaos(system, options, journal, say);
    if (options.report) await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`);
    console.log(tableOf(report));
    if (report.differences.length > 0) console.log(`See also         ${journal}\n                 ${log}`);
    else for (const path of [journal, log]) await rm(path);
    return report.differences.length;
  } finally {
    await clearAway();
    written.end();
  }
}

import { createWriteStream } from "node:fs";
import { readDistributedConfig } from "@coop/infra/distributed/config.ts";
import { startDistributed } from "@coop/infra/distributed/start-distributed.ts";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { help, readOptions } from "./options.ts";
import { tableOf } from "./report.ts";
import { runChaos } from "./run-chaos.ts";
import { breakSystem } from "./sabotage/break-system.ts";

// npm run chaos: a distributed system of its own, driven and struck, and compared once it is quiet.
const COPIES = { PROTOCOLS_COPIES: "2", OPINIONS_COPIES: "2" };
const ANY_PORT = ["GATEWAY", "ACCESS", "POSTGRES", "PROTOCOLS", "OPINIONS", "FUNDING", "ADHESIONS"].map((name) => [
  `${name}_PORT`,
  "0",
]);

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "HELP") console.log(help);
  else {
    const dataFolder = `/var/tmp/coop-chaos-${process.pid}-${Date.now()}`;
    const config = readDistributedConfig({
      ...COPIES,
      ...Object.fromEntries(ANY_PORT),
      COOP_DATA: dataFolder,
      KAFKA_HEAP_MB: "384",
      IMPORT_EXISTING: "off",
      LOG_LEVEL: "error",
    });
    const say = (line: string) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
    if (options.sabotage) breakSystem(options.sabotage);
    const log = createWriteStream(`${dataFolder}.log`);
    say(`${options.dossiers} dossiers, ${options.kills} kills, seed ${options.seed}; data in ${dataFolder}, log beside it`);
    const system = await startDistributed(config, (line) => log.write(`${new Date().toISOString()} ${line}\n`));
    try {
      const report = await runChaos(system, options, say);
      console.log(tableOf(report));
      process.exitCode = report.differences.length > 0 ? 1 : 0;
    } finally {
      await system.stop();
      if (!options.keep) await discardCluster(dataFolder);
    }
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}

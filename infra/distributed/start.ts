import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { onceLauncherGone } from "../embedded/launcher.ts";
import { onceStopAsked } from "../embedded/stop-signals.ts";
import { readDistributedConfig } from "./config.ts";
import { startDistributed } from "./start-distributed.ts";
import { welcome } from "./welcome.ts";

// npm run start:distributed: each part a process of its own, with Kafka between them. Their logs go to the error output.
try {
  const startedAtMs = performance.now();
  const config = readDistributedConfig();
  const starting = startDistributed(config, (line) => process.stderr.write(`${line}\n`));
  // Asked to stop while it starts, it starts whole and stops whole: nothing is left half-made.
  const askToStop = onceStopAsked(async () => {
    console.log("Arrêt en cours…");
    await starting.then(({ stop }) => stop()).catch(() => undefined);
    console.log("COOP est arrêté.");
  });
  if (config.launchedByNpm) onceLauncherGone(askToStop);
  console.log(welcome(await starting, performance.now() - startedAtMs));
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}

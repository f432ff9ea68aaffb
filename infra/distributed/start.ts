import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { onceLauncherGone } from "../embedded/launcher.ts";
import { onceStopAsked } from "../embedded/stop-signals.ts";
import { readDistributedConfig } from "./config.ts";
import { startDistributed } from "./start-distributed.ts";
import { welcome } from "./welcome.ts";

// npm run start:distributed: each part a process of its own, with Kafka between them. Their logs go to the error output.
const stopAsked = new AbortController();
try {
  const startedAtMs = performance.now();
  const config = readDistributedConfig();
  const starting = startDistributed(config, (line) => process.stderr.write(`${line}\n`), stopAsked.signal);
  // Asked to stop while it starts, it ends what it makes and waits for no part: nothing is left half-made, and nothing runs.
  const askToStop = onceStopAsked(async () => {
    console.log("Arrêt en cours…");
    stopAsked.abort();
    await starting.then(({ stop }) => stop()).catch(() => undefined);
    console.log("COOP est arrêté.");
  });
  if (config.launchedByNpm) onceLauncherGone(askToStop);
  console.log(welcome(await starting, performance.now() - startedAtMs));
} catch (error) {
  // Who asked for it is told that it has stopped.
  if (!stopAsked.signal.aborted) {
    console.error(sentenceOf(error));
    process.exit(1);
  }
}

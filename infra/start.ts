import { logSerializers } from "@coop/service-kit/log-serializers.ts";
import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { pino } from "pino";
import { readConfig } from "./config.ts";
import { onceLauncherGone } from "./embedded/launcher.ts";
import { startSystem } from "./embedded/start-system.ts";
import { onceStopAsked } from "./embedded/stop-signals.ts";
import { welcome } from "./embedded/welcome.ts";

// npm start: the whole system in this process. The log goes to the error output, beside what is said to people.
try {
  const startedAtMs = performance.now();
  const config = readConfig();
  const starting = startSystem(config, {
    logger: pino({ level: config.logLevel, serializers: logSerializers }, pino.destination(2)),
  });
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

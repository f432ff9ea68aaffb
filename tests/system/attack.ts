import { besiege } from "./attack/besiege.ts";
import { startProduction } from "./attack/start-production.ts";
import { attackTable } from "./attack/under-attack.ts";

// npm run attack [-- SECONDS]: a system of its own, in production, is attacked in every way that is known, while ten read; prints what they felt of it.
const seconds = Number(process.argv[2] ?? 3);
if (!(seconds > 0)) throw new Error("Give the seconds that each attack lasts, like: npm run attack -- 3");
const system = await startProduction(`/var/tmp/coop-attack-${process.pid}`);
try {
  console.log(attackTable(await besiege(system, seconds * 1_000)));
} finally {
  await system.stop();
}

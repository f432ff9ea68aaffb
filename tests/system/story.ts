import { createGraph } from "./story/graph.ts";
import { tellTheStory } from "./story/tell.ts";
import { tellOn } from "./story/teller.ts";

// Against a running system, whatever the mode: it is known by its addresses alone.
const addresses = {
  gateway: process.env.GATEWAY_URL ?? "http://localhost:4000",
  access: process.env.ACCESS_URL ?? "http://localhost:4010",
};
const graph = createGraph(addresses);

try {
  await graph.greet();
  await tellTheStory({ graph, tell: tellOn((line) => console.log(line)) });
  console.log("\nL'histoire est allée jusqu'au bout.");
} catch (error) {
  const unreachable = error instanceof TypeError;
  console.error(
    unreachable
      ? `Le système ne répond pas à ${addresses.gateway} : lancez d'abord « npm start ».`
      : `\n${(error as Error).message}`,
  );
  process.exitCode = 1;
} finally {
  await graph.resetClock().catch(() => undefined);
}

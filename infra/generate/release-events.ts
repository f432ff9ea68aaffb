import { brokenContracts, RELEASED_EVENTS, readReleasedEvents } from "../check/broken-contracts.ts";
import { repositoryRoot } from "../repository.ts";
import { write } from "./artifact.ts";
import { currentSchemas, printSchemas } from "./released-events.ts";

// npm run release-events: from now on `npm run check` refuses to break today's events. It releases nothing that breaks
// a promise; who really takes one back deletes the event's line from the file first, where a review sees it.
const current = currentSchemas();
const broken = brokenContracts(readReleasedEvents(repositoryRoot) ?? {}, current);
for (const change of broken) console.error(`breaks consumers  ${change}`);
if (broken.length > 0) {
  process.exitCode = 1;
} else {
  const written = await write(repositoryRoot, [{ path: RELEASED_EVENTS, content: printSchemas(current) }]);
  console.log(`${written.length > 0 ? "written" : "up to date"}  ${RELEASED_EVENTS}`);
}

import { userInfo } from "node:os";
import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { readEventsConfig } from "./events/config.ts";
import { openDatabases, type ServiceDatabase } from "./events/databases.ts";
import { describeAction, describeShortly, describeWhole } from "./events/describe.ts";
import { discard } from "./events/discard.ts";
import { actionsOn, allParked, findParked, unknownMessage } from "./events/parked.ts";
import { replay, replayDossier } from "./events/replay.ts";
import { type EventsRequest, readRequest } from "./events/request.ts";

async function list(databases: readonly ServiceDatabase[]): Promise<readonly string[]> {
  const found = await allParked(databases);
  if (found.length > 0) return found.map(describeShortly);
  return [`Aucun message garé (${databases.map(({ service }) => service).join(", ")}).`];
}

async function show(databases: readonly ServiceDatabase[], id: string): Promise<readonly string[]> {
  const [found, actions] = await Promise.all([findParked(databases, id), actionsOn(databases, id)]);
  if (!found && actions.length === 0) throw unknownMessage(id);
  return [...(found ? [describeWhole(found)] : []), ...actions.map(describeAction)];
}

async function answer(request: EventsRequest, databases: readonly ServiceDatabase[]): Promise<readonly string[]> {
  const act = (why: string | undefined) => ({ who: userInfo().username, at: new Date(), why: why ?? null });
  switch (request.verb) {
    case "list":
      return list(databases);
    case "show":
      return show(databases, request.id);
    case "replay":
      return [await replay(databases, request.id, act(request.why))];
    case "replayDossier":
      return replayDossier(databases, request.dossier, act(request.why));
    case "discard":
      return [await discard(databases, request.id, act(request.why))];
  }
}

// npm run events -- list | show ID | replay ID | replay --dossier SUBJECT | discard ID --why "...": the parked messages.
try {
  const request = readRequest(process.argv.slice(2));
  await using open = new AsyncDisposableStack();
  const wanted = request.verb === "list" ? request.service : undefined;
  const databases = await openDatabases(readEventsConfig(), wanted, open);
  console.log((await answer(request, databases)).join("\n"));
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}

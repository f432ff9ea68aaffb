import { userInfo } from "node:os";
import { sentenceOf } from "@coop/service-kit/start-failure.ts";
import { readOperatorConfig, type ServiceName, serviceNames } from "./databases/config.ts";
import { openDatabases, type ServiceDatabase } from "./databases/databases.ts";
import { describeAction, describeShortly, describeWhole } from "./events/describe.ts";
import { discard } from "./events/discard.ts";
import { actionsOn, allParked, findParked, unknownMessage } from "./events/parked.ts";
import { listProjections } from "./events/projections.ts";
import { rebuild } from "./events/rebuild.ts";
import { replay, replayDossier } from "./events/replay.ts";
import { republish } from "./events/republish.ts";
import { type EventsRequest, type MessageRequest, readRequest } from "./events/request.ts";
import { skip } from "./events/skip.ts";

function wantedBy(request: EventsRequest): readonly ServiceName[] {
  const only = "service" in request ? request.service : undefined;
  return only ? [only] : serviceNames;
}

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

const act = (why: string | undefined) => ({ who: userInfo().username, at: new Date(), why: why ?? null });

async function answerAboutMessages(request: MessageRequest, databases: readonly ServiceDatabase[]): Promise<readonly string[]> {
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
    case "republish":
      return Promise.all(databases.map(republish));
    case "skip":
      return [await skip(databases, request.id, act(request.why))];
  }
}

async function answer(request: EventsRequest): Promise<readonly string[]> {
  if (request.verb === "projections") return listProjections();
  const config = readOperatorConfig();
  if (request.verb === "rebuild") {
    const { lines, equal } = await rebuild(config, request, act(request.why));
    if (request.dryRun && !equal) process.exitCode = 1;
    return lines;
  }
  await using open = new AsyncDisposableStack();
  const databases = await openDatabases(config, wantedBy(request), open);
  return await answerAboutMessages(request, databases);
}

// npm run events -- list | show ID | replay ID | replay --dossier SUBJECT | discard ID --why "..." | skip ID --why "...": the
// parked messages; republish --service NAME: what a lost topic held; projections | rebuild SERVICE PROJECTION [--dry-run] [--why "..."]: what is kept from events.
try {
  console.log((await answer(readRequest(process.argv.slice(2)))).join("\n"));
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}

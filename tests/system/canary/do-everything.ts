import { fillDirectory } from "../../proof/data/directory.ts";
import {
  giveReferences,
  leaveDecisionPending,
  leaveIncomplete,
  leaveUnderOpinion,
  refuseAtTheEnd,
  registeredTeam,
  rejectTheNeed,
} from "../../proof/data/dossiers.ts";
import { leaveDraft, leaveIntent, leaveShared } from "../../proof/data/drafts.ts";
import { refuseTeam, withdrawTeam } from "../../proof/data/ended-teams.ts";
import { refer } from "../../proof/data/referral.ts";
import { refuseToExamine } from "../../proof/data/refusals.ts";
import { validateThenReturn } from "../../proof/data/reports.ts";
import { withdrawLate } from "../../proof/data/reviews.ts";
import { growTeams } from "../../proof/data/teams.ts";
import type { Graph } from "../story/graph.ts";

/** Beside the dossier of the story all that it has not done: each mutation of the graph succeeds once at least, in one region. */
export async function doEverythingElse(graph: Graph, told: string): Promise<void> {
  await leaveDraft(graph);
  await leaveShared(graph);
  await leaveIntent(graph);
  await leaveIncomplete(graph);
  await leaveUnderOpinion(graph);
  await refuseAtTheEnd(graph);
  await rejectTheNeed(graph);
  await leaveDecisionPending(graph);
  await withdrawLate(graph, await refuseToExamine(graph));
  await graph.act("promoter", "dropFunding", "Protocol", (await refer(graph)).protocolId);
  const team = await registeredTeam(graph, told);
  await growTeams(graph, team);
  await refuseTeam(graph, team);
  await withdrawTeam(graph, team);
  await validateThenReturn(graph, team);
  await giveReferences(graph, told);
  await fillDirectory(graph);
}

import { fileTheDossier } from "../../system/story/file-the-dossier.ts";
import { gatherOpinions } from "../../system/story/gather-opinions.ts";
import type { Graph } from "../../system/story/graph.ts";
import { tellTheStory } from "../../system/story/tell.ts";
import { consultBeforeDecision, consultBeforeReferral, consultUnderOpinion } from "./consultations.ts";
import { giveUpDraft, leaveDraft, leaveIntent, leaveShared, shareGrid, successor } from "./drafts.ts";
import { refuseTeam, withdrawTeam } from "./ended-teams.ts";
import { type Referred, refer, stageOf } from "./referral.ts";
import { refuseToExamine } from "./refusals.ts";
import { returnThenValidate, validateThenReturn } from "./reports.ts";
import { confirmLater, maintainLater, resumeLater, withdrawLate } from "./reviews.ts";
import { growTeams } from "./teams.ts";
import { adhereWithoutFunding } from "./unfunded.ts";

/** One whole dossier in each region, then in each region one that has stopped at every step of the way. */
export async function makeDossiers(centre: Graph, capital: Graph): Promise<void> {
  const inCentre = await tellTheStory(stageOf(centre));
  const inCapital = await tellTheStory(stageOf(capital));
  for (const graph of [centre, capital]) {
    await leaveDraft(graph);
    await leaveShared(graph);
    await leaveIntent(graph);
    await leaveIncomplete(graph);
    await leaveUnderOpinion(graph);
    await refuseAtTheEnd(graph);
  }
  await leaveNeedUndecided(centre);
  await rejectTheNeed(capital);
  await giveUpDraft(centre);
  await refuseToExamine(centre);
  await maintainLater(centre, await refer(centre));
  await withdrawLate(capital, await refuseToExamine(capital));
  await leaveWithoutFunding(centre);
  await adhereWithoutFunding(centre);
  await leaveDecisionPending(centre);
  await leaveUnpublished(centre);
  const team = await registeredTeam(centre, inCentre.protocolId);
  const teamOfCapital = await registeredTeam(capital, inCapital.protocolId);
  await growTeams(centre, team);
  await refuseTeam(centre, team);
  await withdrawTeam(capital, teamOfCapital);
  await validateThenReturn(centre, team);
  await returnThenValidate(capital, teamOfCapital);
  await giveReferences(centre, inCentre.protocolId);
  await giveReferences(capital, inCentre.protocolId);
}

export async function registeredTeam(graph: Graph, id: string): Promise<string> {
  const query = "query ($id: ID!) { protocol(id: $id) { adhesions(filter: { statuses: [REGISTERED] }) { nodes { id } } } }";
  const { protocol } = await graph.ask("delegant", query, { id });
  return protocol.adhesions.nodes[0].id;
}

/** Each region's system has its own name for the same dossier. */
export async function giveReferences(graph: Graph, id: string): Promise<void> {
  await graph.act("partner-ars-24", "setExternalReference", "Protocol", id, { reference: "REF" });
}

const agentElsewhere = "ARS Nouvelle-Aquitaine, instruction";

/** The ARS waits for a piece, and one who signs there has an interest. One of the promoters has left, and declined to come back. */
export async function leaveIncomplete(graph: Graph): Promise<void> {
  const { protocolId } = await fileTheDossier(stageOf(graph));
  await graph.moveClock("2017-02-20");
  const asked = { labels: ["Programme"], dueOn: "2017-03-20" };
  await graph.act("ars-instructor-24", "requestPieces", "Protocol", protocolId, asked);
  const interest = { declaration: "Un promoteur est de la famille." };
  await graph.act("ars-signatory-24", "declareConflictOfInterest", "Protocol", protocolId, interest);
  await graph.act("promoter-2", "leaveProtocol", "Protocol", protocolId);
  await graph.act("promoter", "invitePromoter", "Protocol", protocolId, successor);
  await graph.act("promoter-2", "declineInvitation", "Protocol", protocolId);
}

async function leaveNeedUndecided(graph: Graph): Promise<string> {
  const { protocolId } = await fileTheDossier(stageOf(graph));
  await graph.moveClock("2017-03-15");
  await graph.act("ars-instructor-24", "declareComplete", "Protocol", protocolId);
  await graph.act("ars-instructor-24", "instructNeed", "Protocol", protocolId, { statement: "Délais longs." });
  await consultBeforeReferral(graph, protocolId);
  return protocolId;
}

/** The dossier ends before the HAS is asked. */
export async function rejectTheNeed(graph: Graph): Promise<void> {
  const protocolId = await leaveNeedUndecided(graph);
  await graph.act("ars-signatory-24", "rejectNeed", "Protocol", protocolId, { reasons: "Sans besoin." });
}

const questionsQuery = "query ($id: ID!) { opinion(id: $id) { informationRequests { questions { id } } } }";

/**
 * The HAS has asked and drafts, the college has questions: nothing of it is said to anybody else yet. An agent of another region
 * reads the working grid, and none of this.
 */
export async function leaveUnderOpinion(graph: Graph): Promise<void> {
  const { protocolId, opinionId, fundingFileId } = await refer(graph);
  const has = (verb: string, input?: object) => graph.act("has-instructor", verb, "Opinion", opinionId, input);
  await has("declareAdmissible");
  await has("assignRapporteur", { hasConflictOfInterest: false, declaration: "Aucun lien." });
  await has("requestInformation", { dueOn: "2017-04-20", questions: [{ section: "TRAINING", text: "Combien d'heures ?" }] });
  const { opinion } = await graph.ask("promoter", questionsQuery, { id: opinionId });
  const [question] = opinion.informationRequests[0].questions;
  await graph.act("promoter", "supplyInformation", "Opinion", opinionId, {
    answers: [{ questionId: question.id, text: "Vingt heures." }],
  });
  await has("draftOpinion", {
    outcome: "FAVOURABLE_WITH_RESERVES",
    considerations: "Utile.",
    reserves: [{ section: "TRAINING", text: "À préciser." }],
    recommendations: [{ section: "INDICATORS", text: "Mesurer." }],
  });
  const asked = { points: ["Le coût net."], dueOn: "2017-05-01" };
  await graph.act("college-secretary", "requestModelCompletion", "FundingFile", fundingFileId, asked);
  await shareGrid(graph, protocolId, agentElsewhere);
  await consultUnderOpinion(graph, protocolId);
}

/** What the HAS had thought of it no longer holds; and nothing is asked of the college any more: its funding is no reason to see it. */
async function leaveWithoutFunding(graph: Graph): Promise<void> {
  const referred = await refer(graph);
  await resumeLater(graph, referred);
  await graph.act("promoter", "dropFunding", "Protocol", referred.protocolId);
}

async function gathered(graph: Graph): Promise<Referred> {
  const referred = await refer(graph);
  await gatherOpinions(stageOf(graph), referred);
  await graph.moveClock("2017-05-15");
  return referred;
}

export async function leaveDecisionPending(graph: Graph): Promise<void> {
  const { protocolId, opinionId } = await gathered(graph);
  const publication = { publishedOn: "2017-05-10", url: "https://www.has-sante.fr/avis-fictif" };
  await graph.act("has-college-secretary", "publishOpinion", "Opinion", opinionId, publication);
  await graph.act("ars-instructor-24", "prepareOrder", "Protocol", protocolId, { articles: "Article 1er." });
}

export async function refuseAtTheEnd(graph: Graph): Promise<void> {
  const referred = await gathered(graph);
  await confirmLater(graph, referred);
  await consultBeforeDecision(graph, referred.protocolId);
  await graph.act("ars-signatory-24", "refuseAuthorisation", "Protocol", referred.protocolId, { reasons: "Sans équipe." });
}

/** The order is signed and nobody has read it yet. */
async function leaveUnpublished(graph: Graph): Promise<void> {
  const { protocolId: id } = await gathered(graph);
  await graph.act("ars-instructor-24", "prepareOrder", "Protocol", id, { articles: "Article 1er." });
  const file = await graph.sendFile("ars-signatory-24", "arrete.pdf", "Arrêté signé.");
  const order = { number: "2017-DOS-0099", signedOn: "2017-05-15", delegation: "Décision n° 1", file };
  await graph.act("ars-signatory-24", "signOrder", "Protocol", id, order);
}

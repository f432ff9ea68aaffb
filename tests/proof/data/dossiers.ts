import { exampleSections } from "@coop/protocols/domain/grid/example/example-sections.ts";
import { fileTheDossier } from "../../system/story/file-the-dossier.ts";
import { gatherOpinions } from "../../system/story/gather-opinions.ts";
import type { Graph } from "../../system/story/graph.ts";
import { instructTheNeed } from "../../system/story/instruct-the-need.ts";
import { tellTheStory } from "../../system/story/tell.ts";
import { silentTeller } from "../../system/story/teller.ts";
import { consultBeforeDecision, consultBeforeReferral, consultUnderOpinion } from "./consultations.ts";
import { growTeams, reportAgain } from "./teams.ts";

const stageOf = (graph: Graph) => ({ graph, tell: silentTeller });

/** One whole dossier in each region, then in each region one that has stopped at every step of the way. */
export async function makeDossiers(centre: Graph, capital: Graph): Promise<void> {
  const inCentre = await tellTheStory(stageOf(centre));
  const inCapital = await tellTheStory(stageOf(capital));
  for (const graph of [centre, capital]) {
    await leaveDraft(graph);
    await leaveShared(graph);
    await leaveIntent(graph);
    await leaveIncomplete(graph);
    await leaveNeedUndecided(graph);
    await leaveUnderOpinion(graph);
    await refuseAtTheEnd(graph);
  }
  await leaveWithoutFunding(centre);
  await leaveDecisionPending(centre);
  await leaveUnpublished(centre);
  await growTeams(centre, inCentre.protocolId);
  await reportAgain(centre, await registeredTeam(centre, inCentre.protocolId));
  await reportAgain(capital, await registeredTeam(capital, inCapital.protocolId));
  await giveReferences(centre, inCentre.protocolId);
  await giveReferences(capital, inCentre.protocolId);
}

async function registeredTeam(graph: Graph, id: string): Promise<string> {
  const query = "query ($id: ID!) { protocol(id: $id) { adhesions(filter: { statuses: [REGISTERED] }) { nodes { id } } } }";
  const { protocol } = await graph.ask("delegant", query, { id });
  return protocol.adhesions.nodes[0].id;
}

/** Each region's system has its own name for the same dossier. */
async function giveReferences(graph: Graph, id: string): Promise<void> {
  await graph.act("partner-ars-24", "setExternalReference", "Protocol", id, { reference: "REF" });
}

const draft = { title: "Brouillon", regime: "HPST", regionCode: "24", fundingRequested: true };

async function startDraft(graph: Graph): Promise<string> {
  await graph.moveClock("2017-01-09");
  const id = await graph.create("promoter", "createProtocol", "Protocol", draft);
  for (const section of exampleSections.slice(0, 3)) await graph.writeSection("promoter", id, 0, section);
  return id;
}

const itsAgent = "ARS Centre-Val de Loire, instruction";
const agentElsewhere = "ARS Nouvelle-Aquitaine, instruction";
const structure = "Centre hospitalier de l'Exemple";

async function shareGrid(graph: Graph, id: string, name: string, given: object = { role: "READER" }): Promise<void> {
  const query = "query ($text: String!) { shareRecipients(text: $text) { id } }";
  const { shareRecipients } = await graph.ask("promoter", query, { text: name });
  await graph.act("promoter", "shareGrid", "Protocol", id, { recipientId: shareRecipients[0].id, ...given });
}

async function leaveDraft(graph: Graph): Promise<void> {
  const id = await startDraft(graph);
  await graph.act("promoter", "invitePromoter", "Protocol", id, { idNatPs: "899900000037", handsOver: false });
  const alone = await startDraft(graph);
  await graph.act("promoter", "describeProtocol", "Protocol", alone, { title: "Brouillon décrit", fundingRequested: false });
}

/** One draft that an agent of the ARS reads, one that a structure helps to write, one whose shares are over: by its day, and taken back. */
async function leaveShared(graph: Graph): Promise<void> {
  const [read, written, ended] = [await startDraft(graph), await startDraft(graph), await startDraft(graph)];
  await shareGrid(graph, read, itsAgent);
  await shareGrid(graph, written, structure, { role: "WRITER" });
  await graph.writeSection("structure-head", written, 1, exampleSections[0] as object);
  await graph.act("structure-head", "describeProtocol", "Protocol", written, { title: "Brouillon aidé", fundingRequested: true });
  await shareGrid(graph, ended, itsAgent, { role: "READER", until: "2017-02-01" });
  const query = "query ($id: ID!) { protocol(id: $id) { shares { id name } } }";
  await shareGrid(graph, ended, structure);
  const { protocol } = await graph.ask("promoter", query, { id: ended });
  await graph.act("promoter", "endGridSharing", "Protocol", ended, { shareId: protocol.shares[1].id });
}

async function leaveIntent(graph: Graph): Promise<void> {
  const sent = await startDraft(graph);
  await graph.act("promoter", "submitIntent", "Protocol", sent, { object: "Objet", nature: "Nature" });
  const declined = await startDraft(graph);
  await graph.act("promoter", "submitIntent", "Protocol", declined, { object: "Objet", nature: "Nature" });
  await graph.act("ars-instructor-24", "declineIntent", "Protocol", declined, { reasons: "Sans besoin." });
}

async function leaveIncomplete(graph: Graph): Promise<void> {
  const { protocolId } = await fileTheDossier(stageOf(graph));
  await graph.moveClock("2017-02-20");
  const asked = { labels: ["Programme"], dueOn: "2017-03-20" };
  await graph.act("ars-instructor-24", "requestPieces", "Protocol", protocolId, asked);
}

async function leaveNeedUndecided(graph: Graph): Promise<void> {
  const { protocolId } = await fileTheDossier(stageOf(graph));
  await graph.moveClock("2017-03-15");
  await graph.act("ars-instructor-24", "declareComplete", "Protocol", protocolId);
  await graph.act("ars-instructor-24", "instructNeed", "Protocol", protocolId, { statement: "Délais longs." });
  await consultBeforeReferral(graph, protocolId);
}

const openedQuery =
  "query ($id: ID!) { protocol(id: $id) { opinions { id informationRequests { questions { id } } } funding { id } } }";

/**
 * The HAS has asked and drafts, the college has questions: nothing of it is said to anybody else yet. An agent of another region
 * reads the working grid, and none of this.
 */
async function leaveUnderOpinion(graph: Graph): Promise<void> {
  const stage = stageOf(graph);
  const { protocolId } = await fileTheDossier(stage);
  await instructTheNeed(stage, { protocolId });
  const opened = await graph.until(
    "has-instructor",
    openedQuery,
    { id: protocolId },
    ({ protocol }) => protocol?.opinions?.length === 1,
  );
  const opinionId = opened.protocol.opinions[0].id;
  const has = (verb: string, input?: object) => graph.act("has-instructor", verb, "Opinion", opinionId, input);
  await has("declareAdmissible");
  await has("assignRapporteur", { hasConflictOfInterest: false, declaration: "Aucun lien." });
  await has("requestInformation", { dueOn: "2017-04-20", questions: [{ section: "TRAINING", text: "Combien d'heures ?" }] });
  const { protocol } = await graph.ask("promoter", openedQuery, { id: protocolId });
  const [question] = protocol.opinions[0].informationRequests[0].questions;
  await graph.act("promoter", "supplyInformation", "Opinion", opinionId, {
    answers: [{ questionId: question.id, text: "Vingt heures." }],
  });
  await has("draftOpinion", {
    outcome: "FAVOURABLE_WITH_RESERVES",
    considerations: "Utile.",
    reserves: [{ section: "TRAINING", text: "À préciser." }],
    recommendations: [{ section: "INDICATORS", text: "Mesurer." }],
  });
  const { protocol: funded } = await graph.until(
    "college-secretary",
    openedQuery,
    { id: protocolId },
    ({ protocol: seen }) => seen?.funding,
  );
  const asked = { points: ["Le coût net."], dueOn: "2017-05-01" };
  await graph.act("college-secretary", "requestModelCompletion", "FundingFile", funded.funding.id, asked);
  await shareGrid(graph, protocolId, agentElsewhere);
  await consultUnderOpinion(graph, protocolId);
}

/** Nothing is asked of the college any more: its funding is no reason to see it. */
async function leaveWithoutFunding(graph: Graph): Promise<void> {
  const stage = stageOf(graph);
  const { protocolId: id } = await fileTheDossier(stage);
  await instructTheNeed(stage, { protocolId: id });
  await graph.until("college-secretary", openedQuery, { id }, ({ protocol }) => protocol?.funding);
  await graph.act("promoter", "dropFunding", "Protocol", id);
}

async function gathered(graph: Graph): Promise<string> {
  const stage = stageOf(graph);
  const { protocolId } = await fileTheDossier(stage);
  await instructTheNeed(stage, { protocolId });
  await gatherOpinions(stage, { protocolId });
  await graph.moveClock("2017-05-15");
  return protocolId;
}

async function leaveDecisionPending(graph: Graph): Promise<void> {
  const id = await gathered(graph);
  const { protocol } = await graph.ask("has-instructor", openedQuery, { id });
  const publication = { publishedOn: "2017-05-10", url: "https://www.has-sante.fr/avis-fictif" };
  await graph.act("has-college-secretary", "publishOpinion", "Opinion", protocol.opinions[0].id, publication);
  await graph.act("ars-instructor-24", "prepareOrder", "Protocol", id, { articles: "Article 1er." });
}

async function refuseAtTheEnd(graph: Graph): Promise<void> {
  const id = await gathered(graph);
  await consultBeforeDecision(graph, id);
  await graph.act("ars-signatory-24", "refuseAuthorisation", "Protocol", id, { reasons: "Sans équipe." });
}

/** The order is signed and nobody has read it yet. */
async function leaveUnpublished(graph: Graph): Promise<void> {
  const id = await gathered(graph);
  await graph.act("ars-instructor-24", "prepareOrder", "Protocol", id, { articles: "Article 1er." });
  const file = await graph.sendFile("ars-signatory-24", "arrete.pdf", "Arrêté signé.");
  const order = { number: "2017-DOS-0099", signedOn: "2017-05-15", delegation: "Décision n° 1", file };
  await graph.act("ars-signatory-24", "signOrder", "Protocol", id, order);
}

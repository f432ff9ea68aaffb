import { exampleSections } from "@coop/protocols/domain/grid/example/example-sections.ts";
import type { Graph } from "../../system/story/graph.ts";

const draft = { title: "Brouillon", regime: "HPST", regionCode: "24", fundingRequested: true };
/** The second promoter, asked once more. */
export const successor = { idNatPs: "899900000029", handsOver: false };

async function startDraft(graph: Graph): Promise<string> {
  await graph.moveClock("2017-01-09");
  const id = await graph.create("promoter", "createProtocol", "Protocol", draft);
  for (const section of exampleSections.slice(0, 3)) await graph.writeSection("promoter", id, 0, section);
  return id;
}

const itsAgent = "ARS Centre-Val de Loire, instruction";
const structure = "Centre hospitalier de l'Exemple";

export async function shareGrid(graph: Graph, id: string, name: string, given: object = { role: "READER" }): Promise<void> {
  const query = "query ($text: String!) { shareRecipients(text: $text) { id } }";
  const { shareRecipients } = await graph.ask("promoter", query, { text: name });
  await graph.act("promoter", "shareGrid", "Protocol", id, { recipientId: shareRecipients[0].id, ...given });
}

/** One draft that somebody is invited to; one whose second promoter has left, was asked back and declined. */
export async function leaveDraft(graph: Graph): Promise<void> {
  const id = await startDraft(graph);
  await graph.act("promoter", "invitePromoter", "Protocol", id, { idNatPs: "899900000037", handsOver: false });
  const alone = await startDraft(graph);
  await graph.act("promoter", "describeProtocol", "Protocol", alone, { title: "Brouillon décrit", fundingRequested: false });
  await graph.act("promoter", "invitePromoter", "Protocol", alone, successor);
  await graph.act("promoter-2", "acceptInvitation", "Protocol", alone);
  await turnFrom(graph, "promoter-2", "leaveProtocol", alone);
  await graph.act("promoter", "invitePromoter", "Protocol", alone, successor);
  await turnFrom(graph, "promoter-2", "declineInvitation", alone);
}

export async function giveUpDraft(graph: Graph): Promise<void> {
  await graph.act("promoter", "withdrawProtocol", "Protocol", await startDraft(graph));
}

/** Who turns from a draft sees it no more: they can ask for nothing but that it is done. */
async function turnFrom(graph: Graph, account: string, verb: string, id: string): Promise<void> {
  const { protocol } = await graph.ask(account, "query ($id: ID!) { protocol(id: $id) { revision } }", { id });
  const mutation = `mutation ($id: ID!, $revision: Int!, $key: String!) {
    done: ${verb}(id: $id, revision: $revision, idempotencyKey: $key) { ... on Refusal { code message } } }`;
  const { done } = await graph.ask(account, mutation, { id, revision: protocol.revision, key: `${verb}-${id}` });
  if (done.message) throw new Error(done.message);
}

/** One draft that an agent of the ARS reads, one that a structure helps to write, one whose shares are over: by its day, and taken back. */
export async function leaveShared(graph: Graph): Promise<void> {
  const [read, written, ended] = [await startDraft(graph), await startDraft(graph), await startDraft(graph)];
  await shareGrid(graph, read, itsAgent);
  // Whoever reads the grid does not learn who else is asked to join.
  await graph.act("promoter", "invitePromoter", "Protocol", read, { idNatPs: "899900000037", handsOver: false });
  await shareGrid(graph, written, structure, { role: "WRITER" });
  await graph.writeSection("structure-head", written, 1, exampleSections[0] as object);
  await graph.act("structure-head", "describeProtocol", "Protocol", written, { title: "Brouillon aidé", fundingRequested: true });
  await shareGrid(graph, ended, itsAgent, { role: "READER", until: "2017-02-01" });
  const query = "query ($id: ID!) { protocol(id: $id) { shares { id name } } }";
  await shareGrid(graph, ended, structure);
  const { protocol } = await graph.ask("promoter", query, { id: ended });
  await graph.act("promoter", "endGridSharing", "Protocol", ended, { shareId: protocol.shares[1].id });
}

export async function leaveIntent(graph: Graph): Promise<void> {
  const sent = await startDraft(graph);
  await graph.act("promoter", "submitIntent", "Protocol", sent, { object: "Objet", nature: "Nature" });
  const declined = await startDraft(graph);
  await graph.act("promoter", "submitIntent", "Protocol", declined, { object: "Objet", nature: "Nature" });
  await graph.act("ars-instructor-24", "declineIntent", "Protocol", declined, { reasons: "Sans besoin." });
}

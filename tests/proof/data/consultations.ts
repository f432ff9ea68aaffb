import { waitFor } from "@coop/testkit";
import type { Graph } from "../../system/story/graph.ts";

const advice = { position: "FAVOURABLE", text: "Avis de l'instance." };

/** Asks a body. The opinions service hears of the dossier by an event: until then it knows of none, or of an older one. */
async function consult(graph: Graph, account: string, protocolId: string, bodyCode: string): Promise<string> {
  const query = "query ($id: ID!) { protocol(id: $id) { versions { number } } }";
  const { protocol } = await graph.ask(account, query, { id: protocolId });
  const versionNumber = Math.max(...protocol.versions.map(({ number }: { number: number }) => number));
  const asked = { protocolId, bodyCode, question: "Y êtes-vous favorable ?", versionNumber };
  let refused: unknown;
  const create = () =>
    graph.create(account, "requestConsultation", "Consultation", asked).catch((error: unknown) => {
      refused = error;
      return undefined;
    });
  return waitFor(create, { timeoutMs: 30_000, describe: () => `a consultation: ${refused}` });
}

/** The ARS waits for a union; a body within an establishment has answered the promoters. The HAS knows of neither yet. */
export async function consultBeforeReferral(graph: Graph, protocolId: string): Promise<void> {
  await consult(graph, "ars-instructor-24", protocolId, "urps-medecins-24");
  const within = await consult(graph, "promoter", protocolId, "cme-990000010");
  await graph.act("cme", "answerConsultation", "Consultation", within, advice);
}

/** The HAS has an answer and waits for another; the ARS does without one. */
export async function consultUnderOpinion(graph: Graph, protocolId: string): Promise<void> {
  const answered = await consult(graph, "has-instructor", protocolId, "ordre-medecins");
  await graph.act("ordre", "answerConsultation", "Consultation", answered, advice);
  await consult(graph, "has-instructor", protocolId, "cn-urps-medecins");
  const withdrawn = await consult(graph, "ars-instructor-24", protocolId, "urps-medecins-24");
  await graph.act("ars-instructor-24", "withdrawConsultation", "Consultation", withdrawn, { reasons: "Sans objet." });
}

/** One has answered before the decision, and the other is told that it is taken. */
export async function consultBeforeDecision(graph: Graph, protocolId: string): Promise<void> {
  const answered = await consult(graph, "ars-instructor-24", protocolId, "urps-medecins-24");
  await graph.act("urps-24", "answerConsultation", "Consultation", answered, advice);
  await consult(graph, "ars-instructor-24", protocolId, "ordre-medecins");
}

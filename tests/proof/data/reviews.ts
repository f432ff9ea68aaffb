import { exampleSections } from "@coop/protocols/domain/grid/example/example-sections.ts";
import type { Graph } from "../../system/story/graph.ts";
import { type Referred, reach } from "./referral.ts";

// What becomes of an opinion of the HAS when the promoters file another version.

type Dossier = Pick<Referred, "protocolId" | "opinionId">;

const has = (graph: Graph, opinionId: string) => (verb: string, input?: object) =>
  graph.act("has-instructor", verb, "Opinion", opinionId, input);

/** The HAS is for it, with these reserves. */
async function deliver(graph: Graph, opinionId: string, reserves: readonly object[]): Promise<void> {
  const instruct = has(graph, opinionId);
  await instruct("declareAdmissible");
  await instruct("assignRapporteur", { hasConflictOfInterest: false, declaration: "Aucun lien." });
  const outcome = reserves.length > 0 ? "FAVOURABLE_WITH_RESERVES" : "FAVOURABLE";
  await instruct("draftOpinion", { outcome, considerations: "Utile.", reserves, recommendations: [] });
  const day = "2017-04-26";
  await graph.act("has-college-secretary", "scheduleCollege", "Opinion", opinionId, { sessionOn: day });
  await graph.moveClock(day);
  const delivery = { number: "2017.0043/AC/SEVAM", deliveredOn: day };
  await graph.act("has-college-secretary", "deliverOpinion", "Opinion", opinionId, delivery);
}

const versionsQuery =
  "query ($id: ID!) { protocol(id: $id) { versions { number } grid { sections { section revision } } opinions { versionNumber } } }";

/** Another version, and the HAS has received it. */
async function refile(graph: Graph, id: string, answers: readonly object[]): Promise<void> {
  const { protocol } = await graph.ask("promoter", versionsQuery, { id });
  const { revision } = protocol.grid.sections.find(({ section }: { section: string }) => section === "TRAINING");
  const training = exampleSections.map((section) => section.training).find((content) => content != null);
  await graph.writeSection("promoter", id, revision, { training });
  await graph.act("promoter", "submitRevision", "Protocol", id, { answers });
  const next = protocol.versions.length + 1;
  await graph.until("promoter", versionsQuery, { id }, ({ protocol: seen }) => seen.opinions[0].versionNumber === next);
}

/** The opinion holds for a version that came after it. */
export async function confirmLater(graph: Graph, { protocolId, opinionId }: Dossier): Promise<void> {
  await refile(graph, protocolId, []);
  await has(graph, opinionId)("confirmOpinion", { grounds: "Rien d'essentiel n'a changé." });
  await reach(graph, protocolId, "DECISION_PENDING");
}

/** What was delivered no longer holds: the HAS has begun again. */
export async function resumeLater(graph: Graph, { protocolId, opinionId }: Dossier): Promise<void> {
  await deliver(graph, opinionId, []);
  await refile(graph, protocolId, []);
  await resume(graph, opinionId);
}

async function resume(graph: Graph, opinionId: string): Promise<void> {
  await has(graph, opinionId)("resumeReview", { reasons: "Un autre protocole." });
}

/** The answer to a reserve is not enough. */
export async function maintainLater(graph: Graph, { protocolId, opinionId }: Dossier): Promise<void> {
  await deliver(graph, opinionId, [{ section: "TRAINING", text: "À préciser." }]);
  await reach(graph, protocolId, "REVISION_REQUESTED");
  const { opinion } = await graph.ask("promoter", "query ($id: ID!) { opinion(id: $id) { reserves { id } } }", { id: opinionId });
  const reserveId: string = opinion.reserves[0].id;
  await refile(graph, protocolId, [{ reserveId, answer: "Vingt heures." }]);
  await has(graph, opinionId)("maintainReserve", { reserveId, reasons: "C'est trop peu." });
  await reach(graph, protocolId, "REVISION_REQUESTED");
}

/** A dossier that the HAS takes up again twice, once with another version; then its promoters give it up, and both files end with it. */
export async function withdrawLate(graph: Graph, dossier: Dossier): Promise<void> {
  const { protocolId, opinionId } = dossier;
  await refile(graph, protocolId, []);
  await maintainLater(graph, dossier);
  await resume(graph, opinionId);
  await graph.act("promoter", "withdrawProtocol", "Protocol", protocolId);
  const query = "query ($id: ID!) { protocol(id: $id) { opinions { status } funding { status } } }";
  const isOver = ({ status }: { status: string }) => status === "WITHDRAWN";
  await graph.until("promoter", query, { id: protocolId }, ({ protocol }) =>
    [...protocol.opinions, protocol.funding].every(isOver),
  );
}

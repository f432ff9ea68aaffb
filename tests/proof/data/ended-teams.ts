import type { Graph } from "../../system/story/graph.ts";
import { chooseDelegations, fileTeam, partWithTwo, placeOf, startTeam, structure } from "./teams.ts";

/** Beside the registered team, whose structure has another name meanwhile, another one begins there. */
async function startAnother(graph: Graph, registered: string) {
  await graph.moveClock("2017-10-02");
  const { authorisationId, structureId } = await placeOf(graph, registered);
  await chooseDelegations(graph, registered);
  await graph.act("ars-instructor-24", "amendStructure", "Structure", structureId, { ...structure, from: "2017-11-01" });
  return { id: await startTeam(graph, authorisationId), structureId };
}

/** The ARS refuses it. */
export async function refuseTeam(graph: Graph, registered: string): Promise<void> {
  const { id, structureId } = await startAnother(graph, registered);
  await fileTeam(graph, id, structureId);
  await graph.act("ars-instructor-24", "declareAdhesionComplete", "Adhesion", id);
  await graph.act("ars-signatory-24", "refuseAdhesion", "Adhesion", id, { reasons: ["Trop peu de patients."] });
}

/** It gives up, a day after two have gone: who goes on the last day was there at the end. */
export async function withdrawTeam(graph: Graph, registered: string): Promise<void> {
  const { id, structureId } = await startAnother(graph, registered);
  await partWithTwo(graph, id);
  await fileTeam(graph, id, structureId);
  await graph.moveClock("2017-10-03");
  await graph.act("delegant", "withdrawAdhesion", "Adhesion", id, { reason: "Un départ à la retraite." });
}

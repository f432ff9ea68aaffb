import { fileTheDossier } from "../../system/story/file-the-dossier.ts";
import type { Graph } from "../../system/story/graph.ts";
import { instructTheNeed } from "../../system/story/instruct-the-need.ts";
import { silentTeller } from "../../system/story/teller.ts";

export const stageOf = (graph: Graph) => ({ graph, tell: silentTeller });

/** A dossier that the HAS and the college are asked about, and their files on it. */
export interface Referred {
  readonly protocolId: string;
  readonly opinionId: string;
  readonly fundingFileId: string;
}

const filesQuery = "query ($id: ID!) { protocol(id: $id) { opinions { id } funding { id } } }";

/** A dossier whose need is met. Both bodies hear of it by an event. */
export async function refer(graph: Graph): Promise<Referred> {
  const stage = stageOf(graph);
  const { protocolId } = await fileTheDossier(stage);
  await instructTheNeed(stage, { protocolId });
  const { protocol } = await graph.until(
    "promoter",
    filesQuery,
    { id: protocolId },
    ({ protocol: seen }) => seen?.funding && seen.opinions.length === 1,
  );
  return { protocolId, opinionId: protocol.opinions[0].id, fundingFileId: protocol.funding.id };
}

/** Waits until the dossier stands there: the bodies' files move it by events. */
export async function reach(graph: Graph, protocolId: string, status: string): Promise<void> {
  const query = "query ($id: ID!) { protocol(id: $id) { status } }";
  await graph.until("promoter", query, { id: protocolId }, ({ protocol }) => protocol?.status === status);
}

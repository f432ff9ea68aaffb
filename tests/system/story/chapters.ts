import type { Graph } from "./graph.ts";
import type { Teller } from "./teller.ts";

/** What a chapter has to tell with, and what earlier ones left behind. */
export interface Stage {
  readonly graph: Graph;
  readonly tell: Teller;
}

/** The dossier as the story goes on. */
export interface Dossier {
  readonly protocolId: string;
}

export const statusQuery = "query ($id: ID!) { protocol(id: $id) { status reference orderBlockers { code message } } }";

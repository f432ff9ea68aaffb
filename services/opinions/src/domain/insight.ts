import { type Actor, regionsActedFor } from "@coop/kernel";
import type { DossierFacts } from "./reading.ts";

/**
 * How much of an opinion somebody sees, once the row rule lets them see it at all. Status, dates, outcome and number are
 * for all of them.
 */
export interface Insight {
  /** Rapporteur and declaration of interests, draft, session: the body's agents alone. */
  readonly instruction: boolean;
  /** What the body tells the promoters before its opinion: questions, why not admissible, why taken up again. */
  readonly dialogue: boolean;
  /** What is delivered, word for word, and what became of it: the parties to the dossier. */
  readonly text: boolean;
}

/** A region's ARS, or its information system, keeps the files of the regions that merged into it. */
function isCompetentArs({ regionCode }: DossierFacts, actor: Actor): boolean {
  const { kind, scopes } = actor;
  const reads = kind === "ARS_AGENT" || (kind === "PARTNER_SYSTEM" && scopes.includes("opinions:read"));
  return reads && regionCode !== null && regionsActedFor(actor).includes(regionCode);
}

export function insightInto(dossier: DossierFacts, actor: Actor): Insight {
  const body = actor.kind === "HAS_AGENT";
  const promoter = actor.kind === "PROFESSIONAL" && dossier.promoters.includes(actor.subject);
  return {
    instruction: body,
    dialogue: body || promoter,
    text: body || promoter || isCompetentArs(dossier, actor),
  };
}

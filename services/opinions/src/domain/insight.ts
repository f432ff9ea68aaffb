import { type Actor, type Parts, regionsActedFor, seenParts } from "@coop/kernel";
import type { DossierFacts } from "./reading.ts";

/** A region's ARS, or its information system, keeps the files of the regions that merged into it. */
function isCompetentArs({ regionCode }: DossierFacts, actor: Actor): boolean {
  const { kind, scopes } = actor;
  const reads = kind === "ARS_AGENT" || (kind === "PARTNER_SYSTEM" && scopes.includes("opinions:read"));
  return reads && regionCode !== null && regionsActedFor(actor).includes(regionCode);
}

const isBody = ({ kind }: Actor): boolean => kind === "HAS_AGENT";
const isPromoter = ({ promoters }: DossierFacts, { kind, subject }: Actor): boolean =>
  kind === "PROFESSIONAL" && promoters.includes(subject);

/**
 * How much of an opinion somebody sees, once the row rule lets them see it at all. Status, dates, outcome and number are
 * for all of them.
 */
export const parts = {
  instruction: {
    sentence: "Rapporteur et déclaration d'intérêts, projet, séance : les agents de la HAS seuls.",
    seenBy: (_dossier, actor) => isBody(actor),
  },
  dialogue: {
    sentence: "Questions et réponses, motifs d'irrecevabilité ou de reprise : la HAS et les promoteurs.",
    seenBy: (dossier, actor) => isBody(actor) || isPromoter(dossier, actor),
  },
  text: {
    sentence:
      "Ce qui est rendu, mot à mot, ce que deviennent les réserves et les instances consultées : la HAS, les promoteurs et l'ARS de la région.",
    seenBy: (dossier, actor) => isBody(actor) || isPromoter(dossier, actor) || isCompetentArs(dossier, actor),
  },
} as const satisfies Parts<DossierFacts>;

export type Insight = { readonly [Part in keyof typeof parts]: boolean };

export function insightInto(dossier: DossierFacts, actor: Actor): Insight {
  return seenParts(parts, dossier, actor);
}

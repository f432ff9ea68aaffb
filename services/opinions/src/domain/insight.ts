import { type Actor, type Parts, seenParts } from "@coop/kernel";
import { isHas, isItsArs, isMinistryOf, isPromoter } from "./dossier-parties.ts";
import type { DossierFacts } from "./reading.ts";

/**
 * How much of an opinion somebody sees, once the row rule lets them see it at all. Status, dates, outcome and number are
 * for all of them.
 */
export const parts = {
  instruction: {
    sentence: "Rapporteur et déclaration d'intérêts, projet, séance : les agents de la HAS seuls.",
    seenBy: (_dossier, actor) => isHas(actor),
  },
  dialogue: {
    sentence: "Questions et réponses, motifs d'irrecevabilité ou de reprise : la HAS et les promoteurs.",
    seenBy: (dossier, actor) => isHas(actor) || isPromoter(dossier, actor),
  },
  text: {
    sentence:
      "Ce qui est rendu, mot à mot, ce que deviennent les réserves et les instances consultées : la HAS, les promoteurs et l'ARS de la région ; le ministère pour le régime national.",
    seenBy: (dossier, actor) =>
      isHas(actor) || isPromoter(dossier, actor) || isItsArs(dossier, actor) || isMinistryOf(dossier, actor),
  },
} as const satisfies Parts<DossierFacts>;

export type Insight = { readonly [Part in keyof typeof parts]: boolean };

export function insightInto(dossier: DossierFacts, actor: Actor): Insight {
  return seenParts(parts, dossier, actor);
}

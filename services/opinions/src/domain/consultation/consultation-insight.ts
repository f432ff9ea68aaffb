import { type Actor, type Parts, seenParts } from "@coop/kernel";
import { isHas, isItsArs, isPromoter } from "../dossier-parties.ts";
import type { ConsultationView } from "./consultation-reading.ts";
import { isInstructed } from "./requestable.ts";

type Shown = Pick<ConsultationView, "state" | "dossier">;
type Who = (shown: Shown, actor: Actor) => boolean;

const isBody: Who = ({ state }, { kind, organisation }) => kind === state.bodyKind && organisation === state.body;

/** Those who have a national authorisation before them. */
const national: readonly Actor["kind"][] = ["MINISTRY", "CNCI", "FUNDING_COLLEGE"];
const isNational: Who = ({ dossier }, { kind }) => dossier.regime === "NATIONAL" && national.includes(kind);

/** The HAS's opinion is delivered, or the dossier decided: nobody deliberates on it any more. */
const isCommunicated = ({ dossier }: Shown): boolean => dossier.opinionDelivered || !isInstructed(dossier.status);

/** What the HAS asks for its own opinion stays with it until it has delivered; what the others ask is of the dossier, which the HAS gets. */
const instructs: Who = ({ state, dossier }, actor) =>
  isHas(actor) || (state.requestedBy.kind !== "HAS_AGENT" && isItsArs(dossier, actor));

const asked: Who = (shown, actor) => shown.state.requestedBy.kind === "PROFESSIONAL" && isPromoter(shown.dossier, actor);

/** How much of a consultation somebody sees, once the row rule lets them see it at all. Who is asked, when and until when is for all of them. */
export const consultationParts = {
  exchange: {
    sentence:
      "La question, les pièces, l'avis donné et les motifs d'un retrait : l'instance consultée et qui la consulte ; l'ARS de la région et la HAS, sauf pour l'ARS ce que la HAS demande avant d'avoir rendu son avis ; les promoteurs et l'ARS pour le tout, une fois l'avis de la HAS rendu ou le dossier décidé ; le ministère, la CNCI et le collège des financeurs pour le régime national.",
    seenBy: (shown, actor) =>
      isBody(shown, actor) ||
      asked(shown, actor) ||
      instructs(shown, actor) ||
      isNational(shown, actor) ||
      (isCommunicated(shown) && (isPromoter(shown.dossier, actor) || isItsArs(shown.dossier, actor))),
  },
} as const satisfies Parts<Shown>;

export type ConsultationInsight = { readonly [Part in keyof typeof consultationParts]: boolean };

export function insightIntoConsultation(shown: Shown, actor: Actor): ConsultationInsight {
  return seenParts(consultationParts, shown, actor);
}

import { accept, addMonths, inSteadOf } from "@coop/kernel";
import { regimeOf } from "../regimes/regimes.ts";
import { type AdhesionDecision, instructorBlockers } from "./guards.ts";

/** The ARS acknowledges a complete file: from this day the time to register runs (arrêté of 31 December 2009, art. 2, I, 2°). */
export const declareAdhesionComplete: AdhesionDecision<object> = {
  guard: (adhesion, actor) => instructorBlockers(adhesion, "declareAdhesionComplete", actor),

  decide: (adhesion, _input, actor, { today }) => {
    const deadlineOn = addMonths(today, regimeOf(adhesion.regime).registration.months);
    const by = { declaredBy: actor.subject, ...inSteadOf(actor) };
    return accept([{ type: "AdhesionDeclaredComplete", data: { completeOn: today, deadlineOn, ...by } }]);
  },
};

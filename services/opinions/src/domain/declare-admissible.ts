import { accept } from "@coop/kernel";
import { instructorBlockers, type OpinionDecision } from "./guards.ts";

/** The referral can be examined. */
export const declareAdmissible: OpinionDecision<object> = {
  guard: (opinion, actor) => instructorBlockers(opinion, "declareAdmissible", actor),
  decide: (_opinion, _input, _actor, at) => accept([{ type: "OpinionDeclaredAdmissible", data: { declaredOn: at.today } }]),
};

import { accept } from "@coop/kernel";
import { type FundingDecision, secretariatBlockers } from "./guards.ts";

/** The economic model is complete enough to be examined. */
export const startExamination: FundingDecision<object> = {
  guard: (file, actor) => secretariatBlockers(file, "startExamination", actor),
  decide: (_file, _input, _actor, at) => accept([{ type: "ExaminationStarted", data: { startedOn: at.today } }]),
};

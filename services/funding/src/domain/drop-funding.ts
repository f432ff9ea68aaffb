import { accept } from "@coop/kernel";
import { type FundingDecision, systemBlockers } from "./guards.ts";
import { transitionBlockers } from "./lifecycle.ts";

/** The promoters go on without derogatory funding: the college has nothing to say any more. */
export const dropFunding: FundingDecision<object> = {
  guard: (_file, actor) => systemBlockers(actor),
  decide: (file, _input, _actor, at) =>
    accept(transitionBlockers(file, "dropFunding").length > 0 ? [] : [{ type: "FundingDropped", data: { droppedOn: at.today } }]),
};

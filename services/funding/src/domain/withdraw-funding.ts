import { accept } from "@coop/kernel";
import { type FundingDecision, systemBlockers } from "./guards.ts";
import { transitionBlockers } from "./lifecycle.ts";

/** The promoters withdrew the whole protocol. */
export const withdrawFunding: FundingDecision<object> = {
  guard: (_file, actor) => systemBlockers(actor),
  decide: (file, _input, _actor, at) =>
    accept(
      transitionBlockers(file, "withdrawFunding").length > 0
        ? []
        : [{ type: "FundingWithdrawn", data: { withdrawnOn: at.today } }],
    ),
};

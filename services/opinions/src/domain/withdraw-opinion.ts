import { accept } from "@coop/kernel";
import { type OpinionDecision, systemBlockers } from "./guards.ts";
import { transitionBlockers } from "./lifecycle.ts";

/** The promoters withdrew the protocol: nobody works on its opinion any more. */
export const withdrawOpinion: OpinionDecision<object> = {
  guard: (_opinion, actor) => systemBlockers(actor),
  decide: (opinion, _input, _actor, at) =>
    accept(
      transitionBlockers(opinion, "withdrawOpinion").length > 0
        ? []
        : [{ type: "OpinionWithdrawn", data: { withdrawnOn: at.today } }],
    ),
};

import { requiredText, unlessFaulty } from "@coop/kernel";
import { type AdhesionDecision, referentBlockers } from "./guards.ts";

export interface WithdrawAdhesionInput {
  readonly reason: string;
}

/** The team gives its request up, or ends its activity under the protocol. */
export const withdrawAdhesion: AdhesionDecision<WithdrawAdhesionInput> = {
  guard: (adhesion, actor) => referentBlockers(adhesion, "withdrawAdhesion", actor),

  decide: (_adhesion, { reason }, _actor, { today }) =>
    unlessFaulty(requiredText("reason", reason, 1000), () => [
      { type: "AdhesionWithdrawn", data: { withdrawnOn: today, reason } },
    ]),
};

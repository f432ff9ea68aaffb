import { requiredText, unlessFaulty } from "@coop/kernel";
import { type ClientDecision, clientBlockers } from "./guards.ts";

const REASON_MAX = 500;

/** For good: who wants to come back is issued another client. */
export const revokePartnerClient: ClientDecision<{ readonly reason: string }> = {
  guard: (client, actor) => clientBlockers(client, "revokePartnerClient", actor),

  decide: (_client, { reason }) =>
    unlessFaulty(requiredText("reason", reason, REASON_MAX), () => [
      { type: "PartnerClientRevoked", data: { reason: reason.trim() } },
    ]),
};

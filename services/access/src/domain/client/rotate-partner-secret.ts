import { issue, unlessFaulty, wholeNumberWithin } from "@coop/kernel";
import { authenticationBlockers, type ClientDecision, clientBlockers } from "./guards.ts";
import type { IssuedSecret } from "./partner-client.ts";

export interface RotatePartnerSecretInput {
  /** Hours for which the former secret still counts. */
  readonly overlapHours: number;
  /** Made by the caller: a decision draws nothing. */
  readonly secret: IssuedSecret;
}

const OVERLAP_MAX_HOURS = 720;
const HOUR_MS = 3_600_000;

/** A new secret beside the former one, so that the partner changes it without a stop. */
export const rotatePartnerSecret: ClientDecision<RotatePartnerSecretInput> = {
  guard: (client, actor) => [
    ...clientBlockers(client, "rotatePartnerSecret", actor),
    ...authenticationBlockers(client, "SECRET"),
  ],

  decide: (_client, { overlapHours, secret }, _actor, { now }) =>
    unlessFaulty(wholeNumberWithin("overlapHours", overlapHours, 0, OVERLAP_MAX_HOURS), () => {
      const formerUntil = new Date(now.getTime() + overlapHours * HOUR_MS).toISOString();
      return [{ type: "PartnerSecretRotated", data: { secret, formerUntil } }];
    }),

  warn: () => [issue("SECRET_SHOWN_ONCE", "secret", {}, "WARNING")],
};

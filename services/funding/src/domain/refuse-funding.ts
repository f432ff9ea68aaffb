import { type Day, dayWithin, requiredText, unlessFaulty } from "@coop/kernel";
import type { FundingEvent } from "./events.ts";
import { type FundingDecision, secretariatBlockers } from "./guards.ts";
import { limits } from "./limits.ts";

export interface RefuseFunding {
  readonly decidedOn: Day;
  readonly reasons: string;
}

/** The college refuses derogatory funding, with its reasons (CRPA L.211-2). */
export const refuseFunding: FundingDecision<RefuseFunding> = {
  guard: (file, actor) => secretariatBlockers(file, "refuseFunding", actor),

  decide: (file, { decidedOn, reasons }, _actor, at) => {
    const issues = [
      ...dayWithin("decidedOn", decidedOn, { notBefore: file.opinion?.givenOn, notAfter: at.today }),
      ...requiredText("reasons", reasons, limits.reasons),
    ];
    return unlessFaulty(issues, (): readonly FundingEvent[] => [{ type: "FundingRefused", data: { decidedOn, reasons } }]);
  },
};

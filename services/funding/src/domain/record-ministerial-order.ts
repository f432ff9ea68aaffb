import { dayWithin, isNor, issue, refusal, requiredText, unlessFaulty } from "@coop/kernel";
import type { FundingEvent } from "./events.ts";
import type { MinisterialOrder } from "./funding-file.ts";
import { type FundingDecision, ministryBlockers } from "./guards.ts";
import { limits } from "./limits.ts";

/** The ministers' order that puts the grant into effect. It is recorded when it comes, and nothing waits for it. */
export const recordMinisterialOrder: FundingDecision<MinisterialOrder> = {
  guard: (file, actor) => [
    ...ministryBlockers(file, "recordMinisterialOrder", actor),
    ...(file.ministerialOrder ? [refusal("ORDER_ALREADY_RECORDED", { nor: file.ministerialOrder.nor })] : []),
  ],

  decide: (file, { nor, title, signedOn }, _actor, at) => {
    const issues = [
      ...(isNor(nor) ? [] : [issue("NOT_A_NOR", "nor")]),
      ...requiredText("title", title, limits.title),
      ...dayWithin("signedOn", signedOn, { notBefore: file.grant?.decidedOn, notAfter: at.today }),
    ];
    return unlessFaulty(issues, (): readonly FundingEvent[] => [
      { type: "MinisterialOrderRecorded", data: { nor, title, signedOn } },
    ]);
  },
};

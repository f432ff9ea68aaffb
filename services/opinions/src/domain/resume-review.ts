import { refusal, requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { instructorBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";
import { hasUnreadVersion } from "./opinion.ts";

export interface ResumeReview {
  readonly reasons: string;
}

/** The newest version is another protocol than the one examined: the opinion is given up, and a new one is written. */
export const resumeReview: OpinionDecision<ResumeReview> = {
  guard: (opinion, actor) => [
    ...instructorBlockers(opinion, "resumeReview", actor),
    ...(opinion.covers && !hasUnreadVersion(opinion) ? [refusal("NO_NEW_VERSION", { covered: opinion.covers.number })] : []),
  ],

  decide: (_opinion, { reasons }, _actor, at) =>
    unlessFaulty(requiredText("reasons", reasons, limits.reasons), (): readonly OpinionEvent[] => [
      { type: "ReviewResumed", data: { resumedOn: at.today, reasons } },
    ]),
};

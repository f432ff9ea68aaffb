import { requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { instructorBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";

export interface DeclareInadmissible {
  readonly reasons: string;
}

/** The referral can't be examined as it is. A new version opens it again. */
export const declareInadmissible: OpinionDecision<DeclareInadmissible> = {
  guard: (opinion, actor) => instructorBlockers(opinion, "declareInadmissible", actor),

  decide: (_opinion, { reasons }, _actor, at) =>
    unlessFaulty(requiredText("reasons", reasons, limits.reasons), (): readonly OpinionEvent[] => [
      { type: "OpinionDeclaredInadmissible", data: { declaredOn: at.today, reasons } },
    ]),
};

import { requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { instructorBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";
import { answeredReserve } from "./reserves.ts";

export interface MaintainReserve {
  readonly reserveId: string;
  readonly reasons: string;
}

/** The answer is not enough: the reserve is open again, and the promoters know why. */
export const maintainReserve: OpinionDecision<MaintainReserve> = {
  guard: (opinion, actor) => instructorBlockers(opinion, "maintainReserve", actor),

  decide: (opinion, { reserveId, reasons }, _actor, at) => {
    const reserve = answeredReserve(opinion, reserveId);
    if (!reserve.ok) return reserve;
    return unlessFaulty(requiredText("reasons", reasons, limits.reserve), (): readonly OpinionEvent[] => [
      { type: "ReserveMaintained", data: { reserveId, maintainedOn: at.today, reasons } },
    ]);
  },
};

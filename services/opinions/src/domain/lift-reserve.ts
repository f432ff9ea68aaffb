import { optionalText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { instructorBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";
import { type Opinion, openReserves, type Version } from "./opinion.ts";
import { answeredReserve } from "./reserves.ts";

export interface LiftReserve {
  readonly reserveId: string;
  readonly comment: string | null;
}

/** The newest version answers the reserve. With the last one, the opinion holds for that version. */
export const liftReserve: OpinionDecision<LiftReserve> = {
  guard: (opinion, actor) => instructorBlockers(opinion, "liftReserve", actor),

  decide: (opinion, { reserveId, comment }, _actor, at) => {
    const reserve = answeredReserve(opinion, reserveId);
    if (!reserve.ok) return reserve;
    return unlessFaulty(optionalText("comment", comment, limits.reserve), (): readonly OpinionEvent[] => [
      { type: "ReserveLifted", data: { reserveId, comment, liftedOn: at.today, ...coverage(opinion) } },
    ]);
  },
};

/** What the opinion holds for once one more reserve is lifted. */
function coverage(opinion: Opinion): { readonly covers?: Version } {
  const { number, hash } = opinion.version;
  return openReserves(opinion) === 1 ? { covers: { number, hash } } : {};
}

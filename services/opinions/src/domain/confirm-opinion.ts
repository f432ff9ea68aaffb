import { refusal, requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { instructorBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";
import { hasUnreadVersion, type Opinion, openReserves } from "./opinion.ts";
import type { OpinionRefusal } from "./refusals.ts";

export interface ConfirmOpinion {
  /** What has changed since the version that was examined, and why the opinion still holds. */
  readonly grounds: string;
}

/** The newest version has been read, and the opinion holds for it as well. */
export const confirmOpinion: OpinionDecision<ConfirmOpinion> = {
  guard: (opinion, actor) => [...instructorBlockers(opinion, "confirmOpinion", actor), ...contentBlockers(opinion)],

  decide: (opinion, { grounds }, _actor, at) =>
    unlessFaulty(requiredText("grounds", grounds, limits.reasons), (): readonly OpinionEvent[] => {
      const { number, hash } = opinion.version;
      return [{ type: "OpinionConfirmed", data: { grounds, confirmedOn: at.today, covers: { number, hash } } }];
    }),
};

function contentBlockers(opinion: Opinion): readonly OpinionRefusal[] {
  const count = openReserves(opinion);
  return [
    ...(opinion.delivery?.outcome === "UNFAVOURABLE" ? [refusal("OPINION_UNFAVOURABLE", {})] : []),
    ...(count > 0 ? [refusal("RESERVES_OPEN", { count })] : []),
    ...(opinion.covers && !hasUnreadVersion(opinion) ? [refusal("NO_NEW_VERSION", { covered: opinion.covers.number })] : []),
  ];
}

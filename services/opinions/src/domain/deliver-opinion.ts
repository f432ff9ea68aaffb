import { type Day, dayWithin, handsOf, refusal, requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { collegeBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";
import type { Draft, Opinion } from "./opinion.ts";

export interface DeliverOpinion {
  /** The number that the HAS gives: `2017.0012/AC/SEVAM`. */
  readonly number: string;
  /** The day on which the college met. */
  readonly deliveredOn: Day;
}

/**
 * The college adopts the text as it is drafted. Whatever it changed in its session, the rapporteur has written into the
 * draft before: so one person writes, another delivers, and what is delivered is what was read.
 */
export const deliverOpinion: OpinionDecision<DeliverOpinion> = {
  guard: (opinion, actor) => [
    ...collegeBlockers(opinion, "deliverOpinion", actor),
    ...(handsOf(actor).some((hand) => opinion.draft?.drafters.includes(hand)) ? [refusal("DRAFTED_BY_SAME_PERSON", {})] : []),
  ],

  decide: (opinion, { number, deliveredOn }, _actor, at) => {
    const issues = [
      ...requiredText("number", number, limits.number),
      ...dayWithin("deliveredOn", deliveredOn, { notBefore: opinion.version.receivedOn, notAfter: at.today }),
    ];
    return unlessFaulty(issues, (): readonly OpinionEvent[] => {
      const { outcome, considerations, reserves, recommendations } = draftOf(opinion);
      const covers = { number: opinion.version.number, hash: opinion.version.hash };
      const text = { outcome, considerations, reserves, recommendations };
      return [{ type: "OpinionDelivered", data: { ...text, number, deliveredOn, covers } }];
    });
  },
};

function draftOf({ draft, status }: Opinion): Draft {
  if (!draft) throw new Error(`An opinion in status ${status} has no draft.`);
  return draft;
}

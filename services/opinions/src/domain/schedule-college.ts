import { type Day, dayWithin, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { collegeBlockers, type OpinionDecision } from "./guards.ts";

export interface ScheduleCollege {
  readonly sessionOn: Day;
}

/** The draft is put on the agenda of a session of the college; another day may be set until the opinion is delivered. */
export const scheduleCollege: OpinionDecision<ScheduleCollege> = {
  guard: (opinion, actor) => collegeBlockers(opinion, "scheduleCollege", actor),

  decide: (_opinion, { sessionOn }, _actor, at) =>
    unlessFaulty(dayWithin("sessionOn", sessionOn, { notBefore: at.today }), (): readonly OpinionEvent[] => [
      { type: "CollegeScheduled", data: { sessionOn } },
    ]),
};

import { type Day, dayWithin, eachOf, type GridSection, requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { instructorBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";

export interface RequestInformation {
  readonly dueOn: Day;
  readonly questions: readonly { readonly questionId: string; readonly section: GridSection; readonly text: string }[];
}

/** The promoters are asked for more; the review waits for their answer or for a new version. */
export const requestInformation: OpinionDecision<RequestInformation> = {
  guard: (opinion, actor) => instructorBlockers(opinion, "requestInformation", actor),

  decide: (_opinion, { dueOn, questions }, _actor, at) => {
    const issues = [
      ...dayWithin("dueOn", dueOn, { notBefore: at.today }),
      ...eachOf("questions", questions, { min: 1, max: limits.reserves }, ({ text }, path) =>
        requiredText(`${path}.text`, text, limits.reserve),
      ),
    ];
    return unlessFaulty(issues, (): readonly OpinionEvent[] => [
      { type: "InformationRequested", data: { requestedOn: at.today, dueOn, questions } },
    ]);
  },
};

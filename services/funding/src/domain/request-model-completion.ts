import { type Day, dayWithin, eachOf, requiredText, unlessFaulty } from "@coop/kernel";
import type { FundingEvent } from "./events.ts";
import { type FundingDecision, secretariatBlockers } from "./guards.ts";
import { limits } from "./limits.ts";

export interface RequestModelCompletion {
  readonly dueOn: Day;
  /** What is missing in the economic model, point by point. */
  readonly points: readonly string[];
}

/** The college can't judge the economic model as it is. The promoters' answer is a version with another one. */
export const requestModelCompletion: FundingDecision<RequestModelCompletion> = {
  guard: (file, actor) => secretariatBlockers(file, "requestModelCompletion", actor),

  decide: (_file, { dueOn, points }, _actor, at) => {
    const issues = [
      ...dayWithin("dueOn", dueOn, { notBefore: at.today }),
      ...eachOf("points", points, { min: 1, max: limits.points }, (point, path) => requiredText(path, point, limits.point)),
    ];
    return unlessFaulty(issues, (): readonly FundingEvent[] => [
      { type: "ModelCompletionRequested", data: { requestedOn: at.today, dueOn, points } },
    ]);
  },
};

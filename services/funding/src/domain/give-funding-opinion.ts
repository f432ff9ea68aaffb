import { dayWithin, eachOf, type Faults, issue, requiredText, unlessFaulty } from "@coop/kernel";
import type { FundingEvent } from "./events.ts";
import type { FundingOpinion } from "./funding-file.ts";
import { type FundingDecision, secretariatBlockers } from "./guards.ts";
import { limits } from "./limits.ts";

/** The college's opinion on the economic model of the newest version. */
export const giveFundingOpinion: FundingDecision<FundingOpinion> = {
  guard: (file, actor) => secretariatBlockers(file, "giveFundingOpinion", actor),

  decide: (file, { number, givenOn, outcome, considerations, conditions }, _actor, at) => {
    const issues = [
      ...requiredText("number", number, limits.number),
      ...dayWithin("givenOn", givenOn, { notBefore: file.version.receivedOn, notAfter: at.today }),
      ...requiredText("considerations", considerations, limits.considerations),
      ...eachOf("conditions", conditions, { max: limits.points }, (text, path) => requiredText(path, text, limits.point)),
      ...outcomeFaults(outcome, conditions.length),
    ];
    return unlessFaulty(issues, (): readonly FundingEvent[] => {
      const covers = { number: file.version.number, hash: file.version.hash };
      return [{ type: "FundingOpinionGiven", data: { number, givenOn, outcome, considerations, conditions, covers } }];
    });
  },
};

/** Conditions are what a favourable opinion depends on: with them and only with them it has that outcome. */
function outcomeFaults(outcome: FundingOpinion["outcome"], conditionCount: number): Faults {
  if (outcome === "FAVOURABLE_WITH_CONDITIONS")
    return conditionCount > 0 ? [] : [issue("CONDITIONS_EXPECTED", "conditions", { outcome })];
  return conditionCount > 0 ? [issue("CONDITIONS_UNEXPECTED", "conditions", { outcome })] : [];
}

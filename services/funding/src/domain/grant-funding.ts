import {
  addDays,
  addMonths,
  type Day,
  dayWithin,
  eachOf,
  type Faults,
  issue,
  refusal,
  requiredText,
  unlessFaulty,
  wholeNumberWithin,
} from "@coop/kernel";
import { type EvaluationInput, evaluationFaults } from "./evaluation-plan.ts";
import type { FundingEvent } from "./events.ts";
import { type FundingDecision, secretariatBlockers } from "./guards.ts";
import { limits } from "./limits.ts";
import { fundingLawOn } from "./regimes/funding-law.ts";
import type { FundingLaw } from "./regimes/hpst.ts";

export interface GrantFunding {
  readonly decidedOn: Day;
  readonly months: number;
  readonly startsOn: Day;
  readonly conditions: readonly string[];
  readonly evaluation: EvaluationInput;
}

/** The college grants derogatory funding, within the law of the day, tied to an evaluation that ends before the money does. */
export const grantFunding: FundingDecision<GrantFunding> = {
  guard: (file, actor, at) => [
    ...secretariatBlockers(file, "grantFunding", actor),
    ...(file.opinion?.outcome === "UNFAVOURABLE" ? [refusal("OPINION_UNFAVOURABLE", { number: file.opinion.number })] : []),
    ...(fundingLawOn(file.regime, at.today) ? [] : [refusal("NO_LEGAL_BASIS", { on: at.today })]),
  ],

  decide: (file, { decidedOn, months, startsOn, conditions, evaluation }, _actor, at) => {
    const law = lawOf(fundingLawOn(file.regime, at.today));
    const issues = [
      ...dayWithin("decidedOn", decidedOn, { notBefore: file.opinion?.givenOn, notAfter: at.today }),
      ...monthsFaults(months, law),
      ...dayWithin("startsOn", startsOn, { notBefore: decidedOn }),
      ...eachOf("conditions", conditions, { max: limits.points }, (text, path) => requiredText(path, text, limits.point)),
    ];
    const endsOn = issues.length === 0 ? lastDayOf(startsOn, months) : undefined;
    return unlessFaulty([...issues, ...evaluationFaults(evaluation, endsOn)], (): readonly FundingEvent[] => {
      const plan = { ...evaluation, budgetCents: String(evaluation.budgetCents) };
      const grant = { decidedOn, months, startsOn, endsOn: lastDayOf(startsOn, months), conditions, evaluation: plan };
      return [{ type: "FundingGranted", data: { ...grant, article: law.article } }];
    });
  },
};

/** Twelve months from 1 May end on 30 April. */
function lastDayOf(startsOn: Day, months: number): Day {
  return addDays(addMonths(startsOn, months), -1);
}

function monthsFaults(months: number, { maxMonths, article }: FundingLaw): Faults {
  if (months > maxMonths) return [issue("OVER_LEGAL_LIMIT", "months", { maxMonths, article })];
  return wholeNumberWithin("months", months, 1, maxMonths);
}

function lawOf(law: FundingLaw | undefined): FundingLaw {
  if (!law) throw new Error("The guard lets nobody grant without a law.");
  return law;
}

import { type Day, dayWithin, type Faults, requiredText } from "@coop/kernel";
import { amountFaults } from "./amounts.ts";
import type { EvaluationPlan } from "./funding-file.ts";
import { limits } from "./limits.ts";

/** The plan as it is sent: money is whole cents. */
export type EvaluationInput = Omit<EvaluationPlan, "budgetCents"> & { readonly budgetCents: bigint };

/**
 * The faults of an evaluation plan. Its report is due while the funding still runs: a renewal is decided on it. `endsOn`
 * is unknown while the grant itself has faults.
 */
export function evaluationFaults(
  { question, evaluator, budgetCents, startsOn, reportDueOn }: EvaluationInput,
  endsOn: Day | undefined,
): Faults {
  return [
    ...requiredText("evaluation.question", question, limits.point),
    ...requiredText("evaluation.evaluator", evaluator, limits.title),
    ...amountFaults("evaluation.budgetCents", budgetCents),
    ...dayWithin("evaluation.startsOn", startsOn),
    ...dayWithin("evaluation.reportDueOn", reportDueOn, { notBefore: startsOn, notAfter: endsOn }),
  ];
}

import type { CentsText, EconomicModel, EvaluationPlan } from "../domain/funding-file.ts";
import type { RemunerationMode } from "./generated.ts";

const modes = { PER_ACT: true, PATIENT_FLAT_FEE: true, TEAM_FLAT_FEE: true, GRANT: true } as const satisfies {
  readonly [Mode in RemunerationMode]: true;
};

/** The event carries a mode as text: one that the graph has no word for is not shown. */
function remunerationMode(text: string | null | undefined): RemunerationMode | null {
  return text != null && Object.hasOwn(modes, text) ? (text as RemunerationMode) : null;
}

/** Amounts are text in a state and whole numbers here: a JSON number would end too early. */
function cents(text: CentsText | null | undefined): bigint | null {
  return text == null ? null : BigInt(text);
}

export function presentModel({ hash, figures }: EconomicModel) {
  return {
    hash,
    remunerationMode: remunerationMode(figures?.remunerationMode),
    amountPerActCents: cents(figures?.amountPerActCents),
    annualVolumes: figures?.annualVolumes ?? [],
    netAnnualCostCents: cents(figures?.netAnnualCostCents),
    requestedMonths: figures?.requestedMonths ?? null,
  };
}

export function presentEvaluation(plan: EvaluationPlan) {
  return { ...plan, budgetCents: BigInt(plan.budgetCents) };
}

import type { Grid } from "../grid/grid.ts";
import { gridIssue } from "../grid/issues.ts";
import { read, unverified } from "./legal-source.ts";
import { type Requirement, required, whenFunded } from "./requirement.ts";

const model = read(
  "LFSS 2014, art. 35 : modèle économique joint au protocole",
  "Page PAPS/ARS sur le collège des financeurs (seed 002)",
);
const form = unverified("Modèle médico-économique", "Instruction DSS/SD1/1B/2018/100, BO Santé 2018/6 (extrait)");
const evaluation = read("LFSS 2014, art. 35 : financement lié à une évaluation médico-économique", "Page PAPS/ARS (seed 002)");

const economics = ({ ECONOMIC_MODEL }: Grid) => ECONOMIC_MODEL;

/** Years of funding asked for; a begun year counts. One while the duration is missing, which is said on its own. */
function yearsAsked(grid: Grid): number {
  return Math.ceil((economics(grid)?.requestedMonths ?? 1) / 12);
}

const volumes: Requirement = {
  code: "VOLUMES_MISSING",
  path: "economicModel.annualVolumes",
  legal: form,
  missing: ({ grid }) => {
    const years = yearsAsked(grid);
    const said = economics(grid)?.annualVolumes.length ?? 0;
    return said >= years ? [] : [gridIssue("VOLUMES_MISSING", "economicModel.annualVolumes", { years })];
  },
};

/** What the economic section must say when derogatory funding is asked: the college judges from it. */
export const fundingChecklist: readonly Requirement[] = [
  required("FINANCED_ACTS_MISSING", "economicModel.financedActs", model, (grid) => economics(grid)?.financedActs),
  required("REMUNERATION_MODE_MISSING", "economicModel.remunerationMode", model, (grid) => economics(grid)?.remunerationMode),
  required("AMOUNT_MISSING", "economicModel.amountPerActCents", model, (grid) => economics(grid)?.amountPerActCents),
  required("BILLING_SCHEME_MISSING", "economicModel.billingScheme", form, (grid) => economics(grid)?.billingScheme),
  required("REQUESTED_MONTHS_MISSING", "economicModel.requestedMonths", model, (grid) => economics(grid)?.requestedMonths),
  volumes,
  required("NET_COST_MISSING", "economicModel.netAnnualCostCents", form, (grid) => economics(grid)?.netAnnualCostCents),
  required(
    "EVALUATION_QUESTION_MISSING",
    "economicModel.evaluation.question",
    evaluation,
    (grid) => economics(grid)?.evaluation?.question,
  ),
  required(
    "EVALUATOR_MISSING",
    "economicModel.evaluation.evaluator",
    evaluation,
    (grid) => economics(grid)?.evaluation?.evaluator,
  ),
  required(
    "EVALUATION_BUDGET_MISSING",
    "economicModel.evaluation.budgetCents",
    evaluation,
    (grid) => economics(grid)?.evaluation?.budgetCents,
  ),
  required(
    "EVALUATION_DATES_MISSING",
    "economicModel.evaluation.startsOn",
    evaluation,
    (grid) => economics(grid)?.evaluation?.startsOn,
  ),
  required(
    "EVALUATION_DATES_MISSING",
    "economicModel.evaluation.endsOn",
    evaluation,
    (grid) => economics(grid)?.evaluation?.endsOn,
  ),
].map(whenFunded);

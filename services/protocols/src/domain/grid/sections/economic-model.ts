import { ceilings, counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { amount, choice, day, professionCode, signedAmount, text, wholeNumber, yesOrNo } from "../values.ts";
import { bibliographicReference } from "./bibliographic-reference.ts";

const financedAct = group({
  label: text(lengths.label),
  nomenclatureCode: text(lengths.code),
  currentUnitCostCents: amount,
  protocolUnitCostCents: amount,
});

const timeSaved = group({ professionCode, minutesPerAct: wholeNumber(ceilings.minutesPerAct) });

const plannedEvaluation = group({
  question: text(lengths.paragraph),
  comparator: text(lengths.paragraph),
  indicators: list(text(lengths.line), counts.few),
  dataSource: text(lengths.paragraph),
  evaluator: text(lengths.label),
  budgetCents: amount,
  startsOn: day,
  endsOn: day,
});

/** 16. Who pays what to whom (domain dossier, 3.3). A duration in `requestedMonths` is what asks for derogatory funding. */
export const economicModel = group({
  financedActs: list(financedAct, counts.some),
  timeSaved: list(timeSaved, counts.few),
  remunerationMode: choice("RemunerationMode", ["PER_ACT", "PATIENT_FLAT_FEE", "TEAM_FLAT_FEE", "GRANT"]),
  amountPerActCents: amount,
  delegantShareCents: amount,
  delegateShareCents: amount,
  billingCode: text(lengths.code),
  billingScheme: text(lengths.narrative),
  requestedMonths: wholeNumber(ceilings.fundingMonths, 1),
  derogatedArticles: list(text(lengths.label), counts.some),
  annualVolumes: list(wholeNumber(ceilings.actsPerYear), counts.years),
  netAnnualCostCents: signedAmount,
  healthInsuranceNetCents: signedAmount,
  complementaryInsuranceNetCents: signedAmount,
  patientNetCents: signedAmount,
  thirdPartyPayment: yesOrNo,
  trainingInvestmentCents: amount,
  equipmentInvestmentCents: amount,
  evaluation: plannedEvaluation,
  sensitivity: text(lengths.paragraph),
  sources: list(bibliographicReference, counts.some),
});

import type { Day } from "@coop/kernel";
import type { FundingRegime, FundingStatus } from "./lifecycle.ts";

export const fundingOutcomes = ["FAVOURABLE", "FAVOURABLE_WITH_CONDITIONS", "UNFAVOURABLE"] as const;
export type FundingOutcome = (typeof fundingOutcomes)[number];

/** An amount in cents, as digits: a state is JSON, which has no whole numbers of that size. */
export type CentsText = string;

/** A frozen version of the protocol. */
export interface Version {
  readonly number: number;
  readonly hash: string;
}

export interface ReceivedVersion extends Version {
  readonly receivedOn: Day;
}

/** The figures of the economic section as it was referred; its narratives stay in the frozen version. */
export interface EconomicFigures {
  readonly remunerationMode: string | null;
  readonly amountPerActCents: CentsText | null;
  /** Acts per year, from the first. */
  readonly annualVolumes: readonly number[];
  readonly netAnnualCostCents: CentsText | null;
  readonly requestedMonths: number | null;
}

export interface EconomicModel {
  /** Hash of the economic section alone. */
  readonly hash: string;
  readonly figures: EconomicFigures | null;
}

export interface CompletionRequest {
  readonly requestedOn: Day;
  readonly dueOn: Day;
  readonly points: readonly string[];
}

export interface FundingOpinion {
  /** The number that the college gives: `2017-01`. */
  readonly number: string;
  readonly givenOn: Day;
  readonly outcome: FundingOutcome;
  readonly considerations: string;
  readonly conditions: readonly string[];
}

/** The medico-economic evaluation without which there is no derogatory funding. */
export interface EvaluationPlan {
  readonly question: string;
  readonly evaluator: string;
  readonly budgetCents: CentsText;
  readonly startsOn: Day;
  readonly reportDueOn: Day;
}

export interface Grant {
  readonly decidedOn: Day;
  readonly months: number;
  readonly startsOn: Day;
  /** The last day that is paid. */
  readonly endsOn: Day;
  readonly conditions: readonly string[];
  readonly evaluation: EvaluationPlan;
  /** The article that the grant rests on. */
  readonly article: string;
}

export interface Refusal {
  readonly decidedOn: Day;
  readonly reasons: string;
}

/** The ministers' order that puts the grant into effect. */
export interface MinisterialOrder {
  readonly nor: string;
  readonly title: string;
  readonly signedOn: Day;
}

/** What the college of funders knows, thinks and decides about one protocol. */
export interface FundingFile {
  readonly protocolId: string;
  readonly regime: FundingRegime;
  readonly status: FundingStatus;
  readonly openedOn: Day;
  /** The newest version received. */
  readonly version: ReceivedVersion;
  readonly economicModel: EconomicModel;
  readonly completionRequest: CompletionRequest | null;
  readonly opinion: FundingOpinion | null;
  /** The version that the opinion holds for, null while there is none. */
  readonly covers: Version | null;
  readonly grant: Grant | null;
  readonly refusal: Refusal | null;
  readonly ministerialOrder: MinisterialOrder | null;
}

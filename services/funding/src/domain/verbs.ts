import { giveFundingOpinion } from "./give-funding-opinion.ts";
import { grantFunding } from "./grant-funding.ts";
import { recordMinisterialOrder } from "./record-ministerial-order.ts";
import { refuseFunding } from "./refuse-funding.ts";
import { requestModelCompletion } from "./request-model-completion.ts";
import { startExamination } from "./start-examination.ts";

/** What people can do with a funding file, by the name of the mutation, in the order of the procedure. */
export const verbs = {
  requestModelCompletion,
  startExamination,
  giveFundingOpinion,
  grantFunding,
  refuseFunding,
  recordMinisterialOrder,
} as const;
export type FundingVerb = keyof typeof verbs;

import type { Permissions } from "@coop/service-kit";
import type { MutationResolvers, QueryResolvers } from "./generated.ts";

const college = [{ kind: "FUNDING_COLLEGE" }] as const;

/**
 * Operation x actor kind. Within the college the guards tell secretariat and members apart, so that a member reads in a
 * sentence, in `availableActions` as well, whose turn it is.
 */
export const permissions = {
  requestModelCompletion: college,
  startExamination: college,
  giveFundingOpinion: college,
  grantFunding: college,
  refuseFunding: college,
  recordMinisterialOrder: [{ kind: "MINISTRY" }, ...college],
} as const satisfies Permissions<keyof MutationResolvers & string>;

/** Everybody may ask: what comes back is said by the row rules. */
export const queries = {
  fundingFile: "ANYONE",
  fundingFiles: "ANYONE",
} as const satisfies Permissions<keyof QueryResolvers & string>;

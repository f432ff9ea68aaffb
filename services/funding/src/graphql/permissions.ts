import type { Permissions } from "@coop/service-kit";
import type { MutationResolvers, QueryResolvers } from "./generated.ts";

/** The members of the college deliberate; its secretariat records what they say. */
const college = [{ kind: "FUNDING_COLLEGE", roles: ["SECRETARY"] }] as const;
/** Who instructs or signs at the ministry; its administrator keeps people and roles, and no dossier. */
const ministry = [{ kind: "MINISTRY", roles: ["INSTRUCTOR", "SIGNATORY"] }] as const;

/** Operation x actor kind x role. Which file somebody may act on is said by the row rule. */
export const permissions = {
  requestModelCompletion: college,
  startExamination: college,
  giveFundingOpinion: college,
  grantFunding: college,
  refuseFunding: college,
  recordMinisterialOrder: [...ministry, ...college],
} as const satisfies Permissions<keyof MutationResolvers & string>;

/** Everybody may ask: what comes back is said by the row rules. */
export const queries = {
  fundingFile: "ANYONE",
  fundingFiles: "ANYONE",
} as const satisfies Permissions<keyof QueryResolvers & string>;

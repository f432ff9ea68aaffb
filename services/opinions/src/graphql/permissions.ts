import type { Permissions } from "@coop/service-kit";
import type { MutationResolvers, QueryResolvers } from "./generated.ts";

const instructor = [{ kind: "HAS_AGENT", roles: ["INSTRUCTOR"] }] as const;
const college = [{ kind: "HAS_AGENT", roles: ["COLLEGE_SECRETARY"] }] as const;

/** Who instructs asks for advice, and so do promoters within their establishment. */
const requesters = [
  { kind: "ARS_AGENT", roles: ["INSTRUCTOR"] },
  { kind: "HAS_AGENT", roles: ["INSTRUCTOR"] },
  { kind: "PROFESSIONAL" },
] as const;
const bodies = [
  { kind: "CONSULTED_BODY", roles: ["MEMBER", "SECRETARY"] },
  { kind: "INTERNAL_BODY", roles: ["MEMBER", "SECRETARY"] },
] as const;

/** Operation x actor kind x role. Which opinion somebody may act on is said by the row rule. */
export const permissions = {
  declareAdmissible: instructor,
  declareInadmissible: instructor,
  assignRapporteur: instructor,
  requestInformation: instructor,
  supplyInformation: [{ kind: "PROFESSIONAL" }],
  draftOpinion: instructor,
  scheduleCollege: college,
  deliverOpinion: college,
  liftReserve: instructor,
  maintainReserve: instructor,
  confirmOpinion: instructor,
  resumeReview: instructor,
  publishOpinion: college,
  requestConsultation: requesters,
  answerConsultation: bodies,
  withdrawConsultation: requesters,
} as const satisfies Permissions<keyof MutationResolvers & string>;

/** Everybody may ask: what comes back is said by the row rules. */
export const queries = {
  opinion: "ANYONE",
  opinions: "ANYONE",
  consultation: "ANYONE",
  consultations: "ANYONE",
  bodiesToConsult: "ANYONE",
} as const satisfies Permissions<keyof QueryResolvers & string>;

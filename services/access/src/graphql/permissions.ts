import type { Permissions } from "@coop/service-kit";
import type { MutationResolvers, QueryResolvers } from "./generated.ts";

const agents = [
  { kind: "ARS_AGENT" },
  { kind: "HAS_AGENT" },
  { kind: "FUNDING_COLLEGE" },
  { kind: "MINISTRY" },
  { kind: "CNCI" },
  { kind: "CNAM" },
  { kind: "STRUCTURE_HEAD" },
  { kind: "CONSULTED_BODY" },
  { kind: "INTERNAL_BODY" },
] as const;

const administrators = [
  { kind: "ARS_AGENT", roles: ["ADMINISTRATOR"] },
  { kind: "HAS_AGENT", roles: ["ADMINISTRATOR"] },
  { kind: "FUNDING_COLLEGE", roles: ["ADMINISTRATOR"] },
  { kind: "MINISTRY", roles: ["ADMINISTRATOR"] },
  { kind: "CNCI", roles: ["ADMINISTRATOR"] },
  { kind: "CNAM", roles: ["ADMINISTRATOR"] },
  { kind: "STRUCTURE_HEAD", roles: ["ADMINISTRATOR"] },
  { kind: "CONSULTED_BODY", roles: ["ADMINISTRATOR"] },
  { kind: "INTERNAL_BODY", roles: ["ADMINISTRATOR"] },
] as const;

const heads = [{ kind: "STRUCTURE_HEAD", roles: ["ADMINISTRATOR"] }] as const;

/** Who answers for organisations from above. */
const supervisors = [
  { kind: "ARS_AGENT", roles: ["ADMINISTRATOR"] },
  { kind: "MINISTRY", roles: ["ADMINISTRATOR"] },
] as const;

const issuers = [
  { kind: "ARS_AGENT", roles: ["ADMINISTRATOR"] },
  { kind: "MINISTRY", roles: ["ADMINISTRATOR"] },
] as const;

/** Operation x actor kind x role. Of which organisation, and on which agent or client, say the row rule and the guards. */
export const permissions = {
  registerOrganisation: supervisors,
  renameOrganisation: administrators,
  closeOrganisation: supervisors,
  reopenOrganisation: supervisors,
  recordSirets: administrators,
  inviteAgent: administrators,
  nameReferent: heads,
  grantRole: administrators,
  revokeRole: administrators,
  suspendAgent: administrators,
  reinstateAgent: administrators,
  endMembership: administrators,
  declareAbsence: agents,
  endAbsence: agents,
  nameSubstitute: administrators,
  delegateSignature: administrators,
  endDelegation: administrators,
  issuePartnerClient: issuers,
  limitPartnerClient: issuers,
  rotatePartnerSecret: issuers,
  replacePartnerKeys: issuers,
  bindPartnerCertificate: issuers,
  revokePartnerClient: issuers,
} as const satisfies Permissions<keyof MutationResolvers & string>;

/** What comes back is said by the row rules. Who answers at an ARS is told to those who may have to do with it. */
export const queries = {
  mesDroits: "ANYONE",
  organisation: "ANYONE",
  organisations: "ANYONE",
  shareRecipients: [{ kind: "PROFESSIONAL" }],
  agent: "ANYONE",
  agents: "ANYONE",
  partnerClient: "ANYONE",
  partnerClients: "ANYONE",
} as const satisfies Permissions<keyof QueryResolvers & string>;

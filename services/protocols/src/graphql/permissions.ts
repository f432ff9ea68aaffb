import type { SignedAct } from "@coop/kernel";
import type { Permissions } from "@coop/service-kit";
import type { MutationResolvers, QueryResolvers } from "./generated.ts";

const professional = [{ kind: "PROFESSIONAL" }] as const;
/** Promoters, and the kinds that they may let write in the grid: the guard asks for the share. */
const writers = [
  ...professional,
  { kind: "ARS_AGENT" },
  { kind: "STRUCTURE_HEAD", roles: ["ADMINISTRATOR", "REFERENT"] },
] as const;
const instructor = [{ kind: "ARS_AGENT", roles: ["INSTRUCTOR"] }] as const;
const signatoryOf = <Act extends SignedAct>(act: Act) => [{ kind: "ARS_AGENT", roles: ["SIGNATORY"], act }] as const;

/** Operation x actor kind x role. Who may act on which dossier is said by the row rule and by the guards. */
export const permissions = {
  createProtocol: professional,
  describeProtocol: writers,
  writeSection: writers,
  invitePromoter: professional,
  acceptInvitation: professional,
  declineInvitation: professional,
  leaveProtocol: professional,
  shareGrid: professional,
  endGridSharing: professional,
  submitIntent: professional,
  declareConflictOfInterest: [{ kind: "ARS_AGENT", roles: ["INSTRUCTOR", "SIGNATORY"] }],
  acceptIntent: instructor,
  declineIntent: instructor,
  submitProtocol: professional,
  requestPieces: instructor,
  supplyPieces: professional,
  declareComplete: instructor,
  instructNeed: instructor,
  findNeedMet: signatoryOf("NEED"),
  rejectNeed: signatoryOf("NEED"),
  submitRevision: professional,
  dropFunding: professional,
  prepareOrder: instructor,
  signOrder: signatoryOf("AUTHORISATION"),
  refuseAuthorisation: signatoryOf("AUTHORISATION"),
  publishOrder: instructor,
  withdrawProtocol: professional,
  setExternalReference: [{ kind: "PARTNER_SYSTEM", scope: "references:write" }],
} as const satisfies Permissions<keyof MutationResolvers & string>;

/** Everybody may ask: what comes back is said by the row rules. */
export const queries = {
  protocol: "ANYONE",
  protocolByReference: "ANYONE",
  protocols: "ANYONE",
  region: "ANYONE",
  regions: "ANYONE",
  me: "ANYONE",
} as const satisfies Permissions<keyof QueryResolvers & string>;

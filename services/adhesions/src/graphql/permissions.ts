import type { Permissions } from "@coop/service-kit";
import type { MutationResolvers, QueryResolvers } from "./generated.ts";

const professional = [{ kind: "PROFESSIONAL" }] as const;
const instructor = [{ kind: "ARS_AGENT", roles: ["INSTRUCTOR"] }] as const;
const signatory = [{ kind: "ARS_AGENT", roles: ["SIGNATORY"], act: "ADHESION" }] as const;
/** The head and the referents of a structure follow its teams; only the head says who they are. */
const leaders = { kind: "STRUCTURE_HEAD", roles: ["ADMINISTRATOR", "REFERENT"] } as const;
/** Of what somebody else has recorded, the guard asks for the ARS. */
const recorder = [{ kind: "PROFESSIONAL" }, leaders, ...instructor] as const;

/** Operation x actor kind x role. Who may act on which file is said by the row rule and by the guards. */
export const permissions = {
  startAdhesion: professional,
  describeAdhesion: professional,
  inviteMember: professional,
  removeMember: professional,
  leaveTeam: professional,
  commitMember: professional,
  attestInsurance: professional,
  attestTraining: professional,
  chooseDelegations: professional,
  submitAdhesion: professional,
  requestAdhesionPieces: instructor,
  supplyAdhesionPieces: professional,
  declareAdhesionComplete: instructor,
  registerAdhesion: signatory,
  refuseAdhesion: signatory,
  withdrawAdhesion: professional,
  activateMember: professional,
  startReport: professional,
  saveReport: professional,
  submitReport: professional,
  returnReport: instructor,
  validateReport: instructor,
  recordStructure: recorder,
  amendStructure: recorder,
} as const satisfies Permissions<keyof MutationResolvers & string>;

/** Everybody may ask: what comes back is said by the row rules. */
export const queries = {
  adhesion: "ANYONE",
  adhesions: "ANYONE",
  annualReport: "ANYONE",
  annualReports: "ANYONE",
  structure: "ANYONE",
  structures: "ANYONE",
} as const satisfies Permissions<keyof QueryResolvers & string>;

import {
  type ActorKind,
  type CommonRefusals,
  type Day,
  type Issue,
  issue,
  type RefusalOf,
  type Role,
  type Severity,
} from "@coop/kernel";
import type { MemberRole } from "./authorisation.ts";

interface RightRefusals {
  /** This is for an actor of this kind, with this role where there is one. */
  ROLE_REQUIRED: { readonly kind: ActorKind; readonly role: Role | null };
  /** The file belongs to the ARS of another region. */
  OTHER_REGION: { readonly regionCode: string };
  /** Whoever acts is not in this team. */
  NOT_A_MEMBER: object;
}

export interface AdhesionRefusals extends CommonRefusals, RightRefusals {
  /** There is no adhesion under this regime, or not yet. */
  REGIME_NOT_OPEN: { readonly regime: string };
  /** The regime leaves this step to others. */
  NOT_AN_APPLICANT: { readonly applicants: readonly ActorKind[] };
  /** Only the team's referent does this. */
  NOT_THE_REFERENT: object;
  /** No authorisation is in force, or none that covers the region. */
  PROTOCOL_NOT_IN_FORCE: { readonly on: Day };
  /** Nobody decides on a file that they instructed. */
  INSTRUCTOR_DECIDES: object;
  /** Nobody is committed to these roles. */
  TEAM_INCOMPLETE: { readonly missing: readonly MemberRole[] };
  /** These members have no insurance for the day on which activity would begin. */
  INSURANCE_NOT_VALID: { readonly memberIds: readonly string[]; readonly on: Day };
  /** The pieces may still be supplied until then. */
  PIECES_STILL_DUE: { readonly dueOn: Day };
  /** The member's own status does not allow this. */
  MEMBER_TRANSITION_REFUSED: { readonly status: string; readonly action: string };
  /** No practice without attested training (essential requirement 3, décret 2019-1482). */
  TRAINING_NOT_ATTESTED: object;
  /** The profession of who signs is not the one that they were invited for. */
  OTHER_PROFESSION: { readonly invited: string; readonly own: string };
  /** The team said that it begins on that day. */
  START_NOT_REACHED: { readonly startOn: Day };
}
export type AdhesionRefusal = RefusalOf<AdhesionRefusals>;

export interface ReportRefusals extends CommonRefusals, RightRefusals {
  /** The team has not practised for a whole period yet. */
  NO_PERIOD_ENDED: { readonly endsOn: Day | null };
}
export type ReportRefusal = RefusalOf<ReportRefusals>;

export interface StructureRefusals extends CommonRefusals, RightRefusals {
  /** Neither a professional, nor the head of a structure, nor an ARS agent. */
  NOT_A_RECORDER: { readonly kinds: readonly ActorKind[] };
}
export type StructureRefusal = RefusalOf<StructureRefusals>;

/** What this domain finds wrong in what is sent, beside the kernel's `InputFaults`. */
export interface DomainFaults {
  REGION_NOT_COVERED: { readonly regionCode: string };
  PROFESSION_NOT_ALLOWED: { readonly professionCode: string; readonly allowed: readonly string[] };
  ALREADY_MEMBER: object;
  MEMBER_UNKNOWN: { readonly memberId: string };
  /** Who wants to go themselves leaves the team. */
  MEMBER_IS_YOU: object;
  STATEMENT_REQUIRED: object;
  ROLE_EXPECTED: { readonly role: MemberRole };
  REPEATED: object;
  STRUCTURE_UNKNOWN: object;
  STRUCTURE_ELSEWHERE: { readonly regionCode: string };
  PRACTICE_FRAME_NOT_ALLOWED: { readonly practiceFrame: string; readonly allowed: readonly string[] };
  ROLE_MISSING: { readonly role: MemberRole };
  MEMBER_NOT_COMMITTED: object;
  COMMITMENT_TOO_SHORT: { readonly until: Day };
  INSURANCE_MISSING: object;
  INSURANCE_NOT_AT_START: { readonly startOn: Day };
  /** A warning: it is needed before activity, not before filing. */
  TRAINING_MISSING: object;
  /** A warning: nobody delegates to this delegate. */
  DELEGATE_ALONE: object;
  PIECE_UNKNOWN: { readonly number: number };
  PIECE_NOT_SUPPLIED: { readonly number: number };
  NOT_A_HASH: object;
  FILE_NOT_RECEIVED: { readonly name: string };
  PERIOD_NOT_ENDED: { readonly from: Day };
  REPORT_EXISTS: { readonly reportId: string };
  FIGURE_MISSING: object;
  ABOVE: { readonly other: string; readonly max: number };
  NIL_WITH_FIGURES: object;
  NIL_NOT_DECLARED: object;
  /** A warning: half as much again, or half as much, as the year before. */
  FAR_FROM_LAST_YEAR: { readonly previous: number; readonly current: number };
  FINESS_WRONG: object;
  SIRET_WRONG: object;
  REGION_UNKNOWN: object;
  COMMUNE_WRONG: object;
  PRACTICE_FRAME_UNKNOWN: object;
  STRUCTURE_KNOWN: { readonly structureId: string };
}

/** One fault: the compiler holds code and data together. */
export function fault<Code extends keyof DomainFaults>(
  code: Code,
  path: string,
  data: DomainFaults[Code],
  severity: Severity = "ERROR",
): Issue<Code> {
  return issue(code, path, data as object, severity);
}

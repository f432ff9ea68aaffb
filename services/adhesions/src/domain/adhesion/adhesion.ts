import type { Day } from "@coop/kernel";
import { inForceOn, type MemberRole, type TeamRequirements } from "../authorisation.ts";
import type { AdhesionStatus, MemberStatus } from "../lifecycle.ts";

/** What a professional signs: for how long, from when, and that it is of their own will. */
export interface Commitment {
  readonly signedOn: Day;
  readonly until: Day;
}

/** Proof that a professional is covered for what the protocol derogates to. */
export interface Insurance {
  readonly insurer: string;
  readonly policyNumber: string;
  readonly from: Day;
  readonly to: Day;
}

export interface Training {
  readonly title: string;
  readonly body: string;
  readonly hours: number;
  readonly completedOn: Day;
  readonly supervisedActs: number;
  /** Experience in the field of the protocol, as the member states it. */
  readonly experienceMonths: number;
  /** In what capacity somebody vouches for the training, and their pseudonym where they are a professional. */
  readonly validator: { readonly capacity: string; readonly subject: string | null };
}

/** A professional in a team. Who they are stands in the service's table of people, found by the pseudonym. */
export interface Member {
  readonly memberId: string;
  /** Pseudonym. */
  readonly subject: string;
  readonly role: MemberRole;
  readonly professionCode: string;
  readonly status: MemberStatus;
  readonly commitment: Commitment | null;
  readonly insurances: readonly Insurance[];
  readonly trainings: readonly Training[];
  readonly activeOn: Day | null;
  readonly leftOn: Day | null;
}

export interface SuppliedFile {
  readonly sha256: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** Something that the ARS asked for. Numbers go on from one request to the next. */
export interface Piece {
  readonly number: number;
  readonly name: string;
  readonly requestedOn: Day;
  readonly dueOn: Day;
  readonly answer: { readonly text: string | null; readonly files: readonly SuppliedFile[]; readonly suppliedOn: Day } | null;
}

/** Who delegates to whom, by member. */
export interface Delegation {
  readonly delegantId: string;
  readonly delegateId: string;
}

/** The structure as it was when the team named it. */
export interface TeamStructure {
  readonly structureId: string;
  readonly practiceFrame: string;
  readonly regionCode: string;
}

export interface Registration {
  readonly registeredOn: Day;
  readonly decisionNumber: string;
  /** Reference of the delegation under which the agent signs. */
  readonly signatureDelegation: string;
  readonly signedBy: string;
}

/** A team that takes part in an authorised protocol, in one region. */
export interface Adhesion {
  readonly regime: string;
  readonly status: AdhesionStatus;
  readonly protocolId: string;
  readonly authorisationId: string;
  readonly versionNumber: number;
  readonly inForceOn: Day;
  readonly endsOn: Day | null;
  readonly regionCode: string;
  readonly requirements: TeamRequirements;
  /** Speaks for the team; who started it, until they leave. */
  readonly referentId: string;
  readonly members: readonly Member[];
  readonly delegations: readonly Delegation[];
  readonly structure: TeamStructure | null;
  readonly startOn: Day | null;
  readonly pieces: readonly Piece[];
  readonly submittedOn: Day | null;
  readonly completeOn: Day | null;
  /** Last day to register. Silence decides nothing by itself. */
  readonly deadlineOn: Day | null;
  /** Agents who instructed the file: none of them decides on it. */
  readonly instructedBy: readonly string[];
  readonly registration: Registration | null;
  readonly refusedBecause: readonly string[];
  /** The first day of anybody's activity: reports count from here. */
  readonly activeSince: Day | null;
  readonly endedOn: Day | null;
}

export function presentMembers({ members }: Adhesion): readonly Member[] {
  return members.filter(({ status }) => status !== "LEFT");
}

/** The membership of this person now; who left and came back has two. */
export function membershipOf(adhesion: Adhesion, subject: string): Member | undefined {
  return presentMembers(adhesion).find((member) => member.subject === subject);
}

export function hasCommitted({ status }: Member): boolean {
  return status === "COMMITTED" || status === "TRAINED" || status === "ACTIVE";
}

export function insuredOn({ insurances }: Member, day: Day): boolean {
  return insurances.some(({ from, to }) => from <= day && day <= to);
}

/** The roles that nobody committed to, of the two that a team can't be without. */
export function rolesMissing(members: readonly Member[]): readonly MemberRole[] {
  const roles: readonly MemberRole[] = ["DELEGANT", "DELEGATE"];
  return roles.filter((role) => !members.some((member) => member.role === role && hasCommitted(member)));
}

export function protocolInForce(adhesion: Adhesion, day: Day): boolean {
  return inForceOn(adhesion, day);
}

/** Members by role, and how many of them practise: what may leave the service. */
export function teamCounts(adhesion: Adhesion) {
  const count = (role: MemberRole, status?: MemberStatus) =>
    presentMembers(adhesion).filter((member) => member.role === role && (!status || member.status === status)).length;
  return {
    delegants: count("DELEGANT"),
    delegates: count("DELEGATE"),
    activeDelegants: count("DELEGANT", "ACTIVE"),
    activeDelegates: count("DELEGATE", "ACTIVE"),
  };
}

import { type Day, type EventOf, type Role, type SignedAct, signedActs } from "@coop/kernel";
import { holdsOn, type Period } from "../dates.ts";
import type { AgentStatus } from "../lifecycle.ts";
import type { OrganisationKind } from "../organisation/organisation.ts";

export interface HeldRole extends Period {
  readonly role: Role;
}

export interface Substitution {
  readonly agentId: string;
  readonly from: Day;
  readonly until: Day;
}

export interface Absence {
  readonly id: string;
  readonly from: Day;
  readonly until: Day;
  readonly substitution: Substitution | null;
}

export interface Delegation extends Period {
  readonly id: string;
  readonly delegateId: string;
  /** Of the decision that delegates. */
  readonly reference: string;
  /** In the words of the decision. */
  readonly scope: string;
  /** The acts that it covers; absent where it was recorded before this was asked: all of them. */
  readonly acts?: readonly SignedAct[];
}

/** Somebody's membership of an organisation. Who they are stands apart, in `agent_person`: history holds no name. */
export interface Agent extends Period {
  readonly organisation: string;
  readonly organisationKind: OrganisationKind;
  readonly region: string | null;
  readonly status: AgentStatus;
  /** Pseudonym, once the person is known to the federation. */
  readonly subject: string | null;
  readonly roles: readonly HeldRole[];
  readonly absences: readonly Absence[];
  readonly delegations: readonly Delegation[];
}

/** What can happen to an agent. This is their history: fields may be added, never changed. */
export interface AgentEvents {
  AgentInvited: Pick<Agent, "organisation" | "organisationKind" | "region" | "from" | "until" | "subject"> & {
    readonly roles: readonly Role[];
  };
  InvitationAccepted: { readonly subject: string };
  RoleGranted: HeldRole;
  RoleRevoked: { readonly role: Role };
  AgentSuspended: object;
  AgentReinstated: object;
  /** The membership has a last day from now on. */
  MembershipLimited: { readonly until: Day };
  MembershipEnded: { readonly on: Day };
  AbsenceDeclared: { readonly id: string; readonly from: Day; readonly until: Day };
  AbsenceEnded: { readonly id: string };
  SubstituteNamed: Substitution & { readonly absenceId: string };
  SignatureDelegated: Delegation;
  DelegationEnded: { readonly id: string };
}
export type AgentEvent = EventOf<AgentEvents>;

export function actsOf({ acts = signedActs }: Delegation): readonly SignedAct[] {
  return acts;
}

/** Whether the agent may act on that day. */
export function isActive(agent: Agent, on: Day): boolean {
  return agent.status === "ACTIVE" && holdsOn(agent, on);
}

export function rolesOn(agent: Agent, on: Day): readonly Role[] {
  return agent.roles.filter((held) => holdsOn(held, on)).map(({ role }) => role);
}

import {
  type Actor,
  type Day,
  type Decision,
  dayWithin,
  eachOf,
  type Faults,
  issue,
  type Role,
  refusal,
  unlessFaulty,
} from "@coop/kernel";
import { administratorBlockers } from "../guards.ts";
import { incompatibleRoles, kindRules, type Organisation } from "../organisation/organisation.ts";
import { closedBlockers } from "../organisation/supervision.ts";
import type { AccessRefusal } from "../refusals.ts";
import type { AgentEvent } from "./agent.ts";
import { type Invited, identityFaults } from "./identity-faults.ts";

/** The organisation that somebody is invited to. */
export interface Inviting {
  readonly organisation: Organisation;
  /** Whether an agent administers it today: if not, the ministry does. */
  readonly hasAdministrator: boolean;
  /** Whether the person is a member already, or invited. */
  readonly isMember: boolean;
}

export interface Invitation extends Invited {
  readonly roles: readonly Role[];
  readonly from: Day;
  readonly until: Day | null;
  /** Pseudonym of a professional who is invited by their number, null for others. */
  readonly subject: string | null;
}

const MAX_ROLES = 4;

/** Somebody becomes an agent with their first login. */
export const inviteAgent: Decision<Inviting, Invitation, AgentEvent, AccessRefusal> = {
  guard: invitationBlockers,

  decide: ({ organisation }, invitation, _actor, { today }) => {
    const { roles, from, until, subject } = invitation;
    const issues = [
      ...identityFaults(invitation),
      ...eachOf("roles", roles, { min: 1, max: MAX_ROLES }, (role, path) => roleFaults(organisation, role, path)),
      ...incompatibleFaults(roles),
      ...dayWithin("from", from, { notBefore: today }),
      ...(until === null ? [] : dayWithin("until", until, { notBefore: from })),
    ];
    return unlessFaulty(issues, () => [invited(organisation, { roles, from, until, subject })]);
  },
};

export function invitationBlockers(inviting: Inviting, actor: Actor): readonly AccessRefusal[] {
  const { organisation, hasAdministrator, isMember } = inviting;
  const isOthers = hasAdministrator && actor.organisation !== organisation.code;
  return [
    ...(isOthers ? [refusal("NOT_ADMINISTRATOR", {})] : administratorBlockers(organisation.code, actor)),
    ...closedBlockers(organisation),
    ...(isMember ? [refusal("ALREADY_MEMBER", {})] : []),
  ];
}

/** The event that a membership begins with. */
export function invited(
  { code, kind, region }: Organisation,
  { roles, from, until, subject }: Pick<Invitation, "roles" | "from" | "until" | "subject">,
): AgentEvent {
  const data = { organisation: code, organisationKind: kind, region, from, until, subject, roles: [...new Set(roles)] };
  return { type: "AgentInvited", data };
}

function roleFaults({ kind }: Organisation, role: Role, path: string): Faults {
  return kindRules[kind].roles.includes(role) ? [] : [issue("ROLE_UNKNOWN_HERE", path, { role })];
}

function incompatibleFaults(roles: readonly Role[]): Faults {
  const pair = incompatibleRoles.find((both) => both.every((role) => roles.includes(role)));
  return pair ? [issue("ROLES_TOGETHER", "roles", { role: pair[0], held: pair[1] })] : [];
}

import {
  type Actor,
  type ActorKind,
  conflictBlockers,
  type Decision,
  hasRole,
  type RefusalOf,
  type Role,
  refusal,
} from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { type OpinionAction, transitionBlockers } from "./lifecycle.ts";
import type { Opinion } from "./opinion.ts";
import type { OpinionRefusal, OpinionRefusals } from "./refusals.ts";

/** A verb on an opinion. */
export type OpinionDecision<Input> = Decision<Opinion, Input, OpinionEvent, OpinionRefusal>;

type RoleRequired = RefusalOf<Pick<OpinionRefusals, "ROLE_REQUIRED">>;

function requireRole(actor: Actor, kind: ActorKind, role: Role): readonly RoleRequired[] {
  return hasRole(actor, kind, role) ? [] : [refusal("ROLE_REQUIRED", { kind, role })];
}

function requireKind(actor: Actor, kind: ActorKind): readonly RoleRequired[] {
  return actor.kind === kind ? [] : [refusal("ROLE_REQUIRED", { kind, role: null })];
}

/** What stands in the way of an action of the HAS's services, who instruct. */
export function instructorBlockers(opinion: Opinion, action: OpinionAction, actor: Actor): readonly OpinionRefusal[] {
  return [
    ...requireRole(actor, "HAS_AGENT", "INSTRUCTOR"),
    ...conflictBlockers(opinion.conflicted, actor),
    ...transitionBlockers(opinion, action),
  ];
}

/** What stands in the way of an action of the college's secretariat, which delivers. */
export function collegeBlockers(opinion: Opinion, action: OpinionAction, actor: Actor): readonly OpinionRefusal[] {
  return [
    ...requireRole(actor, "HAS_AGENT", "COLLEGE_SECRETARY"),
    ...conflictBlockers(opinion.conflicted, actor),
    ...transitionBlockers(opinion, action),
  ];
}

/** Whether the professional is a promoter of this protocol is a right, decided before the verb runs. */
export function promoterBlockers(opinion: Opinion, action: OpinionAction, actor: Actor): readonly OpinionRefusal[] {
  return [...requireKind(actor, "PROFESSIONAL"), ...transitionBlockers(opinion, action)];
}

/** Another service's event acts: whatever the status, it is taken note of, and `decide` says what follows. */
export function systemBlockers(actor: Actor): readonly OpinionRefusal[] {
  return requireKind(actor, "SYSTEM");
}

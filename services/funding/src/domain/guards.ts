import { type Actor, type ActorKind, type Decision, hasRole, type Role, refusal } from "@coop/kernel";
import type { FundingEvent } from "./events.ts";
import type { FundingFile } from "./funding-file.ts";
import { type FundingAction, transitionBlockers } from "./lifecycle.ts";
import type { FundingRefusal } from "./refusals.ts";

/** A verb on a funding file. */
export type FundingDecision<Input> = Decision<FundingFile, Input, FundingEvent, FundingRefusal>;

function roleRequired(kind: ActorKind, role: Role | null) {
  return refusal("ROLE_REQUIRED", { kind, role });
}

/**
 * What stands in the way of an action of the college's secretariat. The college both gives the opinion and decides, and
 * its secretariat records the two: art. 35 asks for no second person, as it does between instructor and signatory.
 */
export function secretariatBlockers(file: FundingFile, action: FundingAction, actor: Actor): readonly FundingRefusal[] {
  const isSecretary = hasRole(actor, "FUNDING_COLLEGE", "SECRETARY");
  return [...(isSecretary ? [] : [roleRequired("FUNDING_COLLEGE", "SECRETARY")]), ...transitionBlockers(file, action)];
}

/** The ministers' order is recorded by who instructs or signs at the ministry, or by the secretariat that reads of it in the gazette. */
export function ministryBlockers(file: FundingFile, action: FundingAction, actor: Actor): readonly FundingRefusal[] {
  const mayRecord =
    hasRole(actor, "MINISTRY", "INSTRUCTOR") ||
    hasRole(actor, "MINISTRY", "SIGNATORY") ||
    hasRole(actor, "FUNDING_COLLEGE", "SECRETARY");
  return [...(mayRecord ? [] : [roleRequired("MINISTRY", null)]), ...transitionBlockers(file, action)];
}

/** Another service's event acts: whatever the status, it is taken note of, and `decide` says what follows. */
export function systemBlockers(actor: Actor): readonly FundingRefusal[] {
  return actor.kind === "SYSTEM" ? [] : [roleRequired("SYSTEM", null)];
}

import { type Decision, refusal } from "@coop/kernel";
import { hasReferents } from "../organisation/organisation.ts";
import type { AccessRefusal } from "../refusals.ts";
import type { AgentEvent } from "./agent.ts";
import { type Invitation, type Inviting, invitationBlockers, inviteAgent } from "./invite-agent.ts";

/** The head of a structure, or of a CPTS, names who follows its teams: a professional by their number, or somebody else. */
export const nameReferent: Decision<Inviting, Omit<Invitation, "roles">, AgentEvent, AccessRefusal> = {
  guard: (inviting, actor) => [
    ...invitationBlockers(inviting, actor),
    ...(hasReferents(inviting.organisation) ? [] : [refusal("NO_REFERENTS_HERE", {})]),
  ],
  decide: (inviting, referent, actor, at) => inviteAgent.decide(inviting, { ...referent, roles: ["REFERENT"] }, actor, at),
};

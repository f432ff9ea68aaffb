import { issue, unlessFaulty } from "@coop/kernel";
import { professionsOf } from "../authorisation.ts";
import { fault } from "../refusals.ts";
import { membershipOf, presentMembers } from "./adhesion.ts";
import type { Newcomer } from "./events.ts";
import { type AdhesionDecision, memberBlockers } from "./guards.ts";

/** No team is larger: its members are read in one piece. */
const LARGEST_TEAM = 200;

/** Asks a professional into the team. Who that is goes to the table of people; the history holds the pseudonym. */
export const inviteMember: AdhesionDecision<Newcomer> = {
  guard: (adhesion, actor) => memberBlockers(adhesion, "inviteMember", actor),

  decide: (adhesion, { memberId, subject, role, professionCode }, _actor, { today }) => {
    const allowed = professionsOf(adhesion.requirements, role);
    const issues = [
      ...(presentMembers(adhesion).length < LARGEST_TEAM ? [] : [issue("TOO_MANY", "members", { max: LARGEST_TEAM })]),
      ...(membershipOf(adhesion, subject) ? [fault("ALREADY_MEMBER", "idNatPs", {})] : []),
      ...(allowed.includes(professionCode)
        ? []
        : [fault("PROFESSION_NOT_ALLOWED", "professionCode", { professionCode, allowed })]),
    ];
    return unlessFaulty(issues, () => [
      { type: "MemberInvited", data: { memberId, subject, role, professionCode, invitedOn: today } },
    ]);
  },
};

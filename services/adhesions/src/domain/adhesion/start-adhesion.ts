import { type Actor, type Decision, type Moment, refusal, unlessFaulty } from "@coop/kernel";
import { type AuthorisationInForce, coversRegion, inForceOn, type MemberRole, professionsOf } from "../authorisation.ts";
import { type AdhesionRefusal, fault } from "../refusals.ts";
import { openRegime } from "../regimes/regimes.ts";
import type { AdhesionEvent } from "./events.ts";

export interface StartAdhesionInput {
  readonly memberId: string;
  readonly regionCode: string;
  /** What whoever starts does in the team themselves. */
  readonly role: MemberRole;
}

/** A team begins with one professional who practises under an authorisation in force (HPST: L.4011-3 CSP). */
export const startAdhesion: Decision<AuthorisationInForce, StartAdhesionInput, AdhesionEvent, AdhesionRefusal> = {
  guard: (authorisation, actor, at) => [...applicantBlockers(authorisation, actor), ...forceBlockers(authorisation, at)],

  decide: (authorisation, { memberId, regionCode, role }, actor, { today }) => {
    const professionCode = actor.person?.professionCode ?? "";
    const allowed = professionsOf(authorisation.team, role);
    const issues = [
      ...(coversRegion(authorisation, regionCode) ? [] : [fault("REGION_NOT_COVERED", "regionCode", { regionCode })]),
      ...(allowed.includes(professionCode) ? [] : [fault("PROFESSION_NOT_ALLOWED", "role", { professionCode, allowed })]),
    ];
    const starter = { memberId, subject: actor.subject, role, professionCode };
    return unlessFaulty(issues, () => [
      { type: "AdhesionStarted", data: { startedOn: today, regionCode, authorisation, starter } },
    ]);
  },
};

function applicantBlockers({ regime }: AuthorisationInForce, actor: Actor): readonly AdhesionRefusal[] {
  const open = openRegime(regime);
  if (!open) return [refusal("REGIME_NOT_OPEN", { regime })];
  const { applicants } = open;
  return applicants.includes(actor.kind) && actor.person ? [] : [refusal("NOT_AN_APPLICANT", { applicants })];
}

function forceBlockers(authorisation: AuthorisationInForce, { today }: Moment): readonly AdhesionRefusal[] {
  return inForceOn(authorisation, today) ? [] : [refusal("PROTOCOL_NOT_IN_FORCE", { on: today })];
}

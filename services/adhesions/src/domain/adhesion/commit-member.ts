import { type Actor, addMonths, type Day, dayWithin, refusal, unlessFaulty } from "@coop/kernel";
import { type AdhesionRefusal, fault } from "../refusals.ts";
import { regimeOf } from "../regimes/regimes.ts";
import { type Adhesion, membershipOf } from "./adhesion.ts";
import { type AdhesionDecision, firstDayOfActivity, ownBlockers, ownMembership } from "./guards.ts";

/** Nobody binds themselves for longer than this. */
const LONGEST_MONTHS = 120;

/** The common declaration, statement by statement (domain dossier, 3.4). */
export const commitmentStatements = ["voluntary", "followsProtocol", "reportsIndicators", "reportsAdverseEvents"] as const;
export type CommitmentStatement = (typeof commitmentStatements)[number];

export type CommitMemberInput = { readonly until: Day } & { readonly [Statement in CommitmentStatement]: boolean };

/** Each professional signs for themselves, on the day on which they sign (L.4011-3 CSP: the will to cooperate is real). */
export const commitMember: AdhesionDecision<CommitMemberInput> = {
  guard: (adhesion, actor) => [...ownBlockers(adhesion, "commitMember", actor), ...professionBlockers(adhesion, actor)],

  decide: (adhesion, input, actor, { today }) => {
    const { memberId } = ownMembership(adhesion, actor);
    const first = firstDayOfActivity(adhesion, today);
    const notBefore = addMonths(first, regimeOf(adhesion.regime).minimumCommitment.months);
    const issues = [
      ...commitmentStatements.flatMap((statement) => (input[statement] ? [] : [fault("STATEMENT_REQUIRED", statement, {})])),
      ...dayWithin("until", input.until, { notBefore, notAfter: addMonths(first, LONGEST_MONTHS) }),
    ];
    return unlessFaulty(issues, () => [{ type: "MemberCommitted", data: { memberId, signedOn: today, until: input.until } }]);
  },
};

/** Whoever invites states a profession; the identity federation has the last word. */
function professionBlockers(adhesion: Adhesion, actor: Actor): readonly AdhesionRefusal[] {
  const invited = membershipOf(adhesion, actor.subject)?.professionCode;
  const own = actor.person?.professionCode ?? "";
  return invited === undefined || invited === own ? [] : [refusal("OTHER_PROFESSION", { invited, own })];
}

import { addMonths, type Day, dayWithin, type Issue, issue } from "@coop/kernel";
import { fault } from "../refusals.ts";
import { regimeOf } from "../regimes/regimes.ts";
import { type Adhesion, hasCommitted, insuredOn, type Member, presentMembers, rolesMissing } from "./adhesion.ts";
import { structureFaults } from "./describe-adhesion.ts";

/** All that a file lacks for being submitted today, and what to look at though it does not stand in the way. */
export function submissionIssues(adhesion: Adhesion, today: Day): readonly Issue[] {
  const members = presentMembers(adhesion);
  const { structure, startOn } = adhesion;
  return [
    ...(structure ? structureFaults(adhesion, structure) : [issue("MISSING", "structureId")]),
    ...(startOn === null ? [issue("MISSING", "startOn")] : dayWithin("startOn", startOn, { notBefore: today })),
    ...rolesMissing(members).map((role) => fault("ROLE_MISSING", "members", { role })),
    ...members.flatMap((member) => memberIssues(adhesion, member)),
  ];
}

function memberIssues(adhesion: Adhesion, member: Member): readonly Issue[] {
  const path = `members.${member.memberId}`;
  if (!hasCommitted(member)) return [fault("MEMBER_NOT_COMMITTED", path, {})];
  return [
    ...commitmentIssues(adhesion, member, path),
    ...insuranceIssues(adhesion, member, path),
    ...(member.trainings.length > 0 ? [] : [fault("TRAINING_MISSING", `${path}.trainings`, {}, "WARNING")]),
    ...(isAlone(adhesion, member) ? [fault("DELEGATE_ALONE", path, {}, "WARNING")] : []),
  ];
}

function commitmentIssues({ regime, startOn }: Adhesion, { commitment }: Member, path: string): readonly Issue[] {
  if (startOn === null || commitment === null) return [];
  const until = addMonths(startOn, regimeOf(regime).minimumCommitment.months);
  return commitment.until < until ? [fault("COMMITMENT_TOO_SHORT", `${path}.commitment`, { until })] : [];
}

function insuranceIssues({ startOn }: Adhesion, member: Member, path: string): readonly Issue[] {
  if (member.insurances.length === 0) return [fault("INSURANCE_MISSING", `${path}.insurances`, {})];
  if (startOn === null || insuredOn(member, startOn)) return [];
  return [fault("INSURANCE_NOT_AT_START", `${path}.insurances`, { startOn })];
}

/** Once a team says who delegates to whom, it says so for each delegate. */
function isAlone({ delegations }: Adhesion, { role, memberId }: Member): boolean {
  return role === "DELEGATE" && delegations.length > 0 && !delegations.some(({ delegateId }) => delegateId === memberId);
}

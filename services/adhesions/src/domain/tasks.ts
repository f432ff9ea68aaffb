import type { Assignee, Role, Task } from "@coop/kernel";
import { type Adhesion, hasCommitted, type Member, presentMembers } from "./adhesion/adhesion.ts";
import type { AnnualReport } from "./report/annual-report.ts";

function byArs(role: Role, region: string): Assignee {
  return { kind: "ARS_AGENT", role, region, subject: null };
}

function byProfessional(subject: string): Assignee {
  return { kind: "PROFESSIONAL", role: null, region: null, subject };
}

/** What a team's file waits for: the ARS, the referent, or each member for themselves. */
export function whatWaits(adhesion: Adhesion, id: string): readonly Task[] {
  const { protocolId, regionCode, status } = adhesion;
  const about = { protocolId, aboutType: "Adhesion", aboutId: id };
  const team = (verb: string): Task => ({
    taskId: `${verb}:${id}`,
    verb,
    ...about,
    assignee: byProfessional(referent(adhesion)),
  });
  const ars = (verb: string, role: Role): Task => ({
    taskId: `${verb}:${id}`,
    verb,
    ...about,
    assignee: byArs(role, regionCode),
  });
  const own = ownSteps(adhesion).map(
    ({ verb, memberId, subject }): Task => ({
      taskId: `${verb}:${id}:${memberId}`,
      verb,
      ...about,
      assignee: byProfessional(subject),
    }),
  );
  switch (status) {
    case "DRAFT":
    case "COMPLIANCE_REQUIRED":
      return own.length > 0 ? own : [team("submitAdhesion")];
    case "SUBMITTED":
      return [ars("declareAdhesionComplete", "INSTRUCTOR")];
    case "INCOMPLETE":
      return [...own, team("supplyAdhesionPieces")];
    case "UNDER_REVIEW":
      return [ars("registerAdhesion", "SIGNATORY")];
    case "REGISTERED":
      return own;
    case "REFUSED":
    case "WITHDRAWN":
      return [];
  }
}

/** Whoever writes in a report may send it: the ARS reads what was sent. */
export function whatReportWaits({ protocolId, regionCode, status, reporters }: AnnualReport, id: string): readonly Task[] {
  const about = { protocolId, aboutType: "AnnualReport", aboutId: id };
  switch (status) {
    case "DUE":
    case "DRAFT":
    case "RETURNED":
      return reporters.map((subject) => ({
        taskId: `submitReport:${id}:${subject}`,
        verb: "submitReport",
        ...about,
        assignee: byProfessional(subject),
      }));
    case "SUBMITTED":
      return [{ taskId: `validateReport:${id}`, verb: "validateReport", ...about, assignee: byArs("INSTRUCTOR", regionCode) }];
    case "VALIDATED":
      return [];
  }
}

function referent({ members, referentId }: Adhesion): string {
  const member = members.find(({ memberId }) => memberId === referentId);
  if (!member) throw new Error(`The referent ${referentId} is not in the team.`);
  return member.subject;
}

interface OwnStep {
  readonly verb: string;
  readonly memberId: string;
  readonly subject: string;
}

function ownSteps(adhesion: Adhesion): readonly OwnStep[] {
  return presentMembers(adhesion).flatMap((member) => {
    const verb = nextOwnStep(member, adhesion.status === "REGISTERED");
    return verb ? [{ verb, memberId: member.memberId, subject: member.subject }] : [];
  });
}

/** Before filing everybody signs and is insured; once registered, everybody is trained and begins. */
function nextOwnStep(member: Member, registered: boolean): string | undefined {
  if (member.status === "PENDING_SIGNATURE") return "commitMember";
  if (hasCommitted(member) && member.insurances.length === 0) return "attestInsurance";
  if (registered && member.status === "COMMITTED") return "attestTraining";
  if (registered && member.status === "TRAINED") return "activateMember";
  return undefined;
}

import type { ActorKind, Assignee, Role, Task } from "@coop/kernel";
import { hasUnreadVersion, type Opinion, openReserves } from "./opinion.ts";
import type { OpinionVerb } from "./verbs.ts";

const instructors = who("HAS_AGENT", "INSTRUCTOR");
const college = who("HAS_AGENT", "COLLEGE_SECRETARY");
/** A professional's task is shown to the promoters of its protocol. */
const promoters = who("PROFESSIONAL", null);

function who(kind: ActorKind, role: Role | null, subject: string | null = null): Assignee {
  return { kind, role, region: null, subject };
}

/** All that an opinion waits for. Open reserves are not here: they wait for a new version, which `protocols` announces. */
export function whatWaits(opinion: Opinion, opinionId: string): readonly Task[] {
  const task = (verb: OpinionVerb, assignee: Assignee, about = opinionId): Task => ({
    taskId: `${verb}:${about}`,
    verb,
    protocolId: opinion.protocolId,
    aboutType: "Opinion",
    aboutId: opinionId,
    assignee,
  });
  switch (opinion.status) {
    case "REQUESTED":
      return [task("declareAdmissible", instructors)];
    case "IN_REVIEW":
      return opinion.rapporteur
        ? [task("draftOpinion", who("HAS_AGENT", "INSTRUCTOR", opinion.rapporteur.subject))]
        : [task("assignRapporteur", instructors)];
    case "MORE_INFO_REQUESTED":
      return [task("supplyInformation", promoters)];
    case "DRAFTED":
      return [task("scheduleCollege", college)];
    case "COLLEGE_SCHEDULED":
      return [task("deliverOpinion", college)];
    case "DELIVERED":
      return [task("publishOpinion", college), ...reading(opinion, task)];
    case "PUBLISHED":
      return reading(opinion, task);
    case "INADMISSIBLE":
    case "WITHDRAWN":
      return [];
  }
}

/** After delivery, what a new version gives to read: the answers to the reserves, or what changed without them. */
function reading(opinion: Opinion, task: (verb: OpinionVerb, assignee: Assignee, about?: string) => Task): readonly Task[] {
  const answered = opinion.reserves.filter(({ status }) => status === "ANSWERED");
  if (answered.length > 0) return answered.map(({ reserveId }) => task("liftReserve", instructors, reserveId));
  if (openReserves(opinion) > 0 || !hasUnreadVersion(opinion)) return [];
  return [task(opinion.delivery?.outcome === "UNFAVOURABLE" ? "resumeReview" : "confirmOpinion", instructors)];
}

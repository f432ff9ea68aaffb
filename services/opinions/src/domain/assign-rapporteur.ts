import { refusal, reject, requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { instructorBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";

export interface AssignRapporteur {
  /** What the agent declares: an interest in the protocol, its promoters or what it replaces. */
  readonly hasConflictOfInterest: boolean;
  readonly declaration: string;
}

/** The instructor who asks takes the report, alone or from another: interests can be declared by nobody else. */
export const assignRapporteur: OpinionDecision<AssignRapporteur> = {
  guard: (opinion, actor) => instructorBlockers(opinion, "assignRapporteur", actor),

  decide: (_opinion, { hasConflictOfInterest, declaration }, actor, at) => {
    if (hasConflictOfInterest) return reject(refusal("CONFLICT_OF_INTEREST", {}));
    return unlessFaulty(requiredText("declaration", declaration, limits.answer), (): readonly OpinionEvent[] => [
      { type: "RapporteurAssigned", data: { subject: actor.subject, declaration, declaredOn: at.today } },
    ]);
  },
};

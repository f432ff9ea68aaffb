import { requiredText, unlessFaulty } from "@coop/kernel";
import type { OpinionEvent } from "./events.ts";
import { instructorBlockers, type OpinionDecision } from "./guards.ts";
import { limits } from "./limits.ts";

export interface AssignRapporteur {
  /** What the agent declares: an interest in the protocol, its promoters or what it replaces. */
  readonly hasConflictOfInterest: boolean;
  readonly declaration: string;
}

/**
 * The instructor who asks takes the report, alone or from another: interests can be declared by nobody else. Who declares
 * one takes no part in this instruction from then on, and cannot take that back.
 */
export const assignRapporteur: OpinionDecision<AssignRapporteur> = {
  guard: (opinion, actor) => instructorBlockers(opinion, "assignRapporteur", actor),

  decide: (_opinion, { hasConflictOfInterest, declaration }, actor, at) =>
    unlessFaulty(requiredText("declaration", declaration, limits.answer), (): readonly OpinionEvent[] => {
      const data = { subject: actor.subject, declaration, declaredOn: at.today };
      return [{ type: hasConflictOfInterest ? "ConflictOfInterestDeclared" : "RapporteurAssigned", data }];
    }),
};

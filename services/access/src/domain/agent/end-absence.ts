import { accept, refusal, reject } from "@coop/kernel";
import { agentTransitionBlockers } from "../lifecycle.ts";
import { type AgentDecision, oneselfBlockers } from "./guards.ts";

/** Who comes back early has their roles for themselves again: nobody acts in their stead from now on. */
export const endAbsence: AgentDecision<{ readonly absenceId: string }> = {
  guard: (agent, actor) => [...oneselfBlockers(agent, actor), ...agentTransitionBlockers(agent.status, "endAbsence")],
  decide: ({ absences }, { absenceId }) =>
    absences.some(({ id }) => id === absenceId)
      ? accept([{ type: "AbsenceEnded", data: { id: absenceId } }])
      : reject(refusal("UNKNOWN_ABSENCE", {})),
};

import { accept } from "@coop/kernel";
import { agentTransitionBlockers } from "../lifecycle.ts";
import type { AgentDecision } from "./guards.ts";

/** The first login of who was invited: the federation vouches for the person, the system takes note. */
export const acceptInvitation: AgentDecision<{ readonly subject: string }> = {
  guard: ({ status }) => agentTransitionBlockers(status, "acceptInvitation"),
  decide: (_agent, { subject }) => accept([{ type: "InvitationAccepted", data: { subject } }]),
};

import { unlessFaulty } from "@coop/kernel";
import { type AdhesionDecision, memberBlockers, protocolBlockers } from "./guards.ts";
import { submissionIssues } from "./submission-issues.ts";

/** The team hands its file in to the ARS. All that it lacks is said at once. */
export const submitAdhesion: AdhesionDecision<object> = {
  guard: (adhesion, actor, at) => [...memberBlockers(adhesion, "submitAdhesion", actor), ...protocolBlockers(adhesion, at)],

  decide: (adhesion, _input, _actor, { today }) =>
    unlessFaulty(submissionIssues(adhesion, today), () => [{ type: "AdhesionSubmitted", data: { submittedOn: today } }]),
};

import { type Actor, type Decision, type Role, refusal, requiredText, unlessFaulty } from "@coop/kernel";
import { limits } from "../limits.ts";
import type { Consultation, ConsultationEvent, Position } from "./consultation.ts";
import { consultationBlockers } from "./lifecycle.ts";
import type { ConsultationRefusal } from "./refusals.ts";

export interface AnswerConsultation {
  readonly position: Position;
  readonly text: string;
}

const speakers: readonly Role[] = ["MEMBER", "SECRETARY"];

function speaksFor({ body, bodyKind }: Consultation, { kind, organisation, roles }: Actor): boolean {
  return kind === bodyKind && organisation === body && roles.some((role) => speakers.includes(role));
}

/** An agent of the body gives its advice, once. The day that was set is an aim: a late answer is read, and marked. */
export const answerConsultation: Decision<Consultation, AnswerConsultation, ConsultationEvent, ConsultationRefusal> = {
  guard: (consultation, actor) => [
    ...(speaksFor(consultation, actor) ? [] : [refusal("BODY_NOT_ASKED", {})]),
    ...consultationBlockers(consultation, "answerConsultation"),
  ],

  decide: ({ dueOn }, { position, text }, _actor, { today }) =>
    unlessFaulty(requiredText("text", text, limits.advice), (): readonly ConsultationEvent[] => [
      { type: "ConsultationAnswered", data: { position, text, answeredOn: today, late: today > dueOn } },
    ]),
};

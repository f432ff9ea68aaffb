import { type Actor, type Decision, refusal, requiredText, unlessFaulty } from "@coop/kernel";
import { limits } from "../limits.ts";
import type { Consultation, ConsultationEvent } from "./consultation.ts";
import { consultationBlockers } from "./lifecycle.ts";
import type { ConsultationRefusal } from "./refusals.ts";
import { requesterKindOf } from "./requestable.ts";

export interface WithdrawConsultation {
  readonly reasons: string;
}

/** Whether the actor is of the side that asked. Whether a professional is a promoter of this dossier is the row rule's. */
export function isRequester({ requestedBy }: Consultation, actor: Actor): boolean {
  if (requesterKindOf(actor) !== requestedBy.kind) return false;
  return requestedBy.organisation === null || requestedBy.organisation === actor.organisation;
}

/** Who asked does without the answer: the body has nothing more to do with the dossier. */
export const withdrawConsultation: Decision<Consultation, WithdrawConsultation, ConsultationEvent, ConsultationRefusal> = {
  guard: (consultation, actor) => [
    ...(isRequester(consultation, actor) ? [] : [refusal("NOT_REQUESTER", {})]),
    ...consultationBlockers(consultation, "withdrawConsultation"),
  ],

  decide: (_consultation, { reasons }, _actor, { today }) =>
    unlessFaulty(requiredText("reasons", reasons, limits.reasons), (): readonly ConsultationEvent[] => [
      { type: "ConsultationWithdrawn", data: { withdrawnOn: today, reasons } },
    ]),
};

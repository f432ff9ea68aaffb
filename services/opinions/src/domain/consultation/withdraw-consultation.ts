import { type Actor, conflictBlockers, type Decision, refusal, reject, requiredText, unlessFaulty } from "@coop/kernel";
import { limits } from "../limits.ts";
import type { Consultation, ConsultationEvent } from "./consultation.ts";
import { consultationBlockers } from "./lifecycle.ts";
import type { ConsultationRefusal } from "./refusals.ts";
import { requesterKindOf } from "./requestable.ts";

export interface WithdrawConsultation {
  readonly reasons: string;
  /** Who declared an interest in the dossier, to the HAS. */
  readonly conflicted?: readonly string[];
}

/** A consultation, with who declared an interest in its dossier where that is known already. */
type Withdrawable = Consultation & Pick<WithdrawConsultation, "conflicted">;

/** Whether the actor is of the side that asked. Whether a professional is a promoter of this dossier is the row rule's. */
export function isRequester({ requestedBy }: Consultation, actor: Actor): boolean {
  if (requesterKindOf(actor) !== requestedBy.kind) return false;
  return requestedBy.organisation === null || requestedBy.organisation === actor.organisation;
}

/** Who asked does without the answer: the body has nothing more to do with the dossier. */
export const withdrawConsultation: Decision<Withdrawable, WithdrawConsultation, ConsultationEvent, ConsultationRefusal> = {
  guard: (consultation, actor) => [
    ...(isRequester(consultation, actor) ? [] : [refusal("NOT_REQUESTER", {})]),
    ...conflictBlockers(consultation.conflicted, actor),
    ...consultationBlockers(consultation, "withdrawConsultation"),
  ],

  decide: (_consultation, { reasons, conflicted }, actor, { today }) => {
    const [conflict] = conflictBlockers(conflicted, actor);
    if (conflict) return reject(conflict);
    return unlessFaulty(requiredText("reasons", reasons, limits.reasons), (): readonly ConsultationEvent[] => [
      { type: "ConsultationWithdrawn", data: { withdrawnOn: today, reasons } },
    ]);
  },
};

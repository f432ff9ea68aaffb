import { accept, type Decision, refusal } from "@coop/kernel";
import type { OpinionStatus } from "../lifecycle.ts";
import type { Consultation, ConsultationEvent } from "./consultation.ts";
import { consultationBlockers } from "./lifecycle.ts";
import type { ConsultationRefusal } from "./refusals.ts";
import { isInstructed, isReviewed } from "./requestable.ts";

/** Where the dossier stands now, here and in `protocols`. */
export interface Standing {
  readonly dossierStatus: string;
  readonly opinionStatus: OpinionStatus | undefined;
}

/** What the advice was for is decided: an answer would come too late for anybody. As long as it is not, nothing happens. */
export const lapseConsultation: Decision<Consultation, Standing, ConsultationEvent, ConsultationRefusal> = {
  guard: (_consultation, { kind }) => (kind === "SYSTEM" ? [] : [refusal("SYSTEM_ONLY", {})]),

  decide: (consultation, standing, _actor, { today }) => {
    const isOpen = consultationBlockers(consultation, "lapseConsultation").length === 0;
    return accept(isOpen && isMoot(consultation, standing) ? [{ type: "ConsultationLapsed", data: { lapsedOn: today } }] : []);
  },
};

function isMoot({ requestedBy }: Consultation, { dossierStatus, opinionStatus }: Standing): boolean {
  return requestedBy.kind === "HAS_AGENT" ? !isReviewed(opinionStatus) : !isInstructed(dossierStatus);
}

import type { Task } from "@coop/kernel";
import type { Consultation } from "./consultation.ts";

/** A consultation waits for the body that is asked, also when its day has passed. */
export function whatConsultationWaits(consultation: Consultation, consultationId: string): readonly Task[] {
  if (consultation.status !== "REQUESTED") return [];
  const { protocolId, body, bodyKind } = consultation;
  return [
    {
      taskId: `answerConsultation:${consultationId}`,
      verb: "answerConsultation",
      protocolId,
      aboutType: "Consultation",
      aboutId: consultationId,
      assignee: { kind: bodyKind, role: null, region: null, subject: null, organisation: body },
    },
  ];
}

import { type Announcement, announce, type ConsultationSnapshot, consultationEvents } from "@coop/contracts";
import type { Change } from "@coop/service-kit";
import type { Consultation, ConsultationEvent } from "../domain/consultation/consultation.ts";

/** What the other services know of a consultation: neither the question nor the advice. */
export function consultationSnapshotOf(consultationId: string, consultation: Consultation): ConsultationSnapshot {
  const { protocolId, body, bodyKind, requestedBy, version, status, requestedOn, dueOn } = consultation;
  const { number, hash } = version;
  return {
    ...{ consultationId, protocolId, body, bodyKind, requestedBy: requestedBy.kind, version: { number, hash } },
    ...{ status, requestedOn, dueOn },
  };
}

const definitions: { readonly [Type in ConsultationEvent["type"]]: (typeof consultationEvents)["requested"] } = {
  ConsultationRequested: consultationEvents.requested,
  ConsultationAnswered: consultationEvents.answered,
  ConsultationWithdrawn: consultationEvents.withdrawn,
  ConsultationLapsed: consultationEvents.lapsed,
};

export function announceConsultation({ id, after, events }: Change<Consultation, ConsultationEvent>): readonly Announcement[] {
  const consultation = consultationSnapshotOf(id, after);
  return events.map(({ type }) => announce(definitions[type], { consultation }));
}

import { z } from "zod";
import { day, type EventDefinition, id, topics } from "./define-event.ts";
import { versionSchema } from "./protocol.ts";

/** What the other services know of a consultation: who is asked about what. Question and advice stay at home. */
export const consultationSchema = z.object({
  consultationId: id,
  protocolId: id,
  /** Code of the organisation that is asked: `urps-medecins-24`, `cme-990000010`. */
  body: z.string(),
  /** `CONSULTED_BODY` or `INTERNAL_BODY`. */
  bodyKind: z.string(),
  /** The kind of who asks: `ARS_AGENT`, `HAS_AGENT` or `PROFESSIONAL`. */
  requestedBy: z.string(),
  /** The version that it is about, and no other. */
  version: versionSchema,
  status: z.string(),
  requestedOn: day,
  dueOn: day,
});
export type ConsultationSnapshot = z.infer<typeof consultationSchema>;

function consultationEvent(name: string, description: string) {
  return {
    type: `fr.coop.consultation.${name}.v1`,
    topic: topics.opinions,
    description,
    data: z.object({ consultation: consultationSchema }),
  } satisfies EventDefinition;
}

/** All that the opinions service announces about consultations. */
export const consultationEvents = {
  requested: consultationEvent("requested", "Une instance est consultée sur une version du dossier."),
  answered: consultationEvent("answered", "L'instance consultée a répondu."),
  withdrawn: consultationEvent("withdrawn", "Qui consultait l'instance y renonce."),
  lapsed: consultationEvent("lapsed", "La décision est prise sans que l'instance consultée ait répondu."),
} as const;

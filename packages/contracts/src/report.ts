import { z } from "zod";
import { day, type EventDefinition, id, topics } from "./define-event.ts";

const count = z.number().int().nonnegative();

/** What is counted in a year, each numerator beside its denominator. A report that was sent holds all of them. */
export const reportFiguresSchema = z.object({
  patients: count,
  acts: count,
  takeovers: count,
  reorientedPlanned: count,
  reorientedUnplanned: count,
  adverseEvents: count,
  seriousAdverseEvents: count,
  professionalsSatisfied: count,
  professionalRespondents: count,
  patientsSatisfied: count,
  patientRespondents: count,
});

export const reportSchema = z.object({
  reportId: id,
  adhesionId: id,
  protocolId: id,
  authorisationId: id,
  regionCode: z.string(),
  structureId: id.nullable(),
  /** The year in which the period ends. */
  year: z.number().int(),
  from: day,
  to: day,
  dueOn: day,
  status: z.string(),
});
export type ReportSnapshot = z.infer<typeof reportSchema>;

function reportEvent<Shape extends z.ZodRawShape>(name: string, description: string, shape: Shape) {
  return {
    type: `fr.coop.report.${name}.v1`,
    topic: topics.adhesions,
    description,
    data: z.object({ report: reportSchema, ...shape }),
  } satisfies EventDefinition;
}

/** All that the adhesions service announces about yearly reports. */
export const reportEvents = {
  due: reportEvent("due", "Une période d'activité est close : son bilan est attendu.", {}),
  submitted: reportEvent("submitted", "Une équipe transmet son bilan annuel.", {
    submittedOn: day,
    /** Whether the team says that it did nothing; its figures are zeros then. */
    nil: z.boolean(),
    figures: reportFiguresSchema,
  }),
  returned: reportEvent("returned", "L'ARS renvoie le bilan à l'équipe pour correction.", { returnedOn: day }),
  validated: reportEvent("validated", "L'ARS valide le bilan.", { validatedOn: day }),
} as const;

import { z } from "zod";
import { day, type EventDefinition, id, topics } from "./define-event.ts";

/** Members who are in the team, by role, and those of them who practise. */
export const teamCountsSchema = z.object({
  delegants: z.number().int().nonnegative(),
  delegates: z.number().int().nonnegative(),
  activeDelegants: z.number().int().nonnegative(),
  activeDelegates: z.number().int().nonnegative(),
});

/** What the other services know of a team. Each of its events carries it whole. Drafts stay at home. */
export const adhesionSchema = z.object({
  adhesionId: id,
  protocolId: id,
  authorisationId: id,
  regime: z.string(),
  /** INSEE code of the region whose ARS holds the file. */
  regionCode: z.string(),
  status: z.string(),
  structureId: id.nullable(),
  practiceFrame: z.string().nullable(),
  members: teamCountsSchema,
  /** First day of anybody's activity. */
  activeSince: day.nullable(),
});
export type AdhesionSnapshot = z.infer<typeof adhesionSchema>;

function adhesionEvent<Shape extends z.ZodRawShape>(name: string, description: string, shape: Shape) {
  return {
    type: `fr.coop.adhesion.${name}.v1`,
    topic: topics.adhesions,
    description,
    data: z.object({ adhesion: adhesionSchema, ...shape }),
  } satisfies EventDefinition;
}

/** All that the adhesions service announces about teams. */
export const adhesionEvents = {
  submitted: adhesionEvent("submitted", "Une équipe dépose sa demande d'adhésion auprès de l'ARS.", { submittedOn: day }),
  piecesRequested: adhesionEvent("piecesRequested", "L'ARS demande des pièces à l'équipe.", { dueOn: day }),
  piecesSupplied: adhesionEvent("piecesSupplied", "L'équipe a fourni les pièces demandées.", { suppliedOn: day }),
  declaredComplete: adhesionEvent("declaredComplete", "L'ARS déclare la demande d'adhésion complète.", {
    completeOn: day,
    /** Last day to register. */
    deadlineOn: day,
  }),
  registered: adhesionEvent("registered", "L'ARS enregistre l'équipe.", { registeredOn: day }),
  refused: adhesionEvent("refused", "L'ARS refuse l'adhésion, avec ses motifs.", { refusedOn: day }),
  withdrawn: adhesionEvent("withdrawn", "L'équipe retire sa demande ou met fin à son adhésion.", { withdrawnOn: day }),
  memberChanged: adhesionEvent("memberChanged", "Un membre d'une équipe déposée arrive, avance ou part.", {
    member: z.object({
      memberId: id,
      role: z.enum(["DELEGANT", "DELEGATE"]),
      /** Code of TRE_G15. */
      professionCode: z.string(),
      status: z.string(),
    }),
  }),
  complianceRequired: adhesionEvent(
    "complianceRequired",
    "L'équipe n'a plus de délégant ou plus de délégué : son activité s'arrête.",
    {
      requiredOn: day,
      missingRoles: z.array(z.enum(["DELEGANT", "DELEGATE"])),
    },
  ),
} as const;

import { z } from "zod";
import { day, type EventDefinition, id, topics } from "./define-event.ts";
import { versionSchema } from "./protocol.ts";

/** What the other services know of an opinion: enough to say whether an order may be signed. Its texts stay at home. */
export const opinionSchema = z.object({
  opinionId: id,
  protocolId: id,
  /** `HAS_PROTOCOL`. */
  type: z.string(),
  /** Whether the order is impossible against it (avis conforme). */
  binding: z.boolean(),
  status: z.string(),
  /** `FAVOURABLE`, `FAVOURABLE_WITH_RESERVES` or `UNFAVOURABLE`; null until it is delivered. */
  outcome: z.string().nullable(),
  reserves: z.array(
    z.object({
      reserveId: id,
      /** The section of the grid that it is about. */
      section: z.string(),
      status: z.enum(["OPEN", "ANSWERED", "LIFTED"]),
    }),
  ),
  /** Reserves that are not lifted. */
  openReserves: z.number().int().nonnegative(),
  /** The version that the opinion holds for. An order may sign no other hash. */
  covers: versionSchema.nullable(),
  /** The day of the college's session. */
  deliveredOn: day.nullable(),
  /** The number that the body gave to its opinion. */
  number: z.string().nullable(),
});
export type OpinionSnapshot = z.infer<typeof opinionSchema>;

function opinionEvent<Shape extends z.ZodRawShape>(name: string, description: string, shape: Shape) {
  return {
    type: `fr.coop.opinion.${name}.v1`,
    topic: topics.opinions,
    description,
    data: z.object({ opinion: opinionSchema, ...shape }),
  } satisfies EventDefinition;
}

/** All that the opinions service announces. What is written before the college meets stays between the body's agents. */
export const opinionEvents = {
  opened: opinionEvent("opened", "La saisine est reçue.", {}),
  declaredAdmissible: opinionEvent("declaredAdmissible", "La saisine est recevable.", {}),
  declaredInadmissible: opinionEvent("declaredInadmissible", "La saisine est irrecevable, avec ses motifs.", {}),
  informationRequested: opinionEvent("informationRequested", "Un complément est demandé au promoteur.", { dueOn: day }),
  informationSupplied: opinionEvent("informationSupplied", "Le promoteur a fourni le complément demandé.", {}),
  delivered: opinionEvent("delivered", "L'avis est rendu.", {}),
  revisionRecorded: opinionEvent("revisionRecorded", "Une nouvelle version est reçue ; elle peut répondre à des réserves.", {
    version: versionSchema,
    answeredReserves: z.array(id),
  }),
  reserveLifted: opinionEvent("reserveLifted", "Une réserve est levée.", { reserveId: id }),
  reserveMaintained: opinionEvent("reserveMaintained", "Une réserve est maintenue malgré la réponse.", { reserveId: id }),
  confirmed: opinionEvent("confirmed", "L'avis vaut aussi pour la version la plus récente.", {}),
  reviewResumed: opinionEvent("reviewResumed", "La nouvelle version appelle un nouvel avis.", {}),
  published: opinionEvent("published", "L'avis est publié.", { publishedOn: day, url: z.url() }),
  withdrawn: opinionEvent("withdrawn", "La saisine est retirée.", {}),
} as const;

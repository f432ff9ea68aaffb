import { z } from "zod";
import { day, type EventDefinition, hash, id, topics } from "./define-event.ts";
import { versionSchema } from "./protocol.ts";

/** What the other services know of a funding file: its opinion binds the order, its decision says what is paid. */
export const fundingFileSchema = z.object({
  fundingFileId: id,
  protocolId: id,
  status: z.string(),
  /** The college's opinion: `FAVOURABLE`, `FAVOURABLE_WITH_CONDITIONS` or `UNFAVOURABLE`; null until it is given. */
  outcome: z.string().nullable(),
  /** The version that the opinion holds for; it follows the versions that leave the economic model alone. */
  covers: versionSchema.nullable(),
  economicModelHash: hash,
  grantedMonths: z.number().int().positive().nullable(),
  startsOn: day.nullable(),
  /** The last day that is paid. */
  endsOn: day.nullable(),
  /** Whether the ministers' order that puts the decision into effect is recorded. Nothing waits for it. */
  ministerialOrderRecorded: z.boolean(),
});
export type FundingSnapshot = z.infer<typeof fundingFileSchema>;

function fundingEvent<Shape extends z.ZodRawShape>(name: string, description: string, shape: Shape, version = 1) {
  return {
    type: `fr.coop.funding.${name}.v${version}`,
    topic: topics.funding,
    description,
    data: z.object({ funding: fundingFileSchema, ...shape }),
  } satisfies EventDefinition;
}

/** Announced until `opinionGiven.v2`, which tells the day. The topic keeps what was said: consumers go on reading it. */
export const opinionGivenWithoutDay = fundingEvent(
  "opinionGiven",
  "Le collège a rendu son avis ; annoncé avant la version 2.",
  {},
);

/** All that the funding service announces. */
export const fundingEvents = {
  opened: fundingEvent("opened", "Le collège des financeurs est saisi du modèle économique.", {}),
  modelIncomplete: fundingEvent("modelIncomplete", "Le collège demande de compléter le modèle économique.", { dueOn: day }),
  modelCompleted: fundingEvent("modelCompleted", "Le modèle économique est complété par une nouvelle version.", {
    version: versionSchema,
  }),
  examinationStarted: fundingEvent("examinationStarted", "L'examen du modèle économique commence.", {}),
  opinionGiven: fundingEvent("opinionGiven", "Le collège a rendu son avis.", { givenOn: day }, 2),
  granted: fundingEvent("granted", "Le financement dérogatoire est accordé.", {}),
  refused: fundingEvent("refused", "Le financement dérogatoire est refusé, avec ses motifs.", {}),
  orderRecorded: fundingEvent("orderRecorded", "L'arrêté des ministres est enregistré.", { nor: z.string(), signedOn: day }),
  versionMoved: fundingEvent("versionMoved", "Une nouvelle version laisse le modèle économique inchangé : l'avis la suit.", {
    version: versionSchema,
  }),
  reopened: fundingEvent("reopened", "Le modèle économique a changé : le collège l'examine à nouveau.", {
    version: versionSchema,
  }),
  dropped: fundingEvent("dropped", "Le promoteur renonce au financement dérogatoire.", {}),
  withdrawn: fundingEvent("withdrawn", "Le dossier est retiré.", {}),
} as const;

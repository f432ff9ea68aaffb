import { z } from "zod";
import { cents, day, type EventDefinition, hash, id, topics } from "./define-event.ts";

export const versionSchema = z.object({ number: z.number().int().positive(), hash });

/** What every other service keeps of a dossier, for its row rule and its lists. Each protocol event carries it whole. */
export const dossierSchema = z.object({
  protocolId: id,
  /** `COOP-2017-00042`; null before filing. */
  reference: z.string().nullable(),
  title: z.string(),
  regime: z.string(),
  /** INSEE code of the instructing region; null for a national protocol. */
  regionCode: z.string().nullable(),
  /** Pseudonyms of the promoters. */
  promoters: z.array(id),
  status: z.string(),
  /** Whether anybody may see it as a published protocol. */
  published: z.boolean(),
  fundingRequested: z.boolean(),
  /** The newest filed version. */
  version: versionSchema.nullable(),
});
export type Dossier = z.infer<typeof dossierSchema>;

/** The figures of the economic section; its narratives stay in the frozen version. */
export const economicFiguresSchema = z.object({
  remunerationMode: z.string().nullable(),
  amountPerActCents: cents.nullable(),
  annualVolumes: z.array(z.number().int().nonnegative()),
  netAnnualCostCents: cents.nullable(),
  requestedMonths: z.number().int().positive().nullable(),
});

function protocolEvent<Shape extends z.ZodRawShape>(name: string, description: string, shape: Shape) {
  return {
    type: `fr.coop.protocol.${name}.v1`,
    topic: topics.protocols,
    description,
    data: z.object({ dossier: dossierSchema, ...shape }),
  } satisfies EventDefinition;
}

/** All that the protocols service announces. */
export const protocolEvents = {
  described: protocolEvent("described", "Le titre ou la demande de financement ont changé avant le dépôt.", {}),
  intentSubmitted: protocolEvent("intentSubmitted", "La lettre d'intention est déposée auprès de l'ARS.", {}),
  intentAnswered: protocolEvent("intentAnswered", "L'ARS a répondu à la lettre d'intention.", { accepted: z.boolean() }),
  submitted: protocolEvent("submitted", "Le dossier est déposé : la version est figée et la référence donnée.", {}),
  piecesRequested: protocolEvent("piecesRequested", "L'ARS demande des pièces.", { dueOn: day }),
  piecesSupplied: protocolEvent("piecesSupplied", "Le promoteur a fourni les pièces demandées.", {}),
  declaredComplete: protocolEvent("declaredComplete", "L'ARS déclare le dossier complet.", { completeOn: day }),
  needInstructed: protocolEvent("needInstructed", "Le besoin de santé régional est instruit.", {}),
  needRejected: protocolEvent("needRejected", "Le besoin de santé régional n'est pas avéré.", {}),
  referred: protocolEvent("referred", "Le dossier est transmis pour avis, dans sa version figée.", {
    version: versionSchema,
    /** Who must give an opinion: `HAS`, `FUNDING_COLLEGE`. */
    opinionsAsked: z.array(z.object({ body: z.string(), binding: z.boolean() })),
    /** Hash of the economic section alone: when it changes, the college looks again. */
    economicModelHash: hash.nullable(),
    economicFigures: economicFiguresSchema.nullable(),
    needStatedOn: day,
  }),
  revisionSubmitted: protocolEvent("revisionSubmitted", "Une nouvelle version répond aux réserves.", {
    version: versionSchema,
    /** The reserves that this version answers. The answers themselves are narratives and stay with the version. */
    answeredReserves: z.array(id),
    economicModelHash: hash.nullable(),
    economicFigures: economicFiguresSchema.nullable(),
  }),
  fundingDropped: protocolEvent("fundingDropped", "Le promoteur renonce au financement dérogatoire.", { version: versionSchema }),
  opinionsGathered: protocolEvent("opinionsGathered", "Tous les avis requis sont rendus : la décision peut être préparée.", {}),
  reservesRaised: protocolEvent("reservesRaised", "Des réserves sont à lever avant la décision.", {}),
  opinionsAwaited: protocolEvent("opinionsAwaited", "Des avis sont à nouveau attendus.", {}),
  orderPrepared: protocolEvent("orderPrepared", "Un projet d'arrêté est préparé.", {}),
  refused: protocolEvent("refused", "L'autorisation est refusée, avec ses motifs.", {}),
  authorised: protocolEvent("authorised", "L'arrêté d'autorisation est signé.", {
    authorisationId: id,
    version: versionSchema,
    signedOn: day,
  }),
  inForce: protocolEvent("inForce", "L'autorisation est publiée et entre en vigueur.", {
    authorisation: z.object({
      authorisationId: id,
      version: versionSchema,
      /** `REGION`, `ENTITY` or `NATIONAL`. */
      scope: z.string(),
      regionCodes: z.array(z.string()),
      inForceOn: day,
      endsOn: day.nullable(),
    }),
    /** What a team must be made of, from the version in force. */
    team: z.object({
      delegantProfessions: z.array(z.string()),
      delegateProfessions: z.array(z.string()),
      practiceFrames: z.array(z.string()),
    }),
  }),
  withdrawn: protocolEvent("withdrawn", "Le promoteur retire son dossier.", {}),
  promotersChanged: protocolEvent("promotersChanged", "Les promoteurs du dossier ont changé.", {}),
  retired: protocolEvent(
    "retired",
    "La durée de conservation du dossier est échue : il est effacé ici, et chacun efface ce qu'il en a. Le dossier n'a plus ni titre ni promoteurs.",
    {},
  ),
  existingRecorded: protocolEvent("existingRecorded", "Un protocole existant est repris, avec sa provenance.", {}),
} as const;

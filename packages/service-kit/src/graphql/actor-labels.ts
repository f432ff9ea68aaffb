import { type ActorKind, type Role, regions, type SignedAct, type Stead } from "@coop/kernel";

/** The families of actors, as people call them. */
const kindLabels: Readonly<Record<ActorKind, string>> = {
  PROFESSIONAL: "Professionnel de santé",
  STRUCTURE_HEAD: "Direction de la structure",
  ARS_AGENT: "ARS",
  HAS_AGENT: "HAS",
  FUNDING_COLLEGE: "Collège des financeurs",
  INTERNAL_BODY: "Instance interne",
  CONSULTED_BODY: "Instance consultée",
  CNCI: "Comité national des coopérations interprofessionnelles",
  CNAM: "Caisse nationale de l'assurance maladie",
  MINISTRY: "Ministère",
  PARTNER_SYSTEM: "Système d'information partenaire",
  PUBLIC: "Public",
  SYSTEM: "Application, sur un fait d'un autre service",
};

/** The roles, as people call them. */
export const roleLabels: Readonly<Record<Role, string>> = {
  INSTRUCTOR: "instruction",
  SIGNATORY: "signature",
  ADMINISTRATOR: "administration",
  COLLEGE_SECRETARY: "secrétariat du collège",
  MEMBER: "membre",
  SECRETARY: "secrétariat",
  REFERENT: "référent",
};

/** What is signed, as people call it. */
export const signedActLabels: Readonly<Record<SignedAct, string>> = {
  NEED: "décisions sur le besoin de santé",
  AUTHORISATION: "arrêtés d'autorisation et refus",
  ADHESION: "décisions sur les équipes",
};

const longDay = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });
const written = (day: string): string => longDay.format(new Date(day));

/** By what somebody acts for another agent of their organisation, whose name a history does not hold. */
export function steadLabel({ basis, reference, from, until }: Stead): string {
  if (basis === "DELEGATION") return `par délégation de signature « ${reference} »`;
  return `en suppléance d'un agent absent, du ${written(from)}${until === null ? "" : ` au ${written(until)}`}`;
}

/** What the graph tells of a stead. */
export function presentStead(stead: Stead | null | undefined) {
  if (!stead) return null;
  const { basis, reference, from, until, acts } = stead;
  return { basis, label: steadLabel(stead), reference, from, until, acts: acts && [...acts] };
}

/** An actor as history keeps them. */
export interface PastActor {
  readonly kind: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly inSteadOf?: Stead | null;
}

/**
 * In which quality somebody acted: « ARS Bretagne, signature, par délégation de signature « 2026-12 » ». Words that this
 * version does not know are left out.
 */
export function actorLabel({ kind, organisation, roles, inSteadOf }: PastActor): string {
  const agency = regions.find(({ code }) => organisation === `ars-${code}`)?.arsLabel;
  const who = agency ?? kindLabels[kind as ActorKind] ?? kind;
  const how = inSteadOf ? [steadLabel(inSteadOf)] : [];
  return [who, ...roles.flatMap((role) => roleLabels[role as Role] ?? []), ...how].join(", ");
}

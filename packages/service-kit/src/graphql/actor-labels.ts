import { type ActorKind, type Role, regions } from "@coop/kernel";

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

/** An actor as history keeps them. */
export interface PastActor {
  readonly kind: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
}

/** In which quality somebody acted: « ARS Bretagne, instruction ». Words that this version does not know are left out. */
export function actorLabel({ kind, organisation, roles }: PastActor): string {
  const agency = regions.find(({ code }) => organisation === `ars-${code}`)?.arsLabel;
  const who = agency ?? kindLabels[kind as ActorKind] ?? kind;
  return [who, ...roles.flatMap((role) => roleLabels[role as Role] ?? [])].join(", ");
}

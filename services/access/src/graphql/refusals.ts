import type { Role, Sentences } from "@coop/kernel";
import { commonSentences } from "@coop/service-kit";
import { roleLabels } from "@coop/service-kit/graphql/actor-labels.ts";
import { statusLabels } from "../domain/lifecycle.ts";
import type { AccessFaults, AccessRefusals } from "../domain/refusals.ts";

const longDay = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });
const written = (day: string): string => longDay.format(new Date(day));

const named = (role: Role): string => `« ${roleLabels[role]} »`;

/** The French sentence of every code of this service. */
export const sentences: Sentences<AccessRefusals & AccessFaults> = {
  ...commonSentences(statusLabels),
  NOT_ADMINISTRATOR: () => "Cette action revient à un administrateur de l'organisation.",
  NOT_ONESELF: () => "Cette action revient à l'agent lui-même ou à un administrateur de l'organisation.",
  SELF_GRANT: () => "Nul ne se donne un droit à soi-même : demandez-le à un autre administrateur.",
  LAST_ADMINISTRATOR: () => "L'organisation n'aurait plus d'administrateur : donnez d'abord ce rôle à un autre agent.",
  ROLE_HELD: ({ role }) => `L'agent a déjà le rôle ${named(role)} pendant ces jours.`,
  ROLE_NOT_HELD: ({ role }) => `L'agent n'a pas le rôle ${named(role)}.`,
  ROLES_INCOMPATIBLE: ({ role, held }) => `Un même agent ne tient pas à la fois les rôles ${named(role)} et ${named(held)}.`,
  ALREADY_MEMBER: () => "Cette personne est déjà agent de l'organisation, ou déjà invitée.",
  NO_REFERENTS_HERE: () => "Seul le responsable d'une structure ou d'une CPTS désigne des référents.",
  UNKNOWN_ABSENCE: () => "Cette absence n'est pas déclarée.",
  UNKNOWN_DELEGATION: () => "Cette délégation n'existe pas, ou elle a pris fin.",
  UNKNOWN_COLLEAGUE: () => "Choisissez un autre agent, actif, de la même organisation.",
  NOT_A_SIGNATORY: () => "Seul un agent qui a le rôle de signature peut déléguer sa signature.",
  OTHER_REGION: ({ regionCode }) => `La région ${regionCode} n'est pas celle de votre agence.`,
  NOT_AN_ISSUER: () => "Seul l'administrateur d'une ARS ou du ministère ouvre un client technique.",
  NOT_SUPERVISOR: () => "Cette action revient à l'autorité dont relève l'organisation : l'agence de sa région, ou le ministère.",
  ORGANISATION_CLOSED: ({ closedOn }) => `Cette organisation est fermée depuis le ${written(closedOn)}.`,
  ORGANISATION_OPEN: () => "Cette organisation n'est pas fermée.",
  ORGANISATION_KNOWN: () => "Cette organisation est déjà dans l'annuaire.",
  NAMED_BY_LAW: () => "Cette organisation est nommée par la loi ou par la liste des instances : elle n'a pas à être inscrite.",
  OTHER_AUTHENTICATION: ({ authentication }) =>
    authentication === "SECRET"
      ? "Ce client s'identifie par un secret : il n'a pas de clés."
      : "Ce client s'identifie par ses clés : il n'a pas de secret.",
  SIRET_WRONG: () => "Un numéro SIRET comporte 14 chiffres, clé de contrôle comprise.",
  FINESS_WRONG: () => "Un numéro FINESS comporte 9 caractères, clé de contrôle comprise.",
  SIRET_TAKEN: () => "Une autre organisation a ce numéro SIRET.",
  ID_NAT_PS_WRONG: () => "L'identifiant national est 8 suivi du RPPS, ou 0 suivi du numéro ADELI.",
  NOT_AN_EMAIL: () => "Ceci n'est pas une adresse électronique.",
  IDENTITY_EXPECTED: () => "Donnez l'adresse et le SIRET de la personne, ou son identifiant national si c'est un professionnel.",
  ROLE_UNKNOWN_HERE: ({ role }) => `Le rôle ${named(role)} n'existe pas dans cette organisation.`,
  ROLES_TOGETHER: ({ role, held }) => `Un même agent ne tient pas à la fois les rôles ${named(role)} et ${named(held)}.`,
  OUTSIDE_ABSENCE: ({ from, until }) => `La suppléance se tient dans l'absence, du ${written(from)} au ${written(until)}.`,
  REGION_CLOSED: () => "Cette région n'existe pas aujourd'hui.",
  NOT_A_KEY: () =>
    "Donnez une clé publique en JWK : RSA de 2048 bits au moins, EC P-256 ou P-384, Ed25519 ; avec un « kid » à elle et sans partie privée.",
  NOT_A_THUMBPRINT: () => "L'empreinte SHA-256 d'un certificat s'écrit en 43 caractères base64url.",
  SECRET_SHOWN_ONCE: () =>
    "Gardez le secret dès maintenant : il n'est montré que dans cette réponse. S'il n'y est pas, la demande était répétée : remplacez-le.",
};

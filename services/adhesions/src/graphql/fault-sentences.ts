import { type PracticeFrame, practiceFrames, professionOf, regionOf, type Sentences } from "@coop/kernel";
import type { DomainFaults } from "../domain/refusals.ts";

const profession = (code: string) => `« ${professionOf(code)?.label ?? code} »`;
const region = (code: string) => `« ${regionOf(code)?.label ?? code} »`;
const frame = (code: string) => `« ${practiceFrames[code as PracticeFrame]?.label ?? code} »`;
const listed = (codes: readonly string[], name: (code: string) => string) =>
  codes.length > 0 ? codes.map(name).join(", ") : "aucune valeur";

export const roleNames = { DELEGANT: "délégant", DELEGATE: "délégué" } as const;

/** What can be wrong in what is sent, in French. */
export const faultSentences: Sentences<DomainFaults> = {
  REGION_NOT_COVERED: ({ regionCode }) => `L'autorisation ne couvre pas la région ${region(regionCode)}.`,
  PROFESSION_NOT_ALLOWED: ({ professionCode, allowed }) =>
    `Le protocole ne prévoit pas la profession ${profession(professionCode)} dans ce rôle ; il prévoit : ${listed(allowed, profession)}.`,
  ALREADY_MEMBER: () => "Cette personne est déjà dans l'équipe.",
  MEMBER_UNKNOWN: () => "Ce membre n'est pas dans l'équipe.",
  MEMBER_IS_YOU: () => "Pour partir vous-même, quittez l'équipe.",
  STATEMENT_REQUIRED: () => "Cette déclaration est nécessaire.",
  ROLE_EXPECTED: ({ role }) => `Un ${roleNames[role]} est attendu ici.`,
  REPEATED: () => "Cette réponse est donnée deux fois.",
  STRUCTURE_UNKNOWN: () => "Cette structure n'existe pas.",
  STRUCTURE_ELSEWHERE: ({ regionCode }) => `Cette structure est dans une autre région : ${region(regionCode)}.`,
  PRACTICE_FRAME_NOT_ALLOWED: ({ practiceFrame, allowed }) =>
    `Le protocole ne prévoit pas le cadre d'exercice ${frame(practiceFrame)} ; il prévoit : ${listed(allowed, frame)}.`,
  ROLE_MISSING: ({ role }) => `Il manque un ${roleNames[role]} dont l'engagement est signé.`,
  MEMBER_NOT_COMMITTED: () => "Ce membre n'a pas signé son engagement.",
  COMMITMENT_TOO_SHORT: ({ until }) => `Cet engagement est trop court : il doit courir jusqu'au ${until} au moins.`,
  INSURANCE_MISSING: () => "Ce membre n'a pas attesté son assurance.",
  INSURANCE_NOT_AT_START: ({ startOn }) => `L'assurance de ce membre ne couvre pas le début de l'activité, le ${startOn}.`,
  TRAINING_MISSING: () => "La formation de ce membre n'est pas encore attestée : elle doit l'être avant le début de l'activité.",
  DELEGATE_ALONE: () => "Personne ne délègue à ce délégué.",
  PIECE_UNKNOWN: ({ number }) => `Aucune pièce ${number} n'est demandée.`,
  PIECE_NOT_SUPPLIED: ({ number }) => `Il manque une réponse pour la pièce ${number}.`,
  NOT_A_HASH: () => "Une empreinte SHA-256 s'écrit en 64 chiffres hexadécimaux minuscules.",
  FILE_NOT_RECEIVED: ({ name }) => `Le fichier « ${name} » n'a pas été reçu : envoyez-le d'abord.`,
  PERIOD_NOT_ENDED: ({ from }) => `Aucune période close ne commence le ${from}.`,
  REPORT_EXISTS: () => "Le bilan de cette période est déjà ouvert.",
  FIGURE_MISSING: () => "Ce chiffre manque : s'il est nul, écrivez 0.",
  ABOVE: ({ max }) => `Ce chiffre dépasse celui dont il fait partie (${max}).`,
  NIL_WITH_FIGURES: () => "Un bilan néant ne porte aucun chiffre.",
  NIL_NOT_DECLARED: () => "Ni patient ni acte : déclarez un bilan néant, ou corrigez les chiffres.",
  FAR_FROM_LAST_YEAR: ({ previous, current }) =>
    `Ce chiffre s'écarte beaucoup de celui de l'an passé (${previous}, puis ${current}).`,
  FINESS_WRONG: () => "Ce numéro FINESS est faux.",
  SIRET_WRONG: () => "Ce numéro SIRET est faux.",
  REGION_UNKNOWN: () => "Cette région n'existe pas, ou n'existait pas ce jour-là.",
  COMMUNE_WRONG: () => "Le code INSEE d'une commune compte cinq caractères.",
  PRACTICE_FRAME_UNKNOWN: () => "Ce cadre d'exercice n'existe pas.",
  STRUCTURE_KNOWN: ({ structureId }) => `Une structure porte déjà ce numéro (identifiant ${structureId}).`,
};

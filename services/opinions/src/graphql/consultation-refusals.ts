import { consultedBodyOf, type Sentences } from "@coop/kernel";
import { commonSentences, conflictSentences } from "@coop/service-kit";
import { lifecycles } from "../domain/consultation/lifecycle.ts";
import type { ConsultationFaults, ConsultationRefusals } from "../domain/consultation/refusals.ts";

const named = (code: string): string => consultedBodyOf(code)?.label ?? code;

/** The French sentence of every code about consultations. */
export const consultationSentences: Sentences<ConsultationRefusals & ConsultationFaults> = {
  ...commonSentences(lifecycles.CONSULTATION.labels),
  ...conflictSentences,
  DOSSIER_NOT_INSTRUCTED: () => "Une instance se consulte pendant l'instruction : du dépôt du dossier à la décision.",
  OPINION_NOT_IN_REVIEW: () => "La HAS consulte une instance pendant qu'elle examine le dossier, avant de rendre son avis.",
  REQUESTER_REQUIRED: () => "Consulter une instance revient à qui instruit, à l'ARS ou à la HAS, et aux promoteurs.",
  VERSION_UNKNOWN: () => "Aucune version déposée n'est connue ici : réessayez dans un instant.",
  ALREADY_CONSULTED: ({ body }) => `Vous attendez déjà l'avis de cette instance (${named(body)}) sur ce dossier.`,
  BODY_NOT_ASKED: () => "Cette consultation s'adresse à une autre instance.",
  NOT_REQUESTER: () => "Seul qui consulte l'instance peut retirer sa demande.",
  SYSTEM_ONLY: () => "Cette action revient à l'application.",
  BODY_UNKNOWN: ({ body }) => `Aucune instance n'a le code « ${body} ».`,
  BODY_NOT_FOR_REQUESTER: ({ body }) =>
    `Cette instance (${named(body)}) n'est pas la vôtre à consulter : la HAS consulte hors des établissements, les promoteurs dans leur établissement.`,
  BODY_OF_OTHER_REGION: ({ body }) => `Cette instance (${named(body)}) est d'une autre région que le dossier.`,
  VERSION_NOT_NEWEST: ({ newest }) => `La version la plus récente est la version ${newest} : relisez-la avant de consulter.`,
  FILE_NOT_RECEIVED: ({ name }) => `Le fichier « ${name} » n'a pas été reçu.`,
};

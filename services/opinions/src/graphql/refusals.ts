import type { Sentences } from "@coop/kernel";
import { commonSentences, conflictSentences } from "@coop/service-kit";
import { lifecycles } from "../domain/lifecycle.ts";
import type { OpinionFaults, OpinionRefusals } from "../domain/refusals.ts";

const owners: Readonly<Record<string, string>> = {
  INSTRUCTOR: "aux services de la HAS qui instruisent",
  COLLEGE_SECRETARY: "au secrétariat du Collège de la HAS",
  PROFESSIONAL: "aux promoteurs du protocole",
};

/** The French sentence of every code of this service. */
export const sentences: Sentences<OpinionRefusals & OpinionFaults> = {
  ...commonSentences(lifecycles.HPST.labels),
  ...conflictSentences,
  ROLE_REQUIRED: ({ kind, role }) => `Cette action revient ${owners[role ?? kind] ?? "à une autre instance"}.`,
  RAPPORTEUR_REQUIRED: ({ assigned }) =>
    assigned
      ? "Seul le rapporteur écrit le projet d'avis : prenez d'abord le rapport."
      : "Aucun rapporteur n'est désigné : prenez d'abord le rapport.",
  DRAFTED_BY_SAME_PERSON: () => "Qui a écrit dans le projet d'avis ne peut pas rendre l'avis.",
  RESERVE_UNKNOWN: () => "Cette réserve n'est pas de cet avis.",
  RESERVE_NOT_ANSWERED: ({ status }) =>
    status === "LIFTED" ? "Cette réserve est déjà levée." : "Aucune nouvelle version ne répond à cette réserve.",
  RESERVES_OPEN: ({ count }) => (count === 1 ? "Une réserve n'est pas levée." : `${count} réserves ne sont pas levées.`),
  NO_NEW_VERSION: ({ covered }) => `Aucune version n'est déposée après la version ${covered}, pour laquelle l'avis vaut déjà.`,
  OPINION_UNFAVOURABLE: () => "Un avis défavorable ne s'étend pas à une nouvelle version : reprenez l'instruction.",
  RESERVES_EXPECTED: () => "Un avis favorable avec réserves compte au moins une réserve.",
  RESERVES_UNEXPECTED: () => "Seul un avis favorable avec réserves compte des réserves.",
  QUESTION_UNANSWERED: () => "Une question reste sans réponse.",
  QUESTION_UNKNOWN: () => "Cette question n'est pas posée.",
  NOT_A_WEB_ADDRESS: () => "L'adresse doit commencer par http:// ou https://.",
};

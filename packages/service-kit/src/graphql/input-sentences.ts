import type { InputFaults, Sentences } from "@coop/kernel";

/** The French sentences of what can be wrong with a value whatever it means. */
export const inputSentences: Sentences<InputFaults> = {
  MISSING: () => "Cette information est obligatoire.",
  TOO_LONG: ({ max }) => `Ce texte est trop long : ${max} caractères au plus.`,
  NOT_A_DAY: () => "Cette date n'existe pas : écrivez-la AAAA-MM-JJ.",
  DAY_TOO_EARLY: ({ notBefore }) => `Cette date est trop ancienne : le ${notBefore} au plus tôt.`,
  DAY_TOO_LATE: ({ notAfter }) => `Cette date est trop tardive : le ${notAfter} au plus tard.`,
  NOT_WITHIN: ({ min, max }) => `Un nombre entier de ${min} à ${max} est attendu.`,
  TOO_FEW: ({ min }) => (min === 1 ? "Il en faut au moins un." : `Il en faut au moins ${min}.`),
  OTHER_DELEGATION: ({ reference }) =>
    `Vous signez par la délégation « ${reference} » : c'est elle qui sera écrite. Donnez cette référence, ou aucune.`,
  TOO_MANY: ({ max }) => `Il y en a trop : ${max} au plus.`,
};

import { professionOf, type Sentences } from "@coop/kernel";
import type { Contradictions, GridIssues, MissingItems, SectionFaults } from "../domain/grid/issues.ts";

const numbers = new Intl.NumberFormat("fr-FR");

function professionLabel(code: string): string {
  return professionOf(code)?.label ?? code;
}

const faults: Sentences<SectionFaults> = {
  NOT_ONE_SECTION: ({ given }) =>
    given === 0
      ? "Aucune section n'est donnée : envoyez-en une."
      : `${given} sections sont données : envoyez-en une seule à la fois.`,
  UNKNOWN_PROFESSION: ({ code }) => `La profession « ${code} » n'existe pas dans la nomenclature.`,
  UNKNOWN_VALUE: ({ value }) => `La valeur « ${value} » n'existe pas.`,
  NOT_AN_AMOUNT: () => "Ce n'est pas un montant en centimes.",
  AMOUNT_NOT_WITHIN: ({ minEuros, maxEuros }) =>
    `Le montant doit être compris entre ${numbers.format(minEuros)} € et ${numbers.format(maxEuros)} €.`,
  NOT_A_WEB_ADDRESS: () => "L'adresse doit commencer par http:// ou https:// et ne pas contenir d'espace.",
  NOT_A_HASH: () => "L'empreinte du fichier doit compter 64 chiffres hexadécimaux, en minuscules.",
};

const missing: Sentences<MissingItems> = {
  TITLE_MISSING: () => "Donnez un titre au protocole.",
  OBJECT_MISSING: () => "Décrivez l'objet de la coopération.",
  NATURE_MISSING: () => "Indiquez la nature de la coopération : transfert d'activités, d'actes de soins, ou réorganisation.",
  DISCIPLINE_OR_PATHOLOGY_MISSING: () => "Indiquez au moins une discipline ou une pathologie.",
  HEALTH_NEED_MISSING: () => "Décrivez le besoin de santé auquel le protocole répond.",
  OBJECTIVE_MISSING: () => "Décrivez l'objectif du protocole pour les patients.",
  RECOMMENDATIONS_MISSING: () => "Citez les recommandations de bonne pratique que suit le protocole.",
  DELEGANT_MISSING: () => "L'équipe doit compter au moins un délégant.",
  DELEGATE_MISSING: () => "L'équipe doit compter au moins un délégué.",
  PROFESSION_MISSING: () => "Indiquez la profession.",
  QUALIFICATION_MISSING: () => "Indiquez la qualification demandée.",
  EXPERIENCE_MISSING: () => "Indiquez l'expérience professionnelle demandée au délégué.",
  DEROGATORY_ACT_MISSING: () => "Décrivez au moins un acte dérogatoire.",
  ACT_LABEL_MISSING: () => "Donnez un intitulé à l'acte.",
  DEROGATED_ARTICLE_MISSING: () => "Indiquez l'article auquel l'acte déroge.",
  PRACTICE_FRAME_MISSING: () => "Indiquez au moins un cadre d'exercice.",
  PLACE_MISSING: () => "Décrivez les lieux d'exercice.",
  INCLUSION_CRITERIA_MISSING: () => "Indiquez les critères d'inclusion des patients.",
  WITHDRAWAL_CRITERIA_MISSING: () => "Indiquez les critères de sortie des patients.",
  PATIENT_INFORMATION_MISSING: () => "Décrivez comment le patient est informé.",
  PATIENT_CONSENT_MISSING: () => "Indiquez comment l'accord du patient est recueilli.",
  CARE_STEPS_MISSING: () => "Décrivez les étapes de la prise en charge.",
  TRANSMISSION_MISSING: () => "Décrivez la transmission des informations à l'équipe.",
  REORIENTATION_MISSING: () => "Décrivez la réorientation vers le délégant et ses délais.",
  AVAILABILITY_MISSING: () => "Indiquez comment le délégant se tient disponible.",
  TRAINING_MISSING: () => "Décrivez la formation des délégués.",
  RISKS_MISSING: () => "Décrivez les risques et ce qui est fait pour les maîtriser.",
  ADVERSE_EVENT_REPORTING_MISSING: () => "Décrivez le signalement des événements indésirables.",
  DATA_SHARING_MISSING: () => "Décrivez le partage sécurisé du dossier du patient.",
  INSURANCE_MISSING: () => "Décrivez la responsabilité civile et la garantie d'assurance demandée.",
  INDICATOR_COLLECTION_MISSING: () => "Décrivez le recueil des indicateurs de suivi.",
  FINANCED_ACTS_MISSING: () => "Décrivez au moins un acte ou une prestation à financer.",
  REMUNERATION_MODE_MISSING: () => "Indiquez le mode de rémunération.",
  AMOUNT_MISSING: () => "Indiquez le montant par acte ou par forfait.",
  BILLING_SCHEME_MISSING: () => "Décrivez le schéma de facturation de l'acte réalisé en équipe.",
  REQUESTED_MONTHS_MISSING: () => "Un financement dérogatoire est demandé : indiquez sa durée en mois.",
  VOLUMES_MISSING: ({ years }) =>
    years === 1
      ? "Indiquez le nombre d'actes attendus par an."
      : `Indiquez le nombre d'actes attendus pour chacune des ${years} années.`,
  NET_COST_MISSING: () => "Indiquez le coût net annuel.",
  EVALUATION_QUESTION_MISSING: () => "Indiquez la question à laquelle l'évaluation médico-économique répond.",
  EVALUATOR_MISSING: () => "Indiquez qui fait l'évaluation médico-économique.",
  EVALUATION_BUDGET_MISSING: () => "Indiquez le budget de l'évaluation médico-économique.",
  EVALUATION_DATES_MISSING: () => "Indiquez les dates de l'évaluation médico-économique.",
};

const contradictions: Sentences<Contradictions> = {
  SAME_PROFESSION: ({ professionCode }) =>
    `La profession « ${professionLabel(professionCode)} » est à la fois délégante et déléguée, avec une autre qualification : vérifiez que c'est voulu.`,
  SAME_PROFESSION_SAME_QUALIFICATION: ({ professionCode }) =>
    `La profession « ${professionLabel(professionCode)} » est à la fois délégante et déléguée : indiquez des deux côtés des qualifications qui les distinguent.`,
  PROFESSION_NOT_ELIGIBLE: ({ professionCode }) =>
    `La profession « ${professionLabel(professionCode)} » ne peut pas entrer dans un protocole de coopération.`,
  AGE_RANGE_REVERSED: ({ minimumAgeYears, maximumAgeYears }) =>
    `L'âge maximal (${maximumAgeYears} ans) est inférieur à l'âge minimal (${minimumAgeYears} ans).`,
  EVALUATION_REVERSED: () => "L'évaluation finit avant d'avoir commencé.",
  SHARES_DO_NOT_ADD_UP: () => "Les parts du délégant et du délégué ne font pas le montant par acte.",
  FUNDING_NOT_REQUESTED: () =>
    "Le modèle économique prévoit un financement dérogatoire, mais le dossier n'en demande pas : demandez-le, ou retirez la durée.",
  FUNDING_NOT_POSSIBLE: () => "Ce régime ne connaît pas de financement dérogatoire : retirez la durée demandée.",
  FUNDING_TOO_LONG: ({ maxMonths }) => `Un financement dérogatoire dure au plus ${maxMonths} mois.`,
};

/** What the grid says when something is wrong with it. */
export const gridSentences: Sentences<GridIssues> = { ...faults, ...missing, ...contradictions };

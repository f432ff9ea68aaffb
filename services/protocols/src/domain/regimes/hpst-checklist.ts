import { gridIssue } from "../grid/issues.ts";
import { fundingChecklist } from "./funding-checklist.ts";
import { read, unverified } from "./legal-source.ts";
import { type Requirement, required, requiredInEach } from "./requirement.ts";

const objectAndPlace = read("CSP art. L.4011-2, version 2009", "Fiche HPST (seed 000) et directeurdessoins-afds.com");
const derogation = read("CSP art. L.4011-1, version 2009", "directeurdessoins-afds.com");
const information = unverified("CSP art. L.4011-1 : le patient est informé", "directeurdessoins-afds.com (extrait)");
const regionalNeed = read("CSP art. L.4011-2 ; arrêté du 31 décembre 2009, art. 1", "Legifrance JORFTEXT000021683534");
const model = unverified(
  "Arrêté du 31 décembre 2009, annexe : modèle type de la HAS",
  "Legifrance JORFTEXT000021683534 (extrait)",
);
const followUp = unverified("Arrêté du 21 juillet 2010 : suivi des protocoles", "Fiche COOP-PS (seed 003)");
const cover = read("CSP art. L.4011-3 : garantie assurantielle", "Fiche HPST (seed 000)");

const title: Requirement = {
  code: "TITLE_MISSING",
  path: "title",
  legal: model,
  missing: (filing) => (filing.title.trim() === "" ? [gridIssue("TITLE_MISSING", "title", {})] : []),
};

/**
 * What a file of the HPST regime must contain: object and nature, place, field of intervention (L.4011-2), the regional
 * need, and what the HAS's model form asks for. Training and experience are proven at adhesion (L.4011-3), and the quality
 * and safety requirements of 2019 do not reach back to it.
 */
export const hpstChecklist: readonly Requirement[] = [
  title,
  required("OBJECT_MISSING", "nature.object", objectAndPlace, ({ NATURE }) => NATURE?.object),
  required("NATURE_MISSING", "nature.natures", objectAndPlace, ({ NATURE }) => NATURE?.natures),
  required("DISCIPLINE_OR_PATHOLOGY_MISSING", "identification.disciplines", objectAndPlace, ({ IDENTIFICATION: it }) => [
    ...(it?.disciplines ?? []),
    ...(it?.pathologies ?? []),
  ]),
  required("PLACE_MISSING", "places.premises", objectAndPlace, ({ PLACES }) => PLACES?.premises),
  required("PRACTICE_FRAME_MISSING", "places.practiceFrames", objectAndPlace, ({ PLACES }) => PLACES?.practiceFrames),
  required("DEROGATORY_ACT_MISSING", "derogatoryActs.acts", objectAndPlace, ({ DEROGATORY_ACTS: it }) => it?.acts),
  requiredInEach("ACT_LABEL_MISSING", "derogatoryActs.acts", "label", objectAndPlace, ({ DEROGATORY_ACTS: it }) => it?.acts),
  requiredInEach(
    "DEROGATED_ARTICLE_MISSING",
    "derogatoryActs.acts",
    "derogatedArticle",
    derogation,
    ({ DEROGATORY_ACTS: it }) => it?.acts,
  ),
  required("HEALTH_NEED_MISSING", "contextAndNeed.healthNeed", regionalNeed, ({ CONTEXT_AND_NEED: it }) => it?.healthNeed),
  required("OBJECTIVE_MISSING", "contextAndNeed.patientObjective", model, ({ CONTEXT_AND_NEED: it }) => it?.patientObjective),
  required("DELEGANT_MISSING", "team.delegants", derogation, ({ TEAM }) => TEAM?.delegants),
  required("DELEGATE_MISSING", "team.delegates", derogation, ({ TEAM }) => TEAM?.delegates),
  requiredInEach("PROFESSION_MISSING", "team.delegants", "professionCode", derogation, ({ TEAM }) => TEAM?.delegants),
  requiredInEach("PROFESSION_MISSING", "team.delegates", "professionCode", derogation, ({ TEAM }) => TEAM?.delegates),
  required("INCLUSION_CRITERIA_MISSING", "patients.inclusionCriteria", model, ({ PATIENTS }) => PATIENTS?.inclusionCriteria),
  required("PATIENT_INFORMATION_MISSING", "patientInformation.method", information, ({ PATIENT_INFORMATION: it }) => it?.method),
  required("CARE_STEPS_MISSING", "careProcess.steps", model, ({ CARE_PROCESS }) => CARE_PROCESS?.steps),
  required("INSURANCE_MISSING", "insurance.delegateCover", cover, ({ INSURANCE }) => INSURANCE?.delegateCover),
  required("INDICATOR_COLLECTION_MISSING", "indicators.collection", followUp, ({ INDICATORS }) => INDICATORS?.collection),
  ...fundingChecklist,
];

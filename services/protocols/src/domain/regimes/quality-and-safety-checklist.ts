import { unverified } from "./legal-source.ts";
import { type Requirement, required, requiredInEach } from "./requirement.ts";

const item = (number: number) =>
  unverified(
    `CSP art. R.4011-1 s. (décret 2019-1482 du 27 décembre 2019), exigence ${number}`,
    "emploi.fhf.fr, exigences essentielles de qualité et de sécurité",
  );

/** The essential quality and safety requirements of 2019, for national and local protocols (domain dossier, 1.5). */
export const qualityAndSafetyChecklist: readonly Requirement[] = [
  required(
    "RECOMMENDATIONS_MISSING",
    "contextAndNeed.recommendations",
    item(1),
    ({ CONTEXT_AND_NEED: it }) => it?.recommendations,
  ),
  required("OBJECT_MISSING", "nature.object", item(2), ({ NATURE }) => NATURE?.object),
  required("INCLUSION_CRITERIA_MISSING", "patients.inclusionCriteria", item(2), ({ PATIENTS }) => PATIENTS?.inclusionCriteria),
  required("WITHDRAWAL_CRITERIA_MISSING", "patients.withdrawalCriteria", item(2), ({ PATIENTS }) => PATIENTS?.withdrawalCriteria),
  required("DELEGANT_MISSING", "team.delegants", item(2), ({ TEAM }) => TEAM?.delegants),
  required("DELEGATE_MISSING", "team.delegates", item(2), ({ TEAM }) => TEAM?.delegates),
  requiredInEach("PROFESSION_MISSING", "team.delegants", "professionCode", item(2), ({ TEAM }) => TEAM?.delegants),
  requiredInEach("PROFESSION_MISSING", "team.delegates", "professionCode", item(2), ({ TEAM }) => TEAM?.delegates),
  requiredInEach("QUALIFICATION_MISSING", "team.delegants", "qualification", item(2), ({ TEAM }) => TEAM?.delegants),
  requiredInEach("QUALIFICATION_MISSING", "team.delegates", "qualification", item(2), ({ TEAM }) => TEAM?.delegates),
  requiredInEach("EXPERIENCE_MISSING", "team.delegates", "minimumExperienceYears", item(3), ({ TEAM }) => TEAM?.delegates),
  required("TRAINING_MISSING", "training.programme", item(3), ({ TRAINING }) => TRAINING?.programme),
  required("CARE_STEPS_MISSING", "careProcess.steps", item(4), ({ CARE_PROCESS }) => CARE_PROCESS?.steps),
  required("TRANSMISSION_MISSING", "careProcess.transmission", item(4), ({ CARE_PROCESS }) => CARE_PROCESS?.transmission),
  required("REORIENTATION_MISSING", "careProcess.reorientation", item(4), ({ CARE_PROCESS }) => CARE_PROCESS?.reorientation),
  required("PATIENT_INFORMATION_MISSING", "patientInformation.method", item(5), ({ PATIENT_INFORMATION: it }) => it?.method),
  required(
    "PATIENT_CONSENT_MISSING",
    "patientInformation.consentForm",
    item(5),
    ({ PATIENT_INFORMATION: it }) => it?.consentForm,
  ),
  required("DATA_SHARING_MISSING", "informationSystem.sharedRecord", item(5), ({ INFORMATION_SYSTEM: it }) => it?.sharedRecord),
  required("AVAILABILITY_MISSING", "delegantAvailability.modes", item(6), ({ DELEGANT_AVAILABILITY: it }) => it?.modes),
  required("RISKS_MISSING", "riskManagement.risks", item(6), ({ RISK_MANAGEMENT }) => RISK_MANAGEMENT?.risks),
  required(
    "ADVERSE_EVENT_REPORTING_MISSING",
    "riskManagement.adverseEventReporting",
    item(6),
    ({ RISK_MANAGEMENT }) => RISK_MANAGEMENT?.adverseEventReporting,
  ),
  required("INSURANCE_MISSING", "insurance.liability", item(6), ({ INSURANCE }) => INSURANCE?.liability),
];

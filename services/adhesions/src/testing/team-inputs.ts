import type { Figures } from "../domain/report/figures.ts";

/** What the members of the tests send. */
export const commitment = {
  until: "2019-12-31",
  voluntary: true,
  followsProtocol: true,
  reportsIndicators: true,
  reportsAdverseEvents: true,
};
export const insurance = {
  insurer: "Assureur fictif",
  policyNumber: "RC-1",
  from: "2017-01-01",
  to: "2019-12-31",
  coversProtocolField: true,
};
export const training = {
  title: "Bilan visuel délégué",
  body: "Université fictive",
  hours: 20,
  completedOn: "2017-05-01",
  supervisedActs: 30,
  experienceMonths: 36,
  validator: { capacity: "Ophtalmologiste formateur", idNatPs: "899900000060" },
};
export const decision = { decisionNumber: "2017-ADH-001", signatureDelegation: "Délégation fictive 2017-12" };
export const structure = {
  name: "Maison de santé fictive",
  finess: null as string | null,
  siret: null,
  practiceFrame: "MSP",
  regionCode: "24",
  communeCode: "45234",
  from: "2017-01-01",
};
export const figures: Figures = {
  patients: 400,
  acts: 1000,
  takeovers: 50,
  reorientedPlanned: 30,
  reorientedUnplanned: 10,
  adverseEvents: 4,
  seriousAdverseEvents: 1,
  professionalsSatisfied: 2,
  professionalRespondents: 2,
  patientsSatisfied: 90,
  patientRespondents: 100,
};

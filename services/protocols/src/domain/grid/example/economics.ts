import type { SectionInput } from "../section-input.ts";

/** The economic model of the example: 27.00 € for a check-up by two, over three years. */
export const exampleEconomics: SectionInput = {
  economicModel: {
    financedActs: [{ label: "Bilan visuel réalisé en équipe", currentUnitCostCents: "3000", protocolUnitCostCents: "2700" }],
    timeSaved: [{ professionCode: "10", minutesPerAct: 12 }],
    remunerationMode: "TEAM_FLAT_FEE",
    amountPerActCents: "2700",
    delegantShareCents: "900",
    delegateShareCents: "1800",
    billingCode: "RNO",
    billingScheme:
      "Le délégant facture le forfait à l'assurance maladie à la date de son interprétation, et reverse sa part au délégué libéral ; la structure le facture quand les deux sont salariés.",
    requestedMonths: 36,
    derogatedArticles: ["CSS art. L.162-5", "CSS art. L.162-9"],
    annualVolumes: [6_000, 9_000, 12_000],
    netAnnualCostCents: "-2700000",
    healthInsuranceNetCents: "-1890000",
    complementaryInsuranceNetCents: "-810000",
    patientNetCents: "0",
    thirdPartyPayment: true,
    trainingInvestmentCents: "4500000",
    equipmentInvestmentCents: "12000000",
    evaluation: {
      question: "Le bilan en équipe réduit-il le délai d'accès à coût égal ou moindre, avec la même sécurité ?",
      comparator: "Consultation d'ophtalmologie pour renouvellement de correction.",
      indicators: ["Délai d'accès", "Coût par patient", "Taux de reprise par le délégant", "Événements indésirables"],
      dataSource: "Logiciel partagé et données de remboursement agrégées.",
      evaluator: "Laboratoire d'économie de la santé (fictif)",
      budgetCents: "8000000",
      startsOn: "2017-09-01",
      endsOn: "2020-06-30",
    },
    sensitivity: "L'économie disparaît si plus de 20 % des patients doivent revoir l'ophtalmologiste.",
    sources: [{ citation: "Relevé d'activité de trois cabinets (fictif), 2016." }],
  },
};

import type { SectionInput } from "../section-input.ts";

/** The sections of the example on what it is for. */
export const exampleNeed: readonly SectionInput[] = [
  {
    identification: {
      keywords: ["bilan visuel", "réfraction", "correction optique", "orthoptiste", "délai d'accès"],
      pathologies: ["Amétropies : myopie, hypermétropie, astigmatisme", "Presbytie débutante"],
      disciplines: ["Ophtalmologie", "Orthoptie"],
      careStages: ["SCREENING", "DIAGNOSIS", "FOLLOW_UP"],
    },
  },
  {
    nature: {
      object:
        "L'orthoptiste réalise seul un bilan visuel complet, en dehors de la présence de l'ophtalmologiste, qui en interprète les résultats à distance dans les huit jours et signe l'ordonnance de correction optique.",
      natures: ["CARE_ACT_TRANSFER", "REORGANISATION"],
      purposes: ["PREVENTIVE", "DIAGNOSTIC"],
      difference:
        "L'orthoptiste décide, selon un arbre de décision, des examens à réaliser et de la réorientation, sans prescription préalable pour chaque patient.",
    },
  },
  {
    contextAndNeed: {
      currentSituation:
        "Dans la région, le délai médian d'un premier rendez-vous d'ophtalmologie est de 87 jours. Un tiers des consultations porte sur le renouvellement d'une correction optique, sans pathologie.",
      patientObjective: "Obtenir un bilan visuel et, s'il y a lieu, une correction dans un délai de quinze jours.",
      professionalObjective:
        "Libérer du temps d'ophtalmologiste pour les pathologies qui le demandent, et reconnaître les compétences des orthoptistes.",
      systemObjective: "Réduire le renoncement aux soins visuels et les passages inutiles aux urgences ophtalmologiques.",
      healthNeed:
        "Le projet régional de santé retient l'accès aux soins visuels parmi ses priorités : quatre territoires sur onze comptent moins de six ophtalmologistes pour 100 000 habitants.",
      needScope: "REGIONAL",
      targetPopulation: "Patients de 6 à 50 ans, sans pathologie oculaire connue, qui demandent un bilan visuel.",
      expectedPatientsPerYear: 12_000,
      recommendations: [
        {
          citation:
            "Haute Autorité de santé. Protocoles de coopération entre professionnels de santé : guide méthodologique, tome 2.",
          url: "https://www.has-sante.fr",
        },
      ],
      literature: [{ citation: "Observatoire régional de la santé (fictif). L'accès aux soins visuels dans la région, 2016." }],
    },
  },
];

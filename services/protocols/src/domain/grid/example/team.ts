import type { SectionInput } from "../section-input.ts";

/** The sections of the example on who does what, and where. */
export const exampleTeam: readonly SectionInput[] = [
  {
    team: {
      delegants: [
        { professionCode: "10", specialty: "Ophtalmologie", qualification: "Médecin spécialiste", minimumExperienceYears: 2 },
      ],
      delegates: [{ professionCode: "92", qualification: "Certificat de capacité d'orthoptiste", minimumExperienceYears: 1 }],
      maxDelegatesPerDelegant: 4,
      composition: "Au moins un ophtalmologiste et un orthoptiste. Chaque orthoptiste est rattaché à un délégant désigné.",
    },
  },
  {
    derogatoryActs: {
      acts: [
        {
          label: "Réfraction et mesure de l'acuité visuelle, sans prescription préalable",
          kind: "TECHNICAL_ACT",
          derogatedArticle: "CSP art. R.4342-1",
          conditions: "Patient éligible, information donnée et accord recueilli.",
          standingOrder: "Arbre de décision no 1",
        },
        {
          label: "Mesure de la pression intra-oculaire sans contact et rétinographie",
          kind: "TECHNICAL_ACT",
          nomenclatureCode: "BGQP007",
          derogatedArticle: "CSP art. R.4342-5",
          conditions: "Systématique à partir de 16 ans.",
          standingOrder: "Arbre de décision no 1",
        },
        {
          label: "Décision d'orienter le patient vers le délégant",
          kind: "ORIENTATION",
          derogatedArticle: "CSP art. L.4161-1",
          conditions: "Devant tout signe d'alerte de l'arbre de décision.",
          standingOrder: "Arbre de décision no 2",
        },
      ],
    },
  },
  {
    places: {
      practiceFrames: ["SOLO_PRACTICE", "GROUP_PRACTICE", "MSP", "HEALTH_CENTRE", "PUBLIC_HOSPITAL"],
      premises: "Salle d'examen dédiée, au cabinet du délégant ou dans une maison de santé du territoire.",
      equipment: [
        "Réfracteur automatique et frontofocomètre",
        "Tonomètre à air",
        "Rétinographe non mydriatique",
        "Échelles d'acuité de loin et de près",
      ],
      digitalRequirements: "Logiciel métier partagé, transmission chiffrée des images.",
      emergencyEquipment: "Numéro direct du délégant et du service d'urgences ophtalmologiques, affiché dans la salle.",
    },
  },
];

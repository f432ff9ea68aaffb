import type { SectionInput } from "../section-input.ts";
import { exampleAnnexes } from "./annexes.ts";

/** The sections of the example on how patients are cared for, safely. */
export const exampleCare: readonly SectionInput[] = [
  {
    patients: {
      inclusionCriteria: [
        "De 6 à 50 ans",
        "Demande de bilan visuel ou de renouvellement de correction",
        "Accord du patient recueilli",
      ],
      exclusionCriteria: [
        "Pathologie oculaire connue ou chirurgie oculaire de moins d'un an",
        "Diabète",
        "Baisse brutale de la vision, douleur ou rougeur de l'œil",
      ],
      withdrawalCriteria: ["Signe d'alerte à l'examen", "Demande du patient", "Examen non interprétable"],
      minimumAgeYears: 6,
      maximumAgeYears: 50,
    },
  },
  {
    patientInformation: {
      method:
        "Le secrétariat informe à la prise de rendez-vous ; l'orthoptiste remet la notice et répond aux questions avant l'examen.",
      leafletProvided: true,
      consentForm: "ORAL_RECORDED",
      trace: "Date de l'information et de l'accord dans le dossier partagé.",
      refusal: "Le patient peut refuser à tout moment : il est alors reçu par l'ophtalmologiste, sans délai plus long.",
    },
  },
  {
    careProcess: {
      inclusion: "Questionnaire d'éligibilité rempli à la prise de rendez-vous et vérifié par l'orthoptiste.",
      steps: [
        {
          label: "Accueil et vérification de l'éligibilité",
          actor: "DELEGATE",
          action: "Interrogatoire, antécédents, information et accord.",
          criteria: "Critères d'inclusion et de non-inclusion.",
          decision: "Inclusion, ou rendez-vous avec le délégant.",
          redFlags: ["Baisse brutale de la vision", "Douleur oculaire"],
          reorientation: "Appel immédiat du délégant.",
          delay: "Sans délai",
          traceability: "Questionnaire dans le dossier partagé.",
        },
        {
          label: "Bilan visuel",
          actor: "DELEGATE",
          action: "Acuité, réfraction, bilan oculomoteur, pression intra-oculaire et rétinographie.",
          criteria: "Arbre de décision no 1.",
          decision: "Proposition de correction, ou réorientation.",
          redFlags: ["Acuité corrigée inférieure à 8/10", "Pression supérieure à 21 mmHg", "Anomalie du fond d'œil"],
          reorientation: "Rendez-vous avec le délégant, dont l'urgence suit l'arbre de décision no 2.",
          delay: "Le jour même à un mois",
          traceability: "Mesures et images dans le dossier partagé.",
        },
        {
          label: "Interprétation et prescription",
          actor: "DELEGANT",
          action: "Relecture à distance du bilan et des images, signature de l'ordonnance.",
          criteria: "Concordance des mesures.",
          decision: "Ordonnance, ou convocation du patient.",
          delay: "Huit jours",
          traceability: "Conclusion signée dans le dossier partagé.",
        },
      ],
      transmission: "Le compte rendu est adressé au patient et à son médecin traitant par messagerie sécurisée.",
      reorientation: "Tout signe d'alerte mène au délégant : le jour même pour une urgence, sous un mois sinon.",
    },
  },
  {
    delegantAvailability: {
      modes: ["TELEPHONE", "TELEMEDICINE"],
      presence: "Le délégant est joignable pendant toutes les vacations de l'orthoptiste.",
      responseMinutes: 15,
      replacement: "Un autre délégant de l'équipe est désigné en cas d'absence ; à défaut la vacation est annulée.",
    },
  },
  {
    training: {
      prerequisites: ["Certificat de capacité d'orthoptiste", "Un an d'exercice au moins"],
      programme: "Dépistage des signes d'alerte, rétinographie, arbres de décision, information du patient.",
      theoryHours: 10,
      practiceHours: 20,
      supervisedActs: 50,
      trainers: "Ophtalmologistes de l'équipe et école d'orthoptie (fictive).",
      validation: "Cinquante bilans supervisés, concordance d'au moins 95 % avec le délégant.",
      upkeep: "Une journée de formation et une revue de vingt dossiers par an.",
    },
  },
  {
    riskManagement: {
      risks: [
        {
          step: "Bilan visuel",
          cause: "Signe d'alerte non reconnu",
          consequence: "Retard au diagnostic d'une pathologie oculaire",
          prevention: "Formation, arbre de décision, relecture de toutes les images par le délégant.",
          recovery: "Convocation du patient sous 48 heures et analyse en équipe.",
        },
        {
          step: "Interprétation et prescription",
          cause: "Transmission interrompue",
          consequence: "Ordonnance tardive",
          prevention: "Liste quotidienne des bilans non relus.",
          recovery: "Relance du délégant, information du patient.",
        },
      ],
      adverseEventReporting:
        "Fiche d'événement indésirable remplie par le professionnel et analysée à la réunion d'équipe suivante.",
      seriousEventReporting: "Déclaration sans délai à l'ARS par le délégant.",
      teamReviewsPerYear: 4,
    },
  },
  {
    informationSystem: {
      tools: ["Logiciel d'ophtalmologie partagé", "Hébergement agréé de données de santé"],
      sharedRecord: "Un dossier par patient, ouvert aux délégants et délégués de l'équipe, avec trace des accès.",
      secureMessaging: "Messagerie sécurisée de santé (MSSanté).",
      letterToPractitioner: "Compte rendu adressé au médecin traitant après chaque bilan.",
      archiving: "Vingt ans après le dernier passage.",
    },
  },
  {
    insurance: {
      liability: "Le délégué répond des actes qu'il réalise, le délégant de leur interprétation et de la prescription.",
      delegantCover: "Responsabilité civile professionnelle étendue à la délégation des actes du protocole.",
      delegateCover: "Responsabilité civile professionnelle qui mentionne expressément les actes du protocole.",
      structureCover: "Contrat de la structure étendu au protocole, quand le délégué est salarié.",
    },
  },
  {
    indicators: {
      indicators: [
        {
          name: "Délai d'obtention du rendez-vous",
          numerator: "Somme des délais entre la demande et le bilan",
          denominator: "Bilans réalisés",
          unit: "DAYS",
          target: 15,
          alertThreshold: 30,
        },
        {
          name: "Concordance entre délégué et délégant",
          numerator: "Bilans confirmés sans modification par le délégant",
          denominator: "Bilans relus",
          unit: "PERCENT",
          target: 95,
          alertThreshold: 85,
        },
      ],
      collection: "Extraction mensuelle du logiciel partagé par le référent de l'équipe.",
      satisfactionSurvey: "Questionnaire remis à chaque patient ; enquête annuelle auprès des professionnels.",
    },
  },
  { annexes: exampleAnnexes },
];

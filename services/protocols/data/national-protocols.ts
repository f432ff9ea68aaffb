import { act, existing } from "./existing-protocol.ts";

const ordered = { source: "atousante.com ; kineactu.com", date: "2020-03-06", publishedOn: "2020-03-08" } as const;
const march2020 = act("ARRETE", "MINISTERS", ordered);
const march2020Undated = act("ARRETE", "MINISTERS", {
  ...ordered,
  publishedOn: null,
  toVerify: true,
  note: "Date de publication à vérifier.",
});

/** The order of 6 March 2020 and the one that took its place, for cystitis and sore throat. */
const replaced = [
  march2020Undated,
  act("ARRETE", "MINISTERS", {
    publishedOn: "2023-03-14",
    source: "concourspluripro.fr (cystite et maux de gorge)",
    note: "Remplace l'arrêté du 6 mars 2020 et étend aux CPTS. Les structures déjà déclarées ne redéclarent qu'au changement d'équipe.",
  }),
];

/** National protocols with a public source (domain dossier, 6.1). */
export const nationalProtocols = [
  existing("NATIONAL", {
    key: "ioa-radiographie-traumatisme-membre",
    title:
      "Demande d'imagerie (radiographies) pour un traumatisme simple d'un membre par l'infirmier organisateur de l'accueil aux urgences",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["60"],
    specialties: "Médecine d'urgence ; infirmier organisateur de l'accueil (IOA)",
    acts: [
      act("ARRETE", "MINISTERS", {
        date: "2019-11-29",
        publishedOn: "2019-12-14",
        source: "nosdeputes.fr, intervention 755548 ; docteurimago.fr",
      }),
    ],
    sources: ["nosdeputes.fr, intervention 755548", "docteurimago.fr"],
  }),
  existing("NATIONAL", {
    key: "insuffisance-cardiaque-telesurveillance",
    title: "Télésurveillance, consultation de titration et consultation non programmée des patients insuffisants cardiaques",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["60"],
    specialties: "Cardiologie",
    acts: [
      act("CONSULTED_BODY_OPINION", "CN_URPS_MEDECINS", {
        date: "2019-09-13",
        reference: "PC 133",
        source: "cn-urps-ml.org, PC 133",
      }),
      act("HAS_OPINION", "HAS", { date: "2019-11-20", source: "ticsante.com 4964 ; infirmiers.com" }),
      act("ARRETE", "MINISTERS", { date: "2019-12-27", publishedOn: "2019-12-31", source: "ticsante.com 4964 ; infirmiers.com" }),
    ],
    sources: ["ticsante.com 4964", "infirmiers.com", "cn-urps-ml.org, PC 133"],
    note: "Porté par l'hôpital Henri-Mondor ; numéro HAS PC 133. L'arrêté demandait l'envoi de déclarations numérisées en attendant l'application.",
  }),
  existing("NATIONAL", {
    key: "torsion-cheville",
    title: "Prise en charge du traumatisme en torsion de la cheville",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["70"],
    acts: [march2020],
    sources: ["atousante.com", "kineactu.com"],
  }),
  existing("NATIONAL", {
    key: "douleur-lombaire-aigue",
    title: "Prise en charge de la douleur lombaire aiguë de moins de quatre semaines, de 20 à 55 ans",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["70"],
    acts: [march2020],
    sources: ["kineactu.com"],
  }),
  existing("NATIONAL", {
    key: "pollakiurie-brulures-mictionnelles",
    title: "Prise en charge de la pollakiurie et des brûlures mictionnelles chez la femme de 16 à 65 ans",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["60", "21"],
    specialties: "Pharmacien d'officine",
    acts: replaced,
    sources: ["legifrance.gouv.fr, JORFTEXT000046037044", "concourspluripro.fr (cystite et maux de gorge)"],
    toVerify: true,
    note: "Le lien du texte JORFTEXT000046037044 avec l'un ou l'autre arrêté reste à établir.",
  }),
  existing("NATIONAL", {
    key: "odynophagie",
    title: "Prise en charge de l'odynophagie de 6 à 45 ans",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["60", "21"],
    specialties: "Pharmacien d'officine",
    acts: replaced,
    sources: ["legifrance.gouv.fr, JORFTEXT000046037044", "concourspluripro.fr (cystite et maux de gorge)"],
    toVerify: true,
    note: "Le lien du texte JORFTEXT000046037044 avec l'un ou l'autre arrêté reste à établir.",
  }),
  existing("NATIONAL", {
    key: "rhino-conjonctivite-allergique",
    title: "Renouvellement du traitement de la rhino-conjonctivite allergique saisonnière",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["60", "21"],
    acts: [march2020Undated],
    sources: ["atousante.com", "lequotidiendumedecin.fr"],
  }),
  existing("NATIONAL", {
    key: "dystrophie-myotonique-steinert",
    title: "Suivi des patients atteints de dystrophie myotonique de Steinert (DM1)",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["60"],
    specialties: "Neurologie",
    acts: [
      act("HAS_OPINION", "HAS", { date: "2020-07-09", source: "infirmiers.com" }),
      act("ARRETE", "MINISTERS", {
        source: "infirmiers.com ; espaceinfirmier.fr LINF00101001",
        toVerify: true,
        note: "Journal officiel du 4 ou du 5 septembre 2020, selon la source.",
      }),
    ],
    sources: ["infirmiers.com", "espaceinfirmier.fr LINF00101001"],
  }),
  existing("NATIONAL", {
    key: "dispositifs-implantables-rythmologiques",
    title: "Contrôle des dispositifs implantables rythmologiques, en présence et par télémédecine",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["60"],
    specialties: "Cardiologie (rythmologie)",
    acts: [
      act("ARRETE", "MINISTERS", {
        source: "espaceinfirmier.fr ; flippingbook",
        toVerify: true,
        note: "Les sources se contredisent : Journal officiel du 4 ou du 5 septembre 2020, ou arrêté du 7 septembre 2020.",
      }),
    ],
    sources: ["espaceinfirmier.fr", "flippingbook"],
    toVerify: true,
    note: "Porté par l'hôpital européen Georges-Pompidou (HEGP). Date de l'arrêté à vérifier.",
  }),
  existing("NATIONAL", {
    key: "pose-de-midline",
    title: "Pose de cathéter Midline",
    outcome: "OPINION_ONLY",
    delegants: ["10"],
    delegates: ["60"],
    acts: [
      act("HAS_OPINION", "HAS", {
        source: "infirmiers.com (9 septembre 2020)",
        toVerify: true,
        note: "Examiné par la HAS à l'été 2020 : jour et sens de l'avis à vérifier.",
      }),
    ],
    sources: ["infirmiers.com (9 septembre 2020)"],
    toVerify: true,
    note: "Arrêté non trouvé.",
  }),
  existing("NATIONAL", {
    key: "echographie-diagnostique-merm",
    title: "Réalisation d'échographies diagnostiques par un manipulateur d'électroradiologie médicale",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["98"],
    specialties: "Radiologie",
    acts: [act("ARRETE", "MINISTERS", { date: "2021-05-19", source: "affairesjuridiques.aphp.fr (arrêté du 19 mai 2021)" })],
    sources: ["affairesjuridiques.aphp.fr (arrêté du 19 mai 2021)"],
    note: "Ancien protocole HPST devenu national (loi 2019-774, art. 66, III, A, al. 2). Diplôme d'échographie et au moins la moitié du temps d'exercice.",
  }),
  existing("NATIONAL", {
    key: "domicile-patients-ages-handicapes",
    title: "Prise en charge à domicile des patients âgés ou en situation de handicap ayant des difficultés à se déplacer",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["60"],
    specialties: "Infirmiers de ville et de SSIAD",
    fundingNote:
      "Rémunération toujours pas fixée 21 mois après l'avis favorable de la HAS, selon la position de la HAS du 13 mars 2024.",
    acts: [
      act("HAS_OPINION", "HAS", {
        outcome: "FAVOURABLE",
        source: "Position de la HAS du 13 mars 2024",
        toVerify: true,
        note: "Mai 2022 : le jour n'est pas donné.",
      }),
      act("ARRETE", "MINISTERS", { date: "2022-10-24", source: "directions.fr 2057976W" }),
    ],
    sources: ["Position de la HAS du 13 mars 2024", "directions.fr 2057976W"],
  }),
  existing("NATIONAL", {
    key: "sutures-simples-urgences",
    title: "Réalisation de sutures simples par un infirmier aux urgences",
    outcome: "UNKNOWN",
    delegants: ["10"],
    delegates: ["60"],
    specialties: "Médecine d'urgence",
    sources: ["nosdeputes.fr, intervention 755548"],
    toVerify: true,
    note: "Annoncé début 2020 ; arrêté non trouvé.",
  }),
];

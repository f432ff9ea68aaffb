import { type AuthorityAct, act, existing } from "./existing-protocol.ts";

const vision = "BO Santé 2018/6 (pdfslide.fr) ; acuite.fr 11071";

/** One opinion, one order and one instruction cover both protocols on sight (seed `002`: opinion and order are two records). */
const visionFunding: readonly AuthorityAct[] = [
  act("COLLEGE_OPINION", "FUNDING_COLLEGE", { date: "2017-04-07", reference: "2017-01", source: vision }),
  act("FUNDING_ARRETE", "MINISTERS", { date: "2017-05-03", source: vision }),
  act("INSTRUCTION", "DSS_CNAM", { date: "2018-04-09", reference: "DSS/SD1/1B/2018/100", source: vision }),
];

function visionProtocol(key: string, ages: string) {
  return existing("HPST", {
    key,
    title: `Bilan visuel à distance (RNO) ${ages}`,
    outcome: "UNKNOWN",
    delegants: ["10"],
    delegates: ["92"],
    specialties: "Ophtalmologie",
    fundingNote:
      "Financement dérogatoire autorisé par l'arrêté des ministres du 3 mai 2017, après l'avis n° 2017-01 du collège des financeurs.",
    acts: visionFunding,
    sources: ["BO Santé 2018/6 (pdfslide.fr)", "acuite.fr 11071"],
    toVerify: true,
    note: "Titre abrégé ; l'avis de la HAS et les arrêtés des ARS n'ont pas été trouvés.",
  });
}

const alsace = {
  regionCode: "42",
  date: "2012-09-18",
  source: "docplayer.fr 2606705 (recueil des actes administratifs, octobre 2012)",
};

/** Protocols under article 51 of the law of 2009 (HPST) with a public source (domain dossier, 6.1 and 6.2). */
export const regionalProtocols = [
  visionProtocol("rno-6-15-ans", "de 6 à 15 ans"),
  visionProtocol("rno-16-50-ans", "de 16 à 50 ans"),
  existing("HPST", {
    key: "retinopathie-diabetique-depistage",
    title: "Dépistage de la rétinopathie diabétique par photographies du fond d'œil",
    outcome: "OPINION_ONLY",
    delegants: ["10"],
    delegates: ["92", "60"],
    specialties: "Ophtalmologie",
    acts: [
      act("HAS_OPINION", "HAS", {
        outcome: "FAVOURABLE",
        source: "acuite.fr 10140 et 11071",
        toVerify: true,
        note: "Entre 2011 et 2013 : jour et nombre d'avis à vérifier.",
      }),
    ],
    sources: ["acuite.fr 10140", "acuite.fr 11071"],
    toVerify: true,
    note: "Le régime HPST est déduit des dates ; arrêtés non trouvés.",
  }),
  existing("HPST", {
    key: "asalee",
    title: "ASALEE : coopération entre médecin généraliste et infirmier délégué à la santé publique",
    outcome: "AUTHORISED",
    delegants: ["10"],
    delegates: ["60"],
    specialties: "Médecine générale ; infirmier délégué à la santé publique",
    regionCodes: ["54"],
    acts: [
      act("HAS_OPINION", "HAS", { date: "2012-03-22", outcome: "FAVOURABLE_WITH_RESERVES", source: "studylibfr.com 282392" }),
      act("ARRETE", "ARS", { regionCode: "54", date: "2012-06-18", reference: "2012/000623", source: "studylibfr.com 282392" }),
    ],
    sources: ["studylibfr.com 282392", "senat.fr r13-3182", "espaceinfirmier.fr n° 339"],
    note: "11 régions en janvier 2014, 13 en 2017 : les arrêtés des autres régions n'ont pas été trouvés. Titre abrégé.",
  }),
  existing("HPST", {
    key: "ponction-medullaire-myelogramme",
    title: "Ponction médullaire en vue d'un myélogramme par un infirmier",
    outcome: "OPINION_ONLY",
    delegants: [],
    delegates: ["60"],
    acts: [
      act("HAS_OPINION", "HAS", {
        outcome: "FAVOURABLE_WITH_RESERVES",
        source: "espaceinfirmier.fr n° 282",
        toVerify: true,
        note: "Premier avis rendu sur un protocole, avec réserves : jour et sens exact à vérifier.",
      }),
    ],
    sources: ["espaceinfirmier.fr n° 282"],
    toVerify: true,
    note: "Profession délégante et arrêté à vérifier.",
  }),
  existing("HPST", {
    key: "bilans-urodynamiques-alsace",
    title: "Réalisation de bilans urodynamiques par un infirmier",
    outcome: "AUTHORISED",
    delegants: [],
    delegates: ["60"],
    regionCodes: ["42"],
    acts: [act("ARRETE", "ARS", alsace)],
    sources: ["docplayer.fr 2606705"],
    note: "La source ne nomme pas la profession délégante.",
  }),
  existing("HPST", {
    key: "echographie-merm-alsace",
    title: "Réalisation d'échographies par un manipulateur d'électroradiologie médicale",
    outcome: "AUTHORISED",
    delegants: [],
    delegates: ["98"],
    regionCodes: ["42"],
    acts: [act("ARRETE", "ARS", alsace)],
    sources: ["docplayer.fr 2606705"],
    note: "La source ne nomme pas la profession délégante.",
  }),
  existing("HPST", {
    key: "ophtalmologiste-orthoptiste-nord-pas-de-calais",
    title: "Coopération entre ophtalmologiste et orthoptiste (Lille)",
    outcome: "UNKNOWN",
    delegants: ["10"],
    delegates: ["92"],
    specialties: "Ophtalmologie",
    regionCodes: ["31"],
    sources: ["acuite.fr 10604"],
    toVerify: true,
    note: "Titre, avis et arrêté à vérifier.",
  }),
  existing("HPST", {
    key: "retinopathie-diabetique-itinerant-bourgogne",
    title: "Dépistage itinérant de la rétinopathie diabétique par télémédecine",
    outcome: "UNKNOWN",
    delegants: [],
    delegates: [],
    regionCodes: ["26"],
    sources: ["acuite.fr 10140"],
    toVerify: true,
    note: "Professions, avis et arrêté à vérifier.",
  }),
  existing("HPST", {
    key: "orthoptiste-dix-actes-ile-de-france",
    title: "Réalisation de dix actes par un orthoptiste",
    outcome: "UNKNOWN",
    delegants: [],
    delegates: ["92"],
    regionCodes: ["11"],
    sources: ["cahiers-ophtalmologie.fr", "espaceinfirmier.fr n° 320"],
    toVerify: true,
    note: "L'un des dix protocoles d'Île-de-France en 2013. Liste des actes, avis et arrêté à vérifier.",
  }),
  existing("HPST", {
    key: "anticancereux-oraux-domicile-ile-de-france",
    title: "Suivi à domicile de patients traités par anticancéreux oraux",
    outcome: "UNKNOWN",
    delegants: [],
    delegates: [],
    regionCodes: ["11"],
    sources: ["espaceinfirmier.fr n° 320"],
    toVerify: true,
    note: "L'un des dix protocoles d'Île-de-France en 2013. Professions, avis et arrêté à vérifier.",
  }),
  existing("HPST", {
    key: "vaccination-serologie-ile-de-france",
    title: "Vaccination et sérologie",
    outcome: "UNKNOWN",
    delegants: [],
    delegates: [],
    regionCodes: ["11"],
    sources: ["espaceinfirmier.fr n° 320"],
    toVerify: true,
    note: "L'un des dix protocoles d'Île-de-France en 2013. Titre, professions, avis et arrêté à vérifier.",
  }),
  existing("HPST", {
    key: "neuro-oncologie-suivi",
    title: "Consultation infirmière de suivi des patients traités en neuro-oncologie en lieu et place du médecin",
    outcome: "REFUSED",
    delegants: ["10"],
    delegates: ["60"],
    specialties: "Neurologie (neuro-oncologie)",
    regionCodes: ["11"],
    acts: [
      act("CONSULTED_BODY_OPINION", "CN_URPS_MEDECINS", {
        date: "2019-12-20",
        reference: "PC 72",
        source: "cn-urps-ml.org, avis du 20 décembre 2019 sur le PC 72",
        note: "Le sens de l'avis n'est pas repris ici : l'extrait lu ne le donne pas.",
      }),
      act("HAS_OPINION", "HAS", {
        outcome: "UNFAVOURABLE",
        source: "infirmiers.com",
        toVerify: true,
        note: "2020 : le jour n'est pas donné.",
      }),
    ],
    sources: ["infirmiers.com", "cn-urps-ml.org, avis du 20 décembre 2019 sur le PC 72"],
    toVerify: true,
    note: "L'avis défavorable de la HAS empêche l'autorisation (avis conforme) ; la décision de refus n'a pas été trouvée. Le rapprochement du PC 72 et de l'avis de 2020 est une déduction.",
  }),
];

import type { Day } from "../moment.ts";

/** A profession of TRE_G15 and whether the law lets it share tasks by a protocol (CSP L.4011-1). */
export interface Profession {
  /** Code of TRE_G15, or one of our own where that list has none. */
  readonly code: string;
  readonly codeSystem: "TRE_G15" | "LOCAL";
  readonly label: string;
  readonly eligibleForProtocol: boolean;
  /** Articles of the public health code on the profession, from which L.4011-1 lets a protocol depart. */
  readonly articles: readonly string[];
  /** Day of the law that listed the profession; null where it is not established. */
  readonly listedOn: Day | null;
  readonly source: string;
  /** Set where articles or eligibility come from memory or inference. */
  readonly toVerify: boolean;
  readonly note?: string;
}

const nomenclature = "ANS, TRE_G15-ProfessionSante v1.1.0 (29 mars 2024)";

/** Listed by the law of 21 July 2009 itself. */
function listedIn2009(code: string, label: string, ...articles: string[]): Profession {
  const source = `${nomenclature} ; CSP L.4011-1 (loi 2009-879, art. 51), texte repris par directeurdessoins-afds.com`;
  const eligible = { eligibleForProtocol: true, listedOn: "2009-07-21", toVerify: false };
  return { code, codeSystem: "TRE_G15", label, articles, source, ...eligible };
}

/** Listed since: that it is comes from the site of the order of pharmacists, the article from memory. */
function listedLater(code: string, label: string, article: string): Profession {
  const source = `${nomenclature} ; CSP L.4011-1 en vigueur, d'après ordre.pharmacien.fr ; article de mémoire`;
  const note = "Ajoutée après 2009 : date et article à vérifier sur Légifrance.";
  const eligible = { eligibleForProtocol: true, listedOn: null, toVerify: true };
  return { code, codeSystem: "TRE_G15", label, articles: [article], source, ...eligible, note };
}

export const professions: readonly Profession[] = [
  listedIn2009("10", "Médecin", "L.4111-1", "L.4161-1"),
  listedIn2009("21", "Pharmacien", "L.4221-1"),
  listedIn2009("26", "Audioprothésiste", "L.4361-1"),
  listedIn2009("28", "Opticien-lunetier", "L.4362-1"),
  listedLater("31", "Assistant dentaire", "L.4393-8"),
  listedLater("32", "Physicien médical", "L.4251-1"),
  listedLater("35", "Aide-soignant", "L.4391-1"),
  listedLater("36", "Ambulancier", "L.4393-1"),
  listedLater("37", "Auxiliaire de puériculture", "L.4392-1"),
  listedLater("38", "Préparateur en pharmacie hospitalière", "L.4241-1"),
  listedLater("39", "Préparateur en pharmacie", "L.4241-1"),
  listedIn2009("40", "Chirurgien-dentiste", "L.4111-1"),
  listedIn2009("50", "Sage-femme", "L.4111-1", "L.4161-3"),
  {
    ...listedIn2009("60", "Infirmier", "L.4311-1"),
    note: "L'infirmier en pratique avancée (IPA) porte ce code : c'est un savoir-faire, pas une profession.",
  },
  {
    ...listedIn2009("69", "Infirmier psychiatrique", "L.4311-1"),
    toVerify: true,
    note: "Rattaché à la profession d'infirmier : à vérifier.",
  },
  listedIn2009("70", "Masseur-kinésithérapeute", "L.4321-1"),
  listedIn2009("80", "Pédicure-podologue", "L.4322-1"),
  listedIn2009("81", "Orthoprothésiste", "L.4364-1"),
  listedIn2009("82", "Podo-orthésiste", "L.4364-1"),
  listedIn2009("83", "Orthopédiste-orthésiste", "L.4364-1"),
  listedIn2009("84", "Oculariste", "L.4364-1"),
  listedIn2009("85", "Épithésiste", "L.4364-1"),
  listedLater("86", "Technicien de laboratoire médical", "L.4352-1"),
  listedIn2009("91", "Orthophoniste", "L.4341-1"),
  listedIn2009("92", "Orthoptiste", "L.4342-1"),
  {
    code: "93",
    codeSystem: "TRE_G15",
    label: "Psychologue",
    eligibleForProtocol: false,
    articles: [],
    listedOn: null,
    source: nomenclature,
    toVerify: true,
    note: "Hors de la quatrième partie du CSP ; la TRE_G15 ne porte ce code que comme obsolète (fin au 17 décembre 2021).",
  },
  listedIn2009("94", "Ergothérapeute", "L.4331-1"),
  listedIn2009("95", "Diététicien", "L.4371-1"),
  listedIn2009("96", "Psychomotricien", "L.4332-1"),
  listedIn2009("98", "Manipulateur d'électroradiologie médicale", "L.4351-1"),
  {
    ...listedIn2009("GENETIC_COUNSELLOR", "Conseiller en génétique", "L.1132-1"),
    codeSystem: "LOCAL",
    source: "CSP L.4011-1 (loi 2009-879, art. 51), texte repris par directeurdessoins-afds.com",
    note: "La TRE_G15 n'a pas de code pour cette profession : code propre à l'application.",
  },
];

const byCode = new Map(professions.map((profession) => [profession.code, profession]));

export function professionOf(code: string): Profession | undefined {
  return byCode.get(code);
}

/** Whether somebody of this profession may delegate or be delegated tasks by a protocol. */
export function isEligibleProfession(code: string): boolean {
  return byCode.get(code)?.eligibleForProtocol ?? false;
}

/** Where a team practises. The protocol says which frames it allows; a declaration names one. */
export interface PracticeFrameEntry {
  readonly label: string;
  /** Sectors of activity (TRE_R02) that mean this frame. */
  readonly sectors: readonly string[];
  /** Categories of establishment in FINESS (TRE_R66) that mean this frame. */
  readonly finessCategories: readonly string[];
  readonly source: string;
  /** Set where no nomenclature has been found for the frame. */
  readonly toVerify: boolean;
}

const bothLists = "ANS, TRE_R02-SecteurActivite v1.1.0 et TRE_R66-CategorieEtablissement (27 janvier 2023)";
const finessList = "ANS, TRE_R66-CategorieEtablissement (27 janvier 2023)";
const sectorList = "ANS, TRE_R02-SecteurActivite v1.1.0";
const proposed = "Proposition du projet : cadre cité par les textes, code non trouvé";

export const practiceFrames = {
  PUBLIC_HOSPITAL: frame("Établissement public de santé", ["SA01"], ["101", "106", "355"], bothLists),
  PRIVATE_HOSPITAL: frame("Établissement de santé privé", ["SA03", "SA04", "SA36"], ["109", "131"], bothLists),
  GHT: frame("Groupement hospitalier de territoire (GHT)", [], [], proposed),
  HEALTH_CENTRE: frame("Centre de santé", ["SA05"], ["124", "125", "439"], bothLists),
  MSP: frame("Maison ou pôle de santé pluriprofessionnel", ["SA52"], ["603"], bothLists),
  CPTS: frame("Communauté professionnelle territoriale de santé (CPTS)", ["SA63"], ["604"], bothLists),
  ESP: frame("Équipe de soins primaires (ESP)", [], [], proposed),
  SOLO_PRACTICE: frame("Cabinet individuel", ["SA07"], [], sectorList),
  GROUP_PRACTICE: frame("Cabinet de groupe ou exercice en société", ["SA08", "SA09"], ["602"], bothLists),
  PHARMACY: frame("Pharmacie d'officine", ["SA33", "SA38", "SA39"], ["620", "628", "629"], bothLists),
  LAB: frame("Laboratoire de biologie médicale", ["SA25", "SA29", "SA59"], ["610", "611", "612"], bothLists),
  HAD: frame("Hospitalisation à domicile (HAD)", [], ["127"], finessList),
  SSIAD: frame("Service de soins infirmiers à domicile (SSIAD)", [], ["354"], finessList),
  EHPAD: frame("Établissement d'hébergement pour personnes âgées dépendantes (EHPAD)", [], ["500"], finessList),
  ESMS: frame("Autre établissement ou service médico-social (ESMS)", ["SA16", "SA17", "SA41"], [], sectorList),
  ARMED_FORCES: frame("Service de santé des armées", ["SA02", "SA06"], ["114", "115"], bothLists),
  PMI: frame("Protection maternelle et infantile (PMI)", ["SA15"], ["223"], bothLists),
  CEGIDD: frame("Centre gratuit d'information, de dépistage et de diagnostic (CeGIDD)", [], [], proposed),
  OTHER: frame("Autre cadre d'exercice", [], [], "Proposition du projet"),
} as const satisfies Record<string, PracticeFrameEntry>;

export type PracticeFrame = keyof typeof practiceFrames;

export function isPracticeFrame(text: string): text is PracticeFrame {
  return Object.hasOwn(practiceFrames, text);
}

function frame(
  label: string,
  sectors: readonly string[],
  finessCategories: readonly string[],
  source: string,
): PracticeFrameEntry {
  return { label, sectors, finessCategories, source, toVerify: source === proposed };
}

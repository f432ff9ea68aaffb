import type { Day } from "@coop/kernel";

/**
 * A figure that somebody published about the cooperation between professionals. Shown with its source and never
 * computed with: what the application counts itself is another thing.
 */
export interface PublishedFigure {
  readonly key: string;
  readonly label: string;
  /** As published, even where it can't be right. */
  readonly value: number;
  readonly unit: "PROTOCOLS" | "PATIENTS" | "ACTS" | "PERCENT" | "PEOPLE" | "MONTHS" | "ORDERS" | "FILES" | "TEAMS" | "EVENTS";
  /** Whether the source says "exactly", "about", "more than" or "less than". */
  readonly precision: "EXACT" | "ABOUT" | "MORE_THAN" | "LESS_THAN";
  /** Year that the figure is about. */
  readonly year: number;
  /** The moment within the year, as the source says it. */
  readonly asOf: string;
  readonly source: string;
  readonly publishedOn: Day | null;
  readonly toVerify: boolean;
  readonly note: string | null;
}

const has2024 = { source: "HAS, position du 13 mars 2024", publishedOn: "2024-03-13", toVerify: false, note: null } as const;
const undatedSource = { publishedOn: null, toVerify: false, note: null } as const;
const snp = { ...undatedSource, year: 2023, asOf: "mars 2023", source: "concourspluripro.fr (soins non programmés)" } as const;
const ehesp = { ...undatedSource, year: 2014, asOf: "février 2014", source: "documentation.ehesp.fr 300658" } as const;
const senate = { ...undatedSource, year: 2014, asOf: "janvier 2014", source: "senat.fr r13-3181" } as const;
const in2022 = { ...has2024, year: 2022, asOf: "année 2022" } as const;
const end2023 = { ...has2024, year: 2023, asOf: "fin 2023" } as const;

export const publishedFigures: readonly PublishedFigure[] = [
  {
    key: "national-protocols-2023",
    label: "Protocoles nationaux autorisés",
    value: 57,
    unit: "PROTOCOLS",
    precision: "EXACT",
    ...end2023,
  },
  {
    key: "national-protocols-with-nurses-2023",
    label: "Protocoles nationaux auxquels participent des infirmiers",
    value: 44,
    unit: "PROTOCOLS",
    precision: "EXACT",
    ...end2023,
    source: "actusoins.com",
    publishedOn: null,
  },
  {
    key: "local-protocols-2023",
    label: "Protocoles locaux autorisés",
    value: 106,
    unit: "PROTOCOLS",
    precision: "EXACT",
    ...end2023,
    note: "Sans évaluation des flux de patients ; très peu sont devenus nationaux.",
  },
  { key: "patients-2022", label: "Patients pris en charge", value: 400_000, unit: "PATIENTS", precision: "MORE_THAN", ...in2022 },
  {
    key: "delegated-acts-2022",
    label: "Actes délégués",
    value: 600_000_000,
    unit: "ACTS",
    precision: "LESS_THAN",
    ...in2022,
    toVerify: true,
    note: "« Près de 600 millions » dans le texte, soit environ 1 500 actes par patient : sans doute 600 000.",
  },
  {
    key: "adverse-events-2022",
    label: "Taux d'événements indésirables",
    value: 0.12,
    unit: "PERCENT",
    precision: "EXACT",
    ...in2022,
  },
  {
    key: "serious-adverse-events-2022",
    label: "Événements indésirables graves déclarés",
    value: 0,
    unit: "EVENTS",
    precision: "EXACT",
    ...in2022,
  },
  {
    key: "reoriented-patients-2022",
    label: "Patients réorientés vers les délégants",
    value: 40_000,
    unit: "PATIENTS",
    precision: "LESS_THAN",
    ...in2022,
    note: "Plus du tiers pour les seuls protocoles d'échographie entre radiologues et manipulateurs ; certaines réorientations sont prévues par le protocole.",
  },
  {
    key: "reorientation-rate-2022",
    label: "Taux de patients réorientés",
    value: 9.1,
    unit: "PERCENT",
    precision: "EXACT",
    ...in2022,
    note: "Rapporté aux patients et non aux actes : 40 000 / 9,1 % ≈ 440 000 (déduction).",
  },
  {
    key: "advanced-practice-nurses-2022",
    label: "Infirmiers diplômés en pratique avancée (IPA)",
    value: 1718,
    unit: "PEOPLE",
    precision: "EXACT",
    ...in2022,
    asOf: "fin 2022",
  },
  {
    key: "advanced-practice-nurses-target-2027",
    label: "Infirmiers diplômés en pratique avancée : objectif",
    value: 5700,
    unit: "PEOPLE",
    precision: "EXACT",
    ...has2024,
    year: 2027,
    asOf: "objectif pour 2027",
  },
  {
    key: "months-without-pay-home-care",
    label: "Mois écoulés depuis l'avis favorable de la HAS sans rémunération fixée (prise en charge à domicile)",
    value: 21,
    unit: "MONTHS",
    precision: "EXACT",
    ...has2024,
    year: 2024,
    asOf: "février-mars 2024, après l'avis de mai 2022",
  },
  {
    key: "hpst-validated-2014",
    label: "Protocoles HPST validés par la HAS",
    value: 30,
    unit: "PROTOCOLS",
    precision: "EXACT",
    ...ehesp,
  },
  {
    key: "hpst-orders-2014",
    label: "Arrêtés d'ARS",
    value: 100,
    unit: "ORDERS",
    precision: "EXACT",
    ...ehesp,
    note: "Adhésion encore faible, sauf pour Asalée.",
  },
  {
    key: "hpst-files-2014",
    label: "Dossiers HPST examinés ou en cours d'examen à la HAS",
    value: 40,
    unit: "FILES",
    precision: "ABOUT",
    ...senate,
  },
  {
    key: "hpst-implemented-idf-2014",
    label: "Protocoles formellement mis en œuvre en Île-de-France, quatre ans après la loi",
    value: 0,
    unit: "PROTOCOLS",
    precision: "EXACT",
    ...senate,
    toVerify: true,
    note: "Une autre source compte dix protocoles en Île-de-France en 2013, dont certains « autorisés à titre expérimental » (espaceinfirmier n° 320).",
  },
  {
    key: "snp-msp-2023",
    label: "MSP ayant un protocole de soins non programmés",
    value: 80,
    unit: "TEAMS",
    precision: "EXACT",
    ...snp,
  },
  {
    key: "snp-msp-cystitis-2023",
    label: "MSP appliquant le protocole de la cystite",
    value: 65,
    unit: "TEAMS",
    precision: "MORE_THAN",
    ...snp,
  },
  {
    key: "snp-cpts-2023",
    label: "CPTS ayant un protocole de soins non programmés",
    value: 56,
    unit: "TEAMS",
    precision: "EXACT",
    ...snp,
  },
];

/** How long something is kept, and who says so. */
export interface RetentionPeriod {
  /** In French, for who decides. */
  readonly label: string;
  readonly months: number;
  readonly source: string;
  /** What the source does not say in law is the controller's to confirm; each duration can be configured (`RETENTION_MONTHS`). */
  readonly confirmed: boolean;
  /** When this duration was entered here. */
  readonly enteredOn: string;
}

const PROPOSED = "dossier de domaine 7.5";
const MINIMISATION = "RGPD, article 5-1-c (minimisation)";
const enteredOn = "2026-11-22";

/** All durations of the application, in one place. What they erase is each service's (`postgres/retention.ts`). */
export const retentionPeriods = {
  DRAFT_NEVER_SENT: {
    label: "Brouillons qui n'ont jamais été envoyés",
    months: 24,
    source: PROPOSED,
    confirmed: false,
    enteredOn,
  },
  DOSSIER_PAST_LIFE: {
    label: "Dossiers dont la vie est finie, après versement aux archives (code du patrimoine, article L.212-2)",
    months: 120,
    source: PROPOSED,
    confirmed: false,
    enteredOn,
  },
  RECIPIENT_WITHOUT_SHARE: {
    label: "Noms de personnes et de structures avec qui aucune grille n'est plus partagée",
    months: 0,
    source: MINIMISATION,
    confirmed: true,
    enteredOn,
  },
  PERSON_WITHOUT_DOSSIER: {
    label: "Noms de personnes qu'aucun dossier ne cite plus",
    months: 0,
    source: MINIMISATION,
    confirmed: true,
    enteredOn,
  },
  FILE_WITHOUT_DOSSIER: {
    label: "Fichiers envoyés qu'aucun dossier ne nomme, ou ne nomme plus",
    months: 1,
    source: MINIMISATION,
    confirmed: false,
    enteredOn,
  },
  FILE_OF_WHO_LEFT: {
    label: "Engagements, assurances et formations de membres partis de l'équipe",
    months: 60,
    source: PROPOSED,
    confirmed: false,
    enteredOn,
  },
  MEMBER_WHO_LEFT: {
    label: "Noms de membres partis de toute équipe",
    months: 60,
    source: PROPOSED,
    confirmed: false,
    enteredOn,
  },
  AGENT_WHO_LEFT: {
    label: "Identité d'agents dont l'appartenance est finie",
    months: 12,
    source: "durée d'une année de contrôle interne (CNIL, délibération 2021-122)",
    confirmed: false,
    enteredOn,
  },
  CONTACT_OF_ENDED_CLIENT: {
    label: "Contacts de systèmes partenaires révoqués ou expirés",
    months: 12,
    source: "durée d'une année de contrôle interne (CNIL, délibération 2021-122)",
    confirmed: false,
    enteredOn,
  },
} as const satisfies Readonly<Record<string, RetentionPeriod>>;

export type RetentionCode = keyof typeof retentionPeriods;

/** Durations in months that a controller has set otherwise. */
export type RetentionMonths = Readonly<Partial<Record<RetentionCode, number>>>;

export function monthsOf(code: RetentionCode, otherwise: RetentionMonths): number {
  return otherwise[code] ?? retentionPeriods[code].months;
}

/** Reads `DRAFT_NEVER_SENT=36,MEMBER_WHO_LEFT=48`. Throws with a sentence on the first word that is none. */
export function parseRetentionMonths(text: string): RetentionMonths {
  return Object.fromEntries(
    text.split(",").map((word) => {
      const [, code, months] = /^\s*(\w+)=(\d{1,4})\s*$/.exec(word) ?? [];
      if (!code || !(code in retentionPeriods)) {
        throw new Error(`must be CODE=months,CODE=months with codes among ${Object.keys(retentionPeriods).join(", ")}`);
      }
      return [code, Number(months)];
    }),
  );
}

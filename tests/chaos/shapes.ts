import { createRandom } from "./random.ts";

/** One thing that people do to a dossier: one mutation, or a few that belong together. */
export type Stage =
  | "draft"
  | "withdraw"
  | "sendIntent"
  | "declineIntent"
  | "acceptIntent"
  | "file"
  | "askForPieces"
  | "instruct"
  | "rejectNeed"
  | "refer"
  | "consult"
  | "hearAdvice"
  | "beFavourable"
  | "beUnfavourable"
  | "haveReserves"
  | "answerReserves"
  | "grantFunding"
  | "refuse"
  | "sign"
  | "publish"
  | "adhere"
  | "register"
  | YearlyStage;

/** What a team does a year after it has begun. */
export const yearlyStages = ["startReport", "submitReport", "validateReport"] as const;
export type YearlyStage = (typeof yearlyStages)[number];

export function isYearly(stage: Stage): stage is YearlyStage {
  return (yearlyStages as readonly Stage[]).includes(stage);
}

/** Yearly stages are few, and would be over before a blow falls among them: each counts for many. */
export const weightOf = (stage: Stage): number => (isYearly(stage) ? 8 : 1);

export interface Shape {
  /** In percent. Short lives are many, as among real dossiers; the long ones cost ten times as much. */
  readonly weight: number;
  readonly stages: readonly Stage[];
  /** The protocol's status when all is quiet. */
  readonly endsAs: string;
  readonly fundingRequested?: boolean;
}

const filed = ["draft", "sendIntent", "acceptIntent", "file"] as const;
const referred = [...filed, "instruct", "refer"] as const;
const signed = [...referred, "beFavourable", "sign"] as const;
const registered = [...signed, "publish", "adhere", "register"] as const;
const lifted = [...referred, "haveReserves", "answerReserves"] as const;

/** The lives that a dossier may have. */
export const shapes = {
  draft: { weight: 13, stages: ["draft"], endsAs: "DRAFT" },
  draftWithdrawn: { weight: 9, stages: ["draft", "withdraw"], endsAs: "WITHDRAWN" },
  intentSent: { weight: 13, stages: ["draft", "sendIntent"], endsAs: "INTENT_SUBMITTED" },
  intentWithdrawn: { weight: 7, stages: ["draft", "sendIntent", "withdraw"], endsAs: "WITHDRAWN" },
  intentDeclined: { weight: 15, stages: ["draft", "sendIntent", "declineIntent"], endsAs: "INTENT_DECLINED" },
  intentAccepted: { weight: 13, stages: ["draft", "sendIntent", "acceptIntent"], endsAs: "INTENT_ACCEPTED" },
  filed: { weight: 3, stages: filed, endsAs: "SUBMITTED" },
  piecesSupplied: { weight: 2, stages: [...filed, "askForPieces"], endsAs: "SUBMITTED" },
  needRejected: { weight: 3, stages: [...filed, "instruct", "rejectNeed"], endsAs: "NEED_NOT_MET" },
  referred: { weight: 2, stages: referred, endsAs: "UNDER_OPINION" },
  referredWithFunding: { weight: 1, stages: referred, endsAs: "UNDER_OPINION", fundingRequested: true },
  withdrawnUnderOpinion: { weight: 3, stages: [...referred, "withdraw"], endsAs: "WITHDRAWN", fundingRequested: true },
  consulted: { weight: 2, stages: [...referred, "consult", "hearAdvice"], endsAs: "UNDER_OPINION" },
  decidedWithoutAdvice: {
    weight: 1,
    stages: [...referred, "consult", "beUnfavourable", "refuse"],
    endsAs: "REFUSED",
  },
  unfavourable: { weight: 2, stages: [...referred, "beUnfavourable", "refuse"], endsAs: "REFUSED" },
  favourable: { weight: 2, stages: [...signed, "publish"], endsAs: "IN_FORCE" },
  reservesLifted: { weight: 2, stages: [...lifted, "sign"], endsAs: "AUTHORISED" },
  funded: {
    weight: 1,
    stages: [...lifted, "grantFunding", "sign", "publish"],
    endsAs: "IN_FORCE",
    fundingRequested: true,
  },
  adhered: { weight: 2, stages: [...signed, "publish", "adhere"], endsAs: "IN_FORCE" },
  registered: { weight: 2, stages: registered, endsAs: "IN_FORCE" },
  reported: { weight: 2, stages: [...registered, ...yearlyStages], endsAs: "IN_FORCE" },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;

/** What shall become of one dossier. */
export interface DossierPlan extends Shape {
  readonly number: number;
  readonly shape: ShapeName;
  readonly regionCode: string;
}

const regionCodes = ["11", "24", "75", "84", "93"] as const;
const shapeWeights = Object.fromEntries(Object.entries(shapes).map(([name, { weight }]) => [name, weight])) as Record<
  ShapeName,
  number
>;

/** The plan of a run. Each dossier draws for itself: of two runs with one seed, the larger begins as the smaller one. */
export function planDossiers(count: number, seed: number): readonly DossierPlan[] {
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(seed, index);
    const shape = random.weighted(shapeWeights);
    return { number: index + 1, shape, regionCode: random.pick(regionCodes), ...(shapes[shape] as Shape) };
  });
}

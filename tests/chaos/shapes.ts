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
  | "beFavourable"
  | "beUnfavourable"
  | "haveReserves"
  | "answerReserves"
  | "grantFunding"
  | "refuse"
  | "sign"
  | "publish"
  | "adhere"
  | "register";

export interface Shape {
  /** Out of the sum of all. Drafts and short lives are many, as in the register; the long ones cross all services. */
  readonly weight: number;
  readonly stages: readonly Stage[];
  /** The protocol's status when all is quiet. */
  readonly endsAs: string;
  readonly fundingRequested?: boolean;
}

const filed = ["draft", "sendIntent", "acceptIntent", "file"] as const;
const referred = [...filed, "instruct", "refer"] as const;
const signed = [...referred, "beFavourable", "sign"] as const;
const lifted = [...referred, "haveReserves", "answerReserves"] as const;

/** The lives that a dossier may have. */
export const shapes = {
  draft: { weight: 14, stages: ["draft"], endsAs: "DRAFT" },
  draftWithdrawn: { weight: 8, stages: ["draft", "withdraw"], endsAs: "WITHDRAWN" },
  intentSent: { weight: 10, stages: ["draft", "sendIntent"], endsAs: "INTENT_SUBMITTED" },
  intentWithdrawn: { weight: 6, stages: ["draft", "sendIntent", "withdraw"], endsAs: "WITHDRAWN" },
  intentDeclined: { weight: 12, stages: ["draft", "sendIntent", "declineIntent"], endsAs: "INTENT_DECLINED" },
  intentAccepted: { weight: 10, stages: ["draft", "sendIntent", "acceptIntent"], endsAs: "INTENT_ACCEPTED" },
  filed: { weight: 5, stages: filed, endsAs: "SUBMITTED" },
  piecesSupplied: { weight: 4, stages: [...filed, "askForPieces"], endsAs: "SUBMITTED" },
  needRejected: { weight: 5, stages: [...filed, "instruct", "rejectNeed"], endsAs: "NEED_NOT_MET" },
  referred: { weight: 4, stages: referred, endsAs: "UNDER_OPINION" },
  referredWithFunding: { weight: 2, stages: referred, endsAs: "UNDER_OPINION", fundingRequested: true },
  withdrawnUnderOpinion: { weight: 4, stages: [...referred, "withdraw"], endsAs: "WITHDRAWN", fundingRequested: true },
  unfavourable: { weight: 3, stages: [...referred, "beUnfavourable", "refuse"], endsAs: "REFUSED" },
  favourable: { weight: 3, stages: [...signed, "publish"], endsAs: "IN_FORCE" },
  reservesLifted: { weight: 3, stages: [...lifted, "sign"], endsAs: "AUTHORISED" },
  funded: {
    weight: 2,
    stages: [...lifted, "grantFunding", "sign", "publish"],
    endsAs: "IN_FORCE",
    fundingRequested: true,
  },
  adhered: { weight: 3, stages: [...signed, "publish", "adhere"], endsAs: "IN_FORCE" },
  registered: { weight: 2, stages: [...signed, "publish", "adhere", "register"], endsAs: "IN_FORCE" },
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

import { follow, type TransitionRefused, type TransitionTable } from "@coop/kernel";

export const fundingStatuses = [
  "REQUESTED",
  "MODEL_INCOMPLETE",
  "UNDER_REVIEW",
  "OPINION_GIVEN",
  "GRANTED",
  "REFUSED",
  "DROPPED",
  "WITHDRAWN",
] as const;
export type FundingStatus = (typeof fundingStatuses)[number];

/**
 * The college of funders in the HPST procedure. `recordRevision` is a version that leaves the economic model alone,
 * `reopenFunding` one that changes it: what was thought, and what was decided, was about another model.
 */
const hpst = {
  REQUESTED: {
    startExamination: "UNDER_REVIEW",
    requestModelCompletion: "MODEL_INCOMPLETE",
    recordRevision: "REQUESTED",
    reopenFunding: "REQUESTED",
    dropFunding: "DROPPED",
    withdrawFunding: "WITHDRAWN",
  },
  MODEL_INCOMPLETE: {
    recordRevision: "MODEL_INCOMPLETE",
    completeModel: "UNDER_REVIEW",
    dropFunding: "DROPPED",
    withdrawFunding: "WITHDRAWN",
  },
  UNDER_REVIEW: {
    requestModelCompletion: "MODEL_INCOMPLETE",
    giveFundingOpinion: "OPINION_GIVEN",
    recordRevision: "UNDER_REVIEW",
    reopenFunding: "UNDER_REVIEW",
    dropFunding: "DROPPED",
    withdrawFunding: "WITHDRAWN",
  },
  OPINION_GIVEN: {
    grantFunding: "GRANTED",
    refuseFunding: "REFUSED",
    recordRevision: "OPINION_GIVEN",
    reopenFunding: "UNDER_REVIEW",
    dropFunding: "DROPPED",
    withdrawFunding: "WITHDRAWN",
  },
  GRANTED: {
    recordMinisterialOrder: "GRANTED",
    recordRevision: "GRANTED",
    reopenFunding: "UNDER_REVIEW",
    dropFunding: "DROPPED",
    withdrawFunding: "WITHDRAWN",
  },
  REFUSED: {
    recordRevision: "REFUSED",
    reopenFunding: "UNDER_REVIEW",
    dropFunding: "DROPPED",
    withdrawFunding: "WITHDRAWN",
  },
  DROPPED: { withdrawFunding: "WITHDRAWN" },
  WITHDRAWN: {},
} as const satisfies TransitionTable<FundingStatus>;

type KeysOfEach<Table> = { [Status in keyof Table]: keyof Table[Status] }[keyof Table];
export type FundingAction = KeysOfEach<typeof hpst>;

export interface Lifecycle {
  readonly table: TransitionTable<FundingStatus>;
  readonly start: FundingStatus;
  readonly labels: { readonly [Status in FundingStatus]: string };
}

/** One lifecycle per legal regime. */
export const lifecycles = {
  HPST: {
    table: hpst,
    start: "REQUESTED",
    labels: {
      REQUESTED: "Demandé",
      MODEL_INCOMPLETE: "Modèle économique incomplet",
      UNDER_REVIEW: "Examen",
      OPINION_GIVEN: "Avis rendu",
      GRANTED: "Financement dérogatoire accordé",
      REFUSED: "Financement dérogatoire refusé",
      DROPPED: "Demande abandonnée",
      WITHDRAWN: "Dossier retiré",
    },
  },
} as const satisfies Record<string, Lifecycle>;
export type FundingRegime = keyof typeof lifecycles;

export function isFundingRegime(regime: string): regime is FundingRegime {
  return Object.hasOwn(lifecycles, regime);
}

interface Place {
  readonly regime: FundingRegime;
  readonly status: FundingStatus;
}

/** What the table has against an action. */
export function transitionBlockers({ regime, status }: Place, action: FundingAction): readonly TransitionRefused[] {
  const next = follow<FundingStatus>(lifecycles[regime].table, status, action);
  return next.ok ? [] : [next.refusal];
}

/** Where an action leads. Throws where the table does not allow it: only a history that contradicts it can ask. */
export function statusAfter({ regime, status }: Place, action: FundingAction): FundingStatus {
  const next = follow<FundingStatus>(lifecycles[regime].table, status, action);
  if (!next.ok) throw new Error(`The history has ${action} in status ${status}, which the lifecycle ${regime} does not know.`);
  return next.value;
}

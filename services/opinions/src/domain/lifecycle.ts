import { follow, type TransitionRefused, type TransitionTable } from "@coop/kernel";

export const opinionStatuses = [
  "REQUESTED",
  "INADMISSIBLE",
  "IN_REVIEW",
  "MORE_INFO_REQUESTED",
  "DRAFTED",
  "COLLEGE_SCHEDULED",
  "DELIVERED",
  "PUBLISHED",
  "WITHDRAWN",
] as const;
export type OpinionStatus = (typeof opinionStatuses)[number];

/**
 * The opinion of the HAS in the HPST procedure. A draft or a session is about one version: a new version that arrives
 * before delivery sends the file back to review. After delivery it leaves the opinion alone until somebody has read it.
 */
const hpst = {
  REQUESTED: {
    declareAdmissible: "IN_REVIEW",
    declareInadmissible: "INADMISSIBLE",
    recordRevision: "REQUESTED",
    withdrawOpinion: "WITHDRAWN",
  },
  INADMISSIBLE: { recordRevision: "REQUESTED", withdrawOpinion: "WITHDRAWN" },
  IN_REVIEW: {
    assignRapporteur: "IN_REVIEW",
    requestInformation: "MORE_INFO_REQUESTED",
    draftOpinion: "DRAFTED",
    recordRevision: "IN_REVIEW",
    withdrawOpinion: "WITHDRAWN",
  },
  MORE_INFO_REQUESTED: {
    assignRapporteur: "MORE_INFO_REQUESTED",
    supplyInformation: "IN_REVIEW",
    recordRevision: "IN_REVIEW",
    withdrawOpinion: "WITHDRAWN",
  },
  DRAFTED: {
    assignRapporteur: "DRAFTED",
    draftOpinion: "DRAFTED",
    requestInformation: "MORE_INFO_REQUESTED",
    scheduleCollege: "COLLEGE_SCHEDULED",
    recordRevision: "IN_REVIEW",
    withdrawOpinion: "WITHDRAWN",
  },
  COLLEGE_SCHEDULED: {
    assignRapporteur: "COLLEGE_SCHEDULED",
    draftOpinion: "COLLEGE_SCHEDULED",
    scheduleCollege: "COLLEGE_SCHEDULED",
    deliverOpinion: "DELIVERED",
    recordRevision: "IN_REVIEW",
    withdrawOpinion: "WITHDRAWN",
  },
  DELIVERED: {
    liftReserve: "DELIVERED",
    maintainReserve: "DELIVERED",
    confirmOpinion: "DELIVERED",
    resumeReview: "IN_REVIEW",
    publishOpinion: "PUBLISHED",
    recordRevision: "DELIVERED",
    withdrawOpinion: "WITHDRAWN",
  },
  PUBLISHED: {
    liftReserve: "PUBLISHED",
    maintainReserve: "PUBLISHED",
    confirmOpinion: "PUBLISHED",
    resumeReview: "IN_REVIEW",
    recordRevision: "PUBLISHED",
    withdrawOpinion: "WITHDRAWN",
  },
  WITHDRAWN: {},
} as const satisfies TransitionTable<OpinionStatus>;

type KeysOfEach<Table> = { [Status in keyof Table]: keyof Table[Status] }[keyof Table];
export type OpinionAction = KeysOfEach<typeof hpst>;

export interface Lifecycle {
  readonly table: TransitionTable<OpinionStatus>;
  readonly start: OpinionStatus;
  readonly labels: { readonly [Status in OpinionStatus]: string };
}

/** One lifecycle per legal regime. */
export const lifecycles = {
  HPST: {
    table: hpst,
    start: "REQUESTED",
    labels: {
      REQUESTED: "Saisine reçue",
      INADMISSIBLE: "Irrecevable",
      IN_REVIEW: "Instruction",
      MORE_INFO_REQUESTED: "Complément demandé",
      DRAFTED: "Projet d'avis",
      COLLEGE_SCHEDULED: "Inscrit au Collège",
      DELIVERED: "Avis rendu",
      PUBLISHED: "Avis publié",
      WITHDRAWN: "Saisine retirée",
    },
  },
} as const satisfies Record<string, Lifecycle>;
export type OpinionRegime = keyof typeof lifecycles;

export function isOpinionRegime(regime: string): regime is OpinionRegime {
  return Object.hasOwn(lifecycles, regime);
}

interface Place {
  readonly regime: OpinionRegime;
  readonly status: OpinionStatus;
}

/** What the table has against an action. */
export function transitionBlockers({ regime, status }: Place, action: OpinionAction): readonly TransitionRefused[] {
  const next = follow<OpinionStatus>(lifecycles[regime].table, status, action);
  return next.ok ? [] : [next.refusal];
}

/** Where an action leads. Throws where the table does not allow it: only a history that contradicts it can ask. */
export function statusAfter({ regime, status }: Place, action: OpinionAction): OpinionStatus {
  const next = follow<OpinionStatus>(lifecycles[regime].table, status, action);
  if (!next.ok) throw new Error(`The history has ${action} in status ${status}, which the lifecycle ${regime} does not know.`);
  return next.value;
}

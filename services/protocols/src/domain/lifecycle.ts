import type { TransitionTable } from "@coop/kernel";

/** The states of an HPST protocol's life, with their French labels. */
export const hpstLabels = {
  DRAFT: "Brouillon",
  INTENT_SUBMITTED: "Lettre d'intention déposée",
  INTENT_ACCEPTED: "Suites favorables à l'intention",
  INTENT_DECLINED: "Intention non retenue",
  SUBMITTED: "Dossier déposé",
  INCOMPLETE: "Dossier incomplet",
  NEED_REVIEW: "Instruction du besoin de santé",
  NEED_NOT_MET: "Besoin non avéré",
  UNDER_OPINION: "En attente d'avis",
  REVISION_REQUESTED: "Réserves à lever",
  DECISION_PENDING: "Décision en préparation",
  AUTHORISED: "Autorisé",
  IN_FORCE: "En vigueur",
  REFUSED: "Refusé",
  WITHDRAWN: "Retiré",
} as const;

export type HpstStatus = keyof typeof hpstLabels;

/** Every state, with that of a protocol which was taken over from sources that do not say what became of it. */
export const statusLabels = { ...hpstLabels, TO_VERIFY: "Repris, état à vérifier" } as const;

export type ProtocolStatus = keyof typeof statusLabels;

/** HPST: what is possible in each state, and where it leads (domain dossier 2.2 A). */
export const hpstTransitions = {
  DRAFT: { submitIntent: "INTENT_SUBMITTED", withdrawProtocol: "WITHDRAWN" },
  INTENT_SUBMITTED: { acceptIntent: "INTENT_ACCEPTED", declineIntent: "INTENT_DECLINED", withdrawProtocol: "WITHDRAWN" },
  INTENT_ACCEPTED: { submitProtocol: "SUBMITTED", withdrawProtocol: "WITHDRAWN" },
  INTENT_DECLINED: {},
  SUBMITTED: { requestPieces: "INCOMPLETE", declareComplete: "NEED_REVIEW", withdrawProtocol: "WITHDRAWN" },
  INCOMPLETE: { supplyPieces: "SUBMITTED", withdrawProtocol: "WITHDRAWN" },
  NEED_REVIEW: {
    instructNeed: "NEED_REVIEW",
    findNeedMet: "UNDER_OPINION",
    rejectNeed: "NEED_NOT_MET",
    withdrawProtocol: "WITHDRAWN",
  },
  NEED_NOT_MET: {},
  UNDER_OPINION: {
    raiseReserves: "REVISION_REQUESTED",
    gatherOpinions: "DECISION_PENDING",
    submitRevision: "UNDER_OPINION",
    dropFunding: "UNDER_OPINION",
    withdrawProtocol: "WITHDRAWN",
  },
  REVISION_REQUESTED: {
    submitRevision: "UNDER_OPINION",
    awaitOpinions: "UNDER_OPINION",
    gatherOpinions: "DECISION_PENDING",
    dropFunding: "REVISION_REQUESTED",
    withdrawProtocol: "WITHDRAWN",
  },
  DECISION_PENDING: {
    awaitOpinions: "UNDER_OPINION",
    raiseReserves: "REVISION_REQUESTED",
    submitRevision: "UNDER_OPINION",
    dropFunding: "DECISION_PENDING",
    prepareOrder: "DECISION_PENDING",
    signOrder: "AUTHORISED",
    refuseAuthorisation: "REFUSED",
    withdrawProtocol: "WITHDRAWN",
  },
  AUTHORISED: { publishOrder: "IN_FORCE" },
  IN_FORCE: {},
  REFUSED: {},
  WITHDRAWN: {},
} as const satisfies TransitionTable<HpstStatus>;

export const lifecycles = { HPST: { table: hpstTransitions, start: "DRAFT", labels: hpstLabels } } as const;

/** Whether nothing can happen any more. */
export function isFinal(status: ProtocolStatus): boolean {
  return status !== "IN_FORCE" && (!isHpst(status) || Object.keys(hpstTransitions[status]).length === 0);
}

/** Whether the HPST procedure knows the status. */
export function isHpst(status: ProtocolStatus): status is HpstStatus {
  return status in hpstLabels;
}

/** The states of a procedure that has come to its end without an authorisation. */
export const endedStatuses: readonly HpstStatus[] = (Object.keys(hpstTransitions) as HpstStatus[]).filter(isFinal);

import { follow, type TransitionTable } from "@coop/kernel";

export const adhesionStatuses = [
  "DRAFT",
  "SUBMITTED",
  "INCOMPLETE",
  "UNDER_REVIEW",
  "REGISTERED",
  "COMPLIANCE_REQUIRED",
  "REFUSED",
  "WITHDRAWN",
] as const;
export type AdhesionStatus = (typeof adhesionStatuses)[number];

/**
 * HPST: the ARS registers the team (L.4011-3 CSP). What a team does in its own file stands here too, as steps that stay
 * where they are. A registered team takes nobody in, each newcomer is a new adhesion [mem]; one that lost its delegants
 * or its delegates asks to be registered again.
 */
export const hpstAdhesion = {
  DRAFT: {
    describeAdhesion: "DRAFT",
    inviteMember: "DRAFT",
    removeMember: "DRAFT",
    leaveTeam: "DRAFT",
    commitMember: "DRAFT",
    attestInsurance: "DRAFT",
    attestTraining: "DRAFT",
    chooseDelegations: "DRAFT",
    submitAdhesion: "SUBMITTED",
    withdrawAdhesion: "WITHDRAWN",
  },
  SUBMITTED: {
    leaveTeam: "SUBMITTED",
    attestInsurance: "SUBMITTED",
    attestTraining: "SUBMITTED",
    requestAdhesionPieces: "INCOMPLETE",
    declareAdhesionComplete: "UNDER_REVIEW",
    withdrawAdhesion: "WITHDRAWN",
  },
  INCOMPLETE: {
    describeAdhesion: "INCOMPLETE",
    inviteMember: "INCOMPLETE",
    removeMember: "INCOMPLETE",
    leaveTeam: "INCOMPLETE",
    commitMember: "INCOMPLETE",
    attestInsurance: "INCOMPLETE",
    attestTraining: "INCOMPLETE",
    chooseDelegations: "INCOMPLETE",
    supplyAdhesionPieces: "SUBMITTED",
    refuseAdhesion: "REFUSED",
    withdrawAdhesion: "WITHDRAWN",
  },
  UNDER_REVIEW: {
    leaveTeam: "UNDER_REVIEW",
    attestInsurance: "UNDER_REVIEW",
    attestTraining: "UNDER_REVIEW",
    registerAdhesion: "REGISTERED",
    refuseAdhesion: "REFUSED",
    withdrawAdhesion: "WITHDRAWN",
  },
  REGISTERED: {
    removeMember: "REGISTERED",
    leaveTeam: "REGISTERED",
    attestInsurance: "REGISTERED",
    attestTraining: "REGISTERED",
    chooseDelegations: "REGISTERED",
    activateMember: "REGISTERED",
    requireCompliance: "COMPLIANCE_REQUIRED",
    withdrawAdhesion: "WITHDRAWN",
  },
  COMPLIANCE_REQUIRED: {
    describeAdhesion: "COMPLIANCE_REQUIRED",
    inviteMember: "COMPLIANCE_REQUIRED",
    removeMember: "COMPLIANCE_REQUIRED",
    leaveTeam: "COMPLIANCE_REQUIRED",
    commitMember: "COMPLIANCE_REQUIRED",
    attestInsurance: "COMPLIANCE_REQUIRED",
    attestTraining: "COMPLIANCE_REQUIRED",
    chooseDelegations: "COMPLIANCE_REQUIRED",
    submitAdhesion: "SUBMITTED",
    withdrawAdhesion: "WITHDRAWN",
  },
  REFUSED: {},
  WITHDRAWN: {},
} as const satisfies TransitionTable<AdhesionStatus>;

type KeysOfEach<Table> = { [Status in keyof Table]: keyof Table[Status] }[keyof Table];
export type AdhesionAction = KeysOfEach<typeof hpstAdhesion>;

export const memberStatuses = ["PENDING_SIGNATURE", "COMMITTED", "TRAINED", "ACTIVE", "LEFT"] as const;
export type MemberStatus = (typeof memberStatuses)[number];

/** A commitment can be signed again for longer. Nobody practises before training is attested; practice pauses when the team is no longer registered. */
export const membership = {
  PENDING_SIGNATURE: { commitMember: "COMMITTED", leaveTeam: "LEFT" },
  COMMITTED: { commitMember: "COMMITTED", attestTraining: "TRAINED", leaveTeam: "LEFT" },
  TRAINED: { commitMember: "TRAINED", attestTraining: "TRAINED", activateMember: "ACTIVE", leaveTeam: "LEFT" },
  ACTIVE: { attestTraining: "ACTIVE", pauseMember: "TRAINED", leaveTeam: "LEFT" },
  LEFT: {},
} as const satisfies TransitionTable<MemberStatus>;
export type MemberAction = KeysOfEach<typeof membership>;

export const reportStatuses = ["DUE", "DRAFT", "SUBMITTED", "RETURNED", "VALIDATED"] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const annualReport = {
  DUE: { saveReport: "DRAFT", submitReport: "SUBMITTED" },
  DRAFT: { saveReport: "DRAFT", submitReport: "SUBMITTED" },
  SUBMITTED: { returnReport: "RETURNED", validateReport: "VALIDATED" },
  RETURNED: { saveReport: "RETURNED", submitReport: "SUBMITTED" },
  VALIDATED: {},
} as const satisfies TransitionTable<ReportStatus>;

export type ReportAction = KeysOfEach<typeof annualReport>;

/**
 * Where a step that has happened leads. Throws where the table does not allow it: only a history that contradicts its
 * own lifecycle can ask.
 */
export function statusAfter<Status extends string>(table: TransitionTable<Status>, status: Status, action: string): Status {
  const next = follow<Status>(table, status, action);
  if (!next.ok) throw new Error(`The history has ${action} in status ${status}, which its lifecycle does not know.`);
  return next.value;
}

/** Every lifecycle of this service with its French labels: the diagrams of the documentation are drawn from here. */
export const lifecycles = {
  HPST_ADHESION: {
    table: hpstAdhesion,
    start: "DRAFT",
    labels: {
      DRAFT: "Brouillon",
      SUBMITTED: "Demande déposée",
      INCOMPLETE: "Pièces manquantes",
      UNDER_REVIEW: "Instruction par l'ARS",
      REGISTERED: "Enregistrée",
      COMPLIANCE_REQUIRED: "Mise en conformité demandée",
      REFUSED: "Refusée",
      WITHDRAWN: "Retirée",
    },
  },
  TEAM_MEMBER: {
    table: membership,
    start: "PENDING_SIGNATURE",
    labels: {
      PENDING_SIGNATURE: "Engagement à signer",
      COMMITTED: "Engagé",
      TRAINED: "Formation attestée",
      ACTIVE: "En activité",
      LEFT: "Parti",
    },
  },
  ANNUAL_REPORT: {
    table: annualReport,
    start: "DUE",
    labels: {
      DUE: "Attendu",
      DRAFT: "Brouillon",
      SUBMITTED: "Transmis",
      RETURNED: "À corriger",
      VALIDATED: "Validé",
    },
  },
} as const;

import { follow, type TransitionRefused, type TransitionTable } from "@coop/kernel";

export const agentStatuses = ["INVITED", "ACTIVE", "SUSPENDED", "ENDED"] as const;
export type AgentStatus = (typeof agentStatuses)[number];

const agent = {
  INVITED: { acceptInvitation: "ACTIVE", grantRole: "INVITED", revokeRole: "INVITED", endMembership: "ENDED" },
  ACTIVE: {
    grantRole: "ACTIVE",
    revokeRole: "ACTIVE",
    suspendAgent: "SUSPENDED",
    endMembership: "ENDED",
    declareAbsence: "ACTIVE",
    endAbsence: "ACTIVE",
    nameSubstitute: "ACTIVE",
    delegateSignature: "ACTIVE",
    endDelegation: "ACTIVE",
  },
  SUSPENDED: {
    revokeRole: "SUSPENDED",
    reinstateAgent: "ACTIVE",
    endMembership: "ENDED",
    endAbsence: "SUSPENDED",
    endDelegation: "SUSPENDED",
  },
  ENDED: {},
} as const satisfies TransitionTable<AgentStatus>;

export const partnerClientStatuses = ["ACTIVE", "REVOKED"] as const;
export type PartnerClientStatus = (typeof partnerClientStatuses)[number];

const client = {
  ACTIVE: {
    limitPartnerClient: "ACTIVE",
    rotatePartnerSecret: "ACTIVE",
    replacePartnerKeys: "ACTIVE",
    bindPartnerCertificate: "ACTIVE",
    revokePartnerClient: "REVOKED",
  },
  REVOKED: {},
} as const satisfies TransitionTable<PartnerClientStatus>;

/** What `npm run generate` draws; no legal regime tells them apart, so each lifecycle has its subject's name. */
export const lifecycles = {
  agents: {
    table: agent,
    start: "INVITED",
    labels: { INVITED: "Invité", ACTIVE: "Actif", SUSPENDED: "Suspendu", ENDED: "Appartenance terminée" },
  },
  "partner clients": { table: client, start: "ACTIVE", labels: { ACTIVE: "Actif", REVOKED: "Révoqué" } },
} as const;

/** French labels of all statuses, for refusals. */
export const statusLabels: Readonly<Record<string, string>> = {
  ...lifecycles.agents.labels,
  ...lifecycles["partner clients"].labels,
};

/** What in the agent's status stands in the way of an action. */
export function agentTransitionBlockers(status: AgentStatus, action: string): readonly TransitionRefused[] {
  const move = follow<AgentStatus>(agent, status, action);
  return move.ok ? [] : [move.refusal];
}

export function clientTransitionBlockers(status: PartnerClientStatus, action: string): readonly TransitionRefused[] {
  const move = follow<PartnerClientStatus>(client, status, action);
  return move.ok ? [] : [move.refusal];
}

import type { Actor, ActorKind } from "@coop/kernel";

/** Who may ask how much: the public least, a partner's information system most. */
export const actorFamilies = ["PUBLIC", "PROFESSIONAL", "AGENT", "PARTNER"] as const;
export type ActorFamily = (typeof actorFamilies)[number];

const familyOfKind: Readonly<Record<ActorKind, ActorFamily>> = {
  PUBLIC: "PUBLIC",
  PROFESSIONAL: "PROFESSIONAL",
  STRUCTURE_HEAD: "PROFESSIONAL",
  ARS_AGENT: "AGENT",
  HAS_AGENT: "AGENT",
  FUNDING_COLLEGE: "AGENT",
  INTERNAL_BODY: "AGENT",
  CONSULTED_BODY: "AGENT",
  CNCI: "AGENT",
  CNAM: "AGENT",
  MINISTRY: "AGENT",
  PARTNER_SYSTEM: "PARTNER",
  SYSTEM: "PARTNER",
};

export function familyOf({ kind }: Actor): ActorFamily {
  return familyOfKind[kind];
}

/** What one of a family may ask. */
export interface Budget {
  /** Nodes that the lists of one operation could hold in all. */
  readonly nodes: number;
  /** A request costs one point, and one more for each hundred nodes that it could hold. */
  readonly pointsPerMinute: number;
}
export type Budgets = Readonly<Record<ActorFamily, Budget>>;

/** Rates are for production. */
export const defaultBudgets: Budgets = {
  PUBLIC: { nodes: 5_000, pointsPerMinute: 300 },
  PROFESSIONAL: { nodes: 10_000, pointsPerMinute: 600 },
  AGENT: { nodes: 20_000, pointsPerMinute: 1_200 },
  PARTNER: { nodes: 50_000, pointsPerMinute: 6_000 },
};

export const NODES_PER_POINT = 100;

import { contentHash, type PracticeFrame } from "@coop/kernel";
import type { Grid } from "./grid.ts";
import type { TeamProfile } from "./sections/team.ts";
import { type StoredGrid, storeGrid, storeSection } from "./stored.ts";

/** What a team must be made of. */
export interface TeamFacts {
  readonly delegantProfessions: string[];
  readonly delegateProfessions: string[];
  readonly practiceFrames: PracticeFrame[];
}

/** The figures of the economic model that travel to the other services. Amounts in cents, as text. */
export interface EconomicFigures {
  readonly remunerationMode: string | null;
  readonly amountPerActCents: string | null;
  readonly annualVolumes: number[];
  readonly netAnnualCostCents: string | null;
  readonly requestedMonths: number | null;
}

/** What filing freezes: the opinions cover its hash and the order signs it. */
export interface FrozenContent {
  readonly title: string;
  readonly regime: string;
  /** INSEE code; null for a protocol of the whole country or of an entity. */
  readonly regionCode: string | null;
  readonly grid: StoredGrid;
}

export function teamOf(grid: Grid): TeamFacts {
  return {
    delegantProfessions: professionsOf(grid.TEAM?.delegants),
    delegateProfessions: professionsOf(grid.TEAM?.delegates),
    practiceFrames: [...(grid.PLACES?.practiceFrames ?? [])],
  };
}

/** Null while the economic model is unwritten. */
export function economicFiguresOf(grid: Grid): EconomicFigures | null {
  const model = grid.ECONOMIC_MODEL;
  if (!model) return null;
  const { remunerationMode, amountPerActCents, annualVolumes, netAnnualCostCents, requestedMonths } = model;
  return {
    remunerationMode,
    amountPerActCents: amountPerActCents?.toString() ?? null,
    annualVolumes: [...annualVolumes],
    netAnnualCostCents: netAnnualCostCents?.toString() ?? null,
    requestedMonths,
  };
}

/** When it changes, the college looks again. Null while the economic model is unwritten. */
export function economicModelHash(grid: Grid): string | null {
  return grid.ECONOMIC_MODEL ? contentHash(storeSection(grid.ECONOMIC_MODEL)) : null;
}

export function contentOf(title: string, regime: string, regionCode: string | null, grid: Grid): FrozenContent {
  return { title, regime, regionCode, grid: storeGrid(grid) };
}

function professionsOf(profiles: readonly TeamProfile[] = []): string[] {
  return [...new Set(profiles.flatMap(({ professionCode }) => professionCode ?? []))];
}

import type { Day } from "@coop/kernel";
import type { LegalSource } from "./legal-source.ts";
import type { Requirement } from "./requirement.ts";

/** The legal regimes of the protocols through time (domain dossier, 1.0). */
export const regimeIds = [
  "EXPERIMENTAL_2004",
  "HPST",
  "NATIONAL",
  "LOCAL_EXPERIMENTAL",
  "LOCAL",
  "NATIONAL_SPECIFICATION_2024",
] as const;
export type RegimeId = (typeof regimeIds)[number];

export type Authority = "MINISTERS" | "ARS_DIRECTOR" | "ENTITY_HEAD";

export type OpinionBody = "HAS" | "FUNDING_COLLEGE" | "CNCI" | "INTERNAL_BODIES";

/** An opinion that comes before the decision. A binding one (« avis conforme ») must be favourable. */
export interface RequiredOpinion {
  readonly body: OpinionBody;
  readonly binding: boolean;
  readonly when?: "fundingRequested";
  readonly legal: LegalSource;
}

/** Derogatory funding, where the regime offers it, and while it does. */
export interface FundingOption {
  readonly from: Day;
  /** The first day on which it can't be asked any more. */
  readonly until: Day | null;
  readonly maxMonths: number;
  readonly maxRenewals: number;
  readonly legal: LegalSource;
}

/** How other teams come in. */
export interface Entry {
  readonly mode: "ADHESION" | "DECLARATION" | "NONE";
  readonly by: "PROFESSIONALS" | "STRUCTURE" | null;
  readonly legal: LegalSource;
}

/** A time limit of the procedure. Null months: the texts set none. */
export interface Deadline {
  readonly step: "NEED_REVIEW" | "HAS_OPINION" | "ADHESION_REGISTRATION";
  readonly months: number | null;
  readonly startsAt: "FILING" | "COMPLETE_FILE" | "REFERRAL";
  /** What silence means at the end; `UNSTATED` where no text that we read says so. */
  readonly silence: "ACCEPTANCE" | "REJECTION" | "UNSTATED" | "NONE";
  readonly legal: LegalSource;
}

/** One legal regime, as data: what a protocol must go through and contain while it applies. */
export interface Regime {
  readonly id: RegimeId;
  /** French: it is shown. */
  readonly label: string;
  /** First day on which a protocol can be filed under it. */
  readonly from: Day;
  /** The first day on which none can be filed any more; what was authorised lives on. */
  readonly until: Day | null;
  readonly authority: Authority;
  readonly scope: "REGION" | "ENTITY" | "NATIONAL";
  readonly texts: readonly LegalSource[];
  readonly opinions: readonly RequiredOpinion[];
  readonly funding: FundingOption | null;
  /** The letter of intent that precedes filing, and since when. */
  readonly intentLetter: { readonly since: Day; readonly legal: LegalSource } | null;
  readonly entry: Entry;
  /** The text by which what is decided is sent to the HAS for its information; null where none was found. */
  readonly sentToHas: LegalSource | null;
  readonly deadlines: readonly Deadline[];
  readonly checklist: readonly Requirement[];
  /** Its protocols are taken over and shown; the system can't carry its procedure yet. */
  readonly readOnly: boolean;
  /** A regime that is only proposed is off. */
  readonly enabled: boolean;
}

/** Whether a protocol can be filed under the regime on that day. */
export function isOpenOn({ enabled, readOnly, from, until }: Regime, day: Day): boolean {
  return enabled && !readOnly && holdsOn({ from, until }, day);
}

/** Whether derogatory funding can be asked on that day. */
export function fundingAvailableOn({ funding }: Regime, day: Day): boolean {
  return funding !== null && holdsOn(funding, day);
}

/** Whether a letter of intent must precede filing on that day. */
export function intentRequiredOn({ intentLetter }: Regime, day: Day): boolean {
  return intentLetter !== null && day >= intentLetter.since;
}

/** The opinions that a file needs before the decision. */
export function opinionsFor({ opinions }: Regime, fundingRequested: boolean): readonly RequiredOpinion[] {
  return opinions.filter(({ when }) => when === undefined || fundingRequested);
}

function holdsOn({ from, until }: { readonly from: Day; readonly until: Day | null }, day: Day): boolean {
  return day >= from && (until === null || day < until);
}

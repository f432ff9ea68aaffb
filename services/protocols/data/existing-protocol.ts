import type { Day } from "@coop/kernel";

/** What an authority did about a protocol that existed before this application. */
export const authorityActKinds = [
  /** Authorises: order of the ministers or of the director of an ARS. */
  "ARRETE",
  /** Authorises derogatory funding: order of the ministers. */
  "FUNDING_ARRETE",
  "HAS_OPINION",
  /** Opinion of the funding college. */
  "COLLEGE_OPINION",
  /** Opinion of a body that is consulted and binds nobody. */
  "CONSULTED_BODY_OPINION",
  /** Instruction to the services of the State and the health insurance. */
  "INSTRUCTION",
] as const;
export type AuthorityActKind = (typeof authorityActKinds)[number];

export const authorities = ["MINISTERS", "ARS", "HAS", "FUNDING_COLLEGE", "DSS_CNAM", "CN_URPS_MEDECINS"] as const;
export type Authority = (typeof authorities)[number];

export type OpinionOutcome = "FAVOURABLE" | "FAVOURABLE_WITH_RESERVES" | "UNFAVOURABLE";

export interface AuthorityAct {
  readonly kind: AuthorityActKind;
  readonly authority: Authority;
  /** INSEE code of the region whose ARS acted, as it was on that day. */
  readonly regionCode: string | null;
  /** Day of signature or of the session. */
  readonly date: Day | null;
  readonly publishedOn: Day | null;
  readonly reference: string | null;
  readonly outcome: OpinionOutcome | null;
  readonly source: string;
  readonly toVerify: boolean;
  readonly note: string | null;
}

/** A protocol taken over from before this application. What its sources do not say is null, never guessed. */
export interface ExistingProtocol {
  /** Stable, so that taking over twice makes nothing twice. */
  readonly key: string;
  readonly title: string;
  readonly regime: "NATIONAL" | "HPST";
  /** How it ended up, as far as the sources say; `UNKNOWN` where they tell of no act at all. */
  readonly outcome: "AUTHORISED" | "OPINION_ONLY" | "REFUSED" | "UNKNOWN";
  /** Profession codes (TRE_G15). Empty when the sources name none. */
  readonly delegants: readonly string[];
  readonly delegates: readonly string[];
  /** Specialties as the sources name them. */
  readonly specialties: string | null;
  /** Regions whose ARS authorised it or handles it, as they were then. Empty for the whole country, or when unknown. */
  readonly regionCodes: readonly string[];
  readonly fundingNote: string | null;
  readonly acts: readonly AuthorityAct[];
  readonly sources: readonly string[];
  readonly toVerify: boolean;
  readonly note: string | null;
}

type ActDetails = Pick<AuthorityAct, "source"> & Partial<Omit<AuthorityAct, "kind" | "authority">>;

/** An act of which the sources tell only some things; the rest is null. */
export function act(kind: AuthorityActKind, authority: Authority, details: ActDetails): AuthorityAct {
  const untold = { regionCode: null, date: null, publishedOn: null, reference: null, outcome: null, toVerify: false, note: null };
  return { kind, authority, ...untold, ...details };
}

type Told = Pick<ExistingProtocol, "key" | "title" | "outcome" | "delegants" | "delegates" | "sources"> &
  Partial<ExistingProtocol>;

/** A protocol of which the sources tell only some things. */
export function existing(regime: ExistingProtocol["regime"], told: Told): ExistingProtocol {
  const untold = { specialties: null, regionCodes: [], fundingNote: null, acts: [], toVerify: false, note: null };
  return { ...untold, ...told, regime };
}

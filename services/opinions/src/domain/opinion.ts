import type { Day, GridSection } from "@coop/kernel";
import type { OpinionRegime, OpinionStatus } from "./lifecycle.ts";

/** The opinion on a protocol before it is authorised (CSS L.161-37 9°). */
export const opinionTypes = ["HAS_PROTOCOL"] as const;
export type OpinionType = (typeof opinionTypes)[number];

export const outcomes = ["FAVOURABLE", "FAVOURABLE_WITH_RESERVES", "UNFAVOURABLE"] as const;
export type Outcome = (typeof outcomes)[number];

export const reserveStatuses = ["OPEN", "ANSWERED", "LIFTED"] as const;
export type ReserveStatus = (typeof reserveStatuses)[number];

/** A frozen version of the protocol. */
export interface Version {
  readonly number: number;
  readonly hash: string;
}

export interface ReceivedVersion extends Version {
  readonly receivedOn: Day;
}

/** What must be taken into the protocol before it can be authorised. */
export interface ReserveText {
  readonly reserveId: string;
  readonly section: GridSection;
  readonly text: string;
}

export interface Reserve extends ReserveText {
  readonly status: ReserveStatus;
  /** The version whose promoters say that it answers. */
  readonly answeredIn: number | null;
  /** Why the last answer was not enough. */
  readonly maintainedBecause: string | null;
}

/** Advice that binds nobody. */
export interface Recommendation {
  readonly section: GridSection;
  readonly text: string;
}

export interface OpinionText {
  readonly outcome: Outcome;
  /** What the opinion rests on: quality, safety, training, organisation, literature. */
  readonly considerations: string;
  readonly reserves: readonly ReserveText[];
  readonly recommendations: readonly Recommendation[];
}

export interface Rapporteur {
  /** Pseudonymous identifier of the agent. */
  readonly subject: string;
  readonly declaration: string;
  readonly declaredOn: Day;
}

export interface Question {
  readonly questionId: string;
  readonly section: GridSection;
  readonly text: string;
  readonly answer: string | null;
}

export interface InformationRequest {
  readonly requestedOn: Day;
  readonly dueOn: Day;
  readonly suppliedOn: Day | null;
  readonly questions: readonly Question[];
}

export interface Draft extends OpinionText {
  readonly draftedOn: Day;
  /** Everybody who has written in it: none of them may deliver it. */
  readonly drafters: readonly string[];
}

export interface Delivery {
  readonly number: string;
  /** The day of the college's session. */
  readonly deliveredOn: Day;
  readonly outcome: Outcome;
  readonly considerations: string;
  readonly recommendations: readonly Recommendation[];
}

/** What binds the opinion to a later version than the one that it was delivered on. */
export interface Confirmation {
  readonly version: number;
  readonly grounds: string;
  readonly confirmedOn: Day;
}

export interface Publication {
  readonly publishedOn: Day;
  readonly url: string;
}

/** The opinion of one body on one protocol, from referral to publication. */
export interface Opinion {
  readonly protocolId: string;
  readonly regime: OpinionRegime;
  readonly type: OpinionType;
  /** Avis conforme: no order against it. */
  readonly binding: boolean;
  readonly status: OpinionStatus;
  readonly openedOn: Day;
  /** The newest version received: what is being read. */
  readonly version: ReceivedVersion;
  readonly inadmissibleBecause: string | null;
  readonly rapporteur: Rapporteur | null;
  /** Agents who declared an interest: none of them instructs. Absent in a file in which nobody has. */
  readonly conflicted?: readonly string[];
  readonly informationRequests: readonly InformationRequest[];
  readonly draft: Draft | null;
  readonly sessionOn: Day | null;
  readonly delivery: Delivery | null;
  readonly reserves: readonly Reserve[];
  /** The version that the opinion holds for, null while there is none. */
  readonly covers: Version | null;
  readonly confirmation: Confirmation | null;
  /** Why a delivered opinion had to be taken up again. */
  readonly resumedBecause: string | null;
  readonly publication: Publication | null;
}

/** Reserves that are not lifted. */
export function openReserves(opinion: Opinion): number {
  return opinion.reserves.filter(({ status }) => status !== "LIFTED").length;
}

/** Whether a version has come that the delivered opinion does not hold for. */
export function hasUnreadVersion({ covers, version }: Opinion): boolean {
  return covers !== null && covers.number < version.number;
}

import type { Day, DeclaredConflict, EventOf } from "@coop/kernel";
import type { EconomicFigures, FrozenContent, TeamFacts } from "./grid/facts.ts";
import type { ProtocolStatus } from "./lifecycle.ts";
import type { RegimeId } from "./regimes/regime.ts";

/** An invitation to become a promoter. When it hands over, who invited leaves as the invited one accepts. */
export interface Invitation {
  readonly invitationId: string;
  /** Pseudonym of the invited professional. */
  readonly subject: string;
  readonly invitedBy: string;
  readonly handsOver: boolean;
  readonly on: Day;
}

export type GridShareRole = "READER" | "WRITER";

/** Whom the directory names: one agent of an ARS, or whoever acts for a structure. */
export interface ShareRecipient {
  readonly kind: "ARS_AGENT" | "STRUCTURE_HEAD";
  /** Code of the organisation: `ars-24`, `finess-990000010`. */
  readonly organisation: string;
  /** Pseudonym of the agent; null for a structure. */
  readonly subject: string | null;
}

/** The working grid, open to somebody who is no promoter. Their name stands apart, in `share_recipient`. */
export interface GridShare extends ShareRecipient {
  readonly shareId: string;
  readonly role: GridShareRole;
  /** Last day, on the legal clock. */
  readonly until: Day | null;
  readonly sharedBy: string;
  readonly on: Day;
}

export interface Intent {
  readonly object: string;
  readonly nature: string;
  readonly submittedOn: Day;
  readonly answer: {
    readonly accepted: boolean;
    readonly reasons: string | null;
    readonly contact: string | null;
    readonly on: Day;
  } | null;
}

/** A file that the `FileStore` holds. */
export interface FileReference {
  readonly sha256: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** A piece that the ARS asks for; supplied as a text, files, or both. */
export interface Piece {
  readonly pieceId: string;
  readonly label: string;
  readonly dueOn: Day;
  readonly supplied: { readonly text: string | null; readonly files: readonly FileReference[]; readonly on: Day } | null;
}

/** A frozen version. Its content is a row of its own; here is what decisions look at. */
export interface Version {
  readonly number: number;
  readonly hash: string;
  readonly filedOn: Day;
  readonly economicModelHash: string | null;
  readonly economicFigures: EconomicFigures | null;
  readonly team: TeamFacts;
  /** The reserves that this version answers. */
  readonly answeredReserves: readonly string[];
}

export type OpinionBody = "HAS" | "FUNDING_COLLEGE";

export interface OpinionAsked {
  readonly body: OpinionBody;
  readonly binding: boolean;
}

/** What the events told of one body's opinion. The newest state wins. */
export interface OpinionKnown {
  readonly body: OpinionBody;
  readonly fileId: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly reserves: readonly {
    readonly reserveId: string;
    readonly section: string;
    readonly status: "OPEN" | "ANSWERED" | "LIFTED";
  }[];
  /** The version that the opinion holds for. */
  readonly covers: { readonly number: number; readonly hash: string } | null;
  readonly deliveredOn: Day | null;
}

export interface OrderDraft {
  readonly articles: string;
  /** Version and hash that the order would sign. */
  readonly version: number;
  readonly hash: string;
  readonly preparedBy: string;
  readonly inSteadOf?: string;
  readonly preparedOn: Day;
}

export interface Order {
  readonly number: string;
  readonly signedOn: Day;
  /** Reference of the delegation of signature. */
  readonly delegation: string;
  readonly file: FileReference;
  readonly signedBy: string;
}

/** One authority's authorisation for its scope: one protocol has many over its life and across regions. */
export interface Authorisation {
  readonly authorisationId: string;
  readonly scope: "REGION" | "ENTITY" | "NATIONAL";
  readonly regionCodes: readonly string[];
  /** Null for an existing protocol that was taken over without its grid. */
  readonly version: { readonly number: number; readonly hash: string } | null;
  readonly order: Order | null;
  /** What the sources tell of the order of an existing protocol; null for an order signed here. */
  readonly existingOrder: {
    readonly reference: string | null;
    readonly signedOn: Day | null;
    readonly publishedOn: Day | null;
  } | null;
  readonly publication: { readonly gazette: string; readonly reference: string; readonly publishedOn: Day } | null;
  readonly inForceOn: Day | null;
  readonly endsOn: Day | null;
}

/** Where an existing protocol's record comes from, and what in it is not certain. */
export interface Provenance {
  readonly key: string;
  readonly sources: readonly string[];
  readonly toVerify: boolean;
  readonly note: string | null;
  readonly specialties: string | null;
  readonly fundingNote: string | null;
  readonly acts: readonly ExistingAct[];
}

/** What an authority did about an existing protocol. What the source does not say is null. */
export interface ExistingAct {
  readonly kind: string;
  readonly authority: string;
  readonly regionCode: string | null;
  readonly date: Day | null;
  readonly publishedOn: Day | null;
  readonly reference: string | null;
  readonly outcome: string | null;
  readonly source: string;
  readonly toVerify: boolean;
  readonly note: string | null;
}

export interface Protocol {
  readonly regime: RegimeId;
  readonly status: ProtocolStatus;
  readonly title: string;
  /** INSEE code of the instructing region; null for a protocol of the whole country. */
  readonly regionCode: string | null;
  readonly createdOn: Day;
  /** Since when it is in its status (instant of the legal clock, ISO 8601). */
  readonly statusSince: string;
  readonly promoters: readonly string[];
  readonly invitations: readonly Invitation[];
  /** Those that have not been ended; `sharesOn` says which of them hold. Absent from dossiers that were last changed before there were any. */
  readonly shares?: readonly GridShare[];
  /** Agents of the ARS who declared an interest: none of them acts. Absent in a dossier in which nobody has. */
  readonly conflicted?: readonly string[];
  readonly fundingRequested: boolean;
  readonly intent: Intent | null;
  readonly reference: string | null;
  readonly filedOn: Day | null;
  readonly versions: readonly Version[];
  readonly pieces: readonly Piece[];
  readonly completeOn: Day | null;
  /** The newest statement, and everybody who ever wrote one: none of them may decide. */
  readonly needInstruction: {
    readonly statement: string;
    readonly by: string;
    readonly on: Day;
    readonly authors: readonly string[];
  } | null;
  readonly need: { readonly met: boolean; readonly reasons: string | null; readonly by: string; readonly on: Day } | null;
  readonly opinionsAsked: readonly OpinionAsked[];
  readonly opinions: readonly OpinionKnown[];
  /** The newest draft, and everybody who ever prepared one: none of them may sign. */
  readonly orderDraft: (OrderDraft & { readonly authors: readonly string[] }) | null;
  readonly authorisations: readonly Authorisation[];
  readonly refusal: { readonly reasons: string; readonly on: Day } | null;
  readonly withdrawnOn: Day | null;
  readonly provenance: Provenance | null;
  /** The team of an existing protocol, which has no version that would tell it. */
  readonly existingTeam: TeamFacts | null;
}

/** What happens to a protocol. Texts are the file's own; no name and no RPPS stands in any of them. */
export type ProtocolEvent = EventOf<ProtocolEvents>;

export interface ProtocolEvents {
  ProtocolCreated: {
    title: string;
    regime: RegimeId;
    regionCode: string;
    fundingRequested: boolean;
    promoter: string;
    on: Day;
    at: string;
  };
  ProtocolDescribed: { title: string; fundingRequested: boolean };
  PromoterInvited: Invitation;
  InvitationAccepted: { invitationId: string };
  InvitationDeclined: { invitationId: string };
  PromoterLeft: { subject: string };
  GridShared: GridShare;
  GridSharingEnded: { shareId: string };
  IntentSubmitted: { object: string; nature: string; on: Day; at: string };
  IntentAnswered: { accepted: boolean; reasons: string | null; contact: string | null; on: Day; at: string };
  ProtocolSubmitted: { reference: string; version: FiledVersion; on: Day; at: string };
  ConflictOfInterestDeclared: DeclaredConflict;
  PiecesRequested: { pieces: readonly { pieceId: string; label: string; dueOn: Day }[]; at: string };
  PiecesSupplied: {
    pieces: readonly { pieceId: string; text: string | null; files: readonly FileReference[] }[];
    on: Day;
    at: string;
  };
  DeclaredComplete: { on: Day; at: string };
  NeedInstructed: { statement: string; by: string; inSteadOf?: string; on: Day };
  NeedFound: { by: string; on: Day; opinionsAsked: readonly OpinionAsked[]; at: string };
  NeedRejected: { reasons: string; by: string; on: Day; at: string };
  OpinionRecorded: { opinion: OpinionKnown };
  StatusFollowed: { status: ProtocolStatus; at: string };
  RevisionSubmitted: { version: FiledVersion; answers: readonly { reserveId: string; answer: string }[]; at: string };
  FundingDropped: { on: Day };
  OrderPrepared: OrderDraft;
  OrderSigned: { authorisation: Authorisation; at: string };
  AuthorisationRefused: { reasons: string; on: Day; at: string };
  OrderPublished: {
    authorisationId: string;
    publication: { gazette: string; reference: string; publishedOn: Day };
    inForceOn: Day;
    endsOn: Day | null;
    at: string;
  };
  ProtocolWithdrawn: { on: Day; at: string };
  ExistingProtocolRecorded: {
    title: string;
    regime: RegimeId;
    status: ProtocolStatus;
    regionCode: string | null;
    team: TeamFacts;
    authorisations: readonly Authorisation[];
    provenance: Provenance;
    on: Day;
    at: string;
  };
}

/** A version at the moment it is frozen: the decision's facts, and the content that its row keeps. */
export interface FiledVersion extends Version {
  readonly content: FrozenContent;
}

export function currentVersion(protocol: Protocol): Version | undefined {
  return protocol.versions.at(-1);
}

/** What a team must be made of, as far as it is known. */
export function teamOf(protocol: Protocol): TeamFacts | undefined {
  return currentVersion(protocol)?.team ?? protocol.existingTeam ?? undefined;
}

/** Whether it has left its promoters' hands. */
export function isSent(protocol: Protocol): boolean {
  return protocol.intent !== null || isFiled(protocol);
}

/** Whether everybody may know of it: it was filed, or taken over from before this application. */
export function isFiled({ reference, provenance }: Protocol): boolean {
  return reference !== null || provenance !== null;
}

export function isPromoter(protocol: Protocol, subject: string): boolean {
  return protocol.promoters.includes(subject);
}

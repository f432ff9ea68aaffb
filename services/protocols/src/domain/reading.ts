import type { Actor, Asker, GridSection, Page, PageArguments, Stead } from "@coop/kernel";
import type { StoredGrid, StoredSection } from "./grid/stored.ts";
import type { ConsultationKnown } from "./insight.ts";
import type { ProtocolStatus } from "./lifecycle.ts";
import type { Authorisation, OpinionBody, Protocol } from "./protocol.ts";
import type { RegimeId } from "./regimes/regime.ts";

/** What screens read of a protocol. */
export interface ProtocolView {
  readonly id: string;
  readonly revision: number;
  readonly state: Protocol;
  readonly updatedAt: Date;
  /** Who is asked about which version. */
  readonly consultations: readonly ConsultationKnown[];
  /** Today's state, where `state` is one of the past: it decides who sees what. */
  readonly now?: Protocol;
  /** The instant that `state` is of, where it is past. */
  readonly asOf?: Date;
}

export interface SectionView {
  readonly section: GridSection;
  readonly revision: number;
  readonly content: StoredSection;
  readonly writtenAt: string;
  /** Who wrote it last, in the quality in which they did. */
  readonly writtenBy: Pick<Actor, "subject" | "kind" | "organisation" | "roles"> & { readonly inSteadOf: Stead | null };
}

export interface VersionView {
  readonly protocolId: string;
  readonly number: number;
  readonly hash: string;
  readonly filedOn: string;
  readonly grid: StoredGrid;
  readonly answers: readonly { readonly reserveId: string; readonly answer: string }[];
}

export interface AuthorisationView extends Authorisation {
  readonly protocol: ProtocolView;
}

export interface PersonView {
  readonly id: string;
  readonly idNatPs: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly professionCode: string | null;
}

/** What the directory said of whom a grid is open to, when it was shared. */
export interface RecipientView {
  readonly shareId: string;
  readonly name: string;
  readonly organisationLabel: string;
}

export interface WorkItemView {
  readonly taskId: string;
  readonly verb: string;
  readonly protocolId: string;
  readonly aboutType: string;
  readonly aboutId: string;
  readonly assigneeKind: string;
  readonly assigneeRole: string | null;
  readonly assigneeOrganisation: string | null;
  readonly since: Date;
}

export interface ExternalReferenceView {
  readonly protocolId: string;
  readonly system: string;
  readonly reference: string;
}

/** How many listed protocols a region has in a status. */
export interface StatusCount {
  readonly regionCode: string;
  readonly status: ProtocolStatus;
  readonly count: number;
}

export interface ProtocolFilter {
  readonly statuses?: readonly ProtocolStatus[] | null | undefined;
  readonly regimes?: readonly RegimeId[] | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly professionCode?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly filedFrom?: string | null | undefined;
  readonly filedUntil?: string | null | undefined;
  readonly opinionOutstanding?: OpinionBody | null | undefined;
  readonly fundingRequested?: boolean | null | undefined;
  readonly externalReference?: string | null | undefined;
  /** Only what is shared with who asks; or, if false, only what is not. */
  readonly sharedWithMe?: boolean | null | undefined;
  /** Pseudonym of a promoter. */
  readonly promoter?: string;
}

export type ProtocolOrder = "UPDATED_NEWEST_FIRST" | "UPDATED_OLDEST_FIRST" | "LONGEST_IN_STATUS_FIRST" | "TITLE";

/** Who asks: every reading obeys the row rule for them. */
export interface ProtocolReader {
  byIds(asker: Asker, ids: readonly string[]): Promise<readonly ProtocolView[]>;
  byReference(asker: Asker, reference: string): Promise<ProtocolView | undefined>;
  page(asker: Asker, filter: ProtocolFilter, order: ProtocolOrder, args: PageArguments): Promise<Page<ProtocolView>>;
  invitedTo(asker: Asker): Promise<readonly ProtocolView[]>;
  /** The whole working grid of each protocol; the caller has checked that who asks may read it. */
  /** The sections that were ever written, by protocol. */
  sectionIds(protocolIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  sections(protocolIds: readonly string[]): Promise<ReadonlyMap<string, readonly SectionView[]>>;
  /** Frozen versions of each protocol; the caller has checked that who asks may read them. */
  versions(protocolIds: readonly string[]): Promise<ReadonlyMap<string, readonly VersionView[]>>;
  authorisationsByIds(asker: Asker, ids: readonly string[]): Promise<readonly AuthorisationView[]>;
  recipients(shareIds: readonly string[]): Promise<readonly RecipientView[]>;
  people(ids: readonly string[]): Promise<readonly PersonView[]>;
  externalReferences(asker: Asker, protocolIds: readonly string[]): Promise<readonly ExternalReferenceView[]>;
  countsByStatus(regionCodes: readonly string[]): Promise<readonly StatusCount[]>;
  workItems(asker: Asker, args: PageArguments): Promise<Page<WorkItemView>>;
  workItemsOfRegion(asker: Asker, regionCode: string, args: PageArguments): Promise<Page<WorkItemView>>;
  workItemsOf(asker: Asker, protocolIds: readonly string[]): Promise<readonly WorkItemView[]>;
}

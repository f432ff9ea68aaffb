import type { Asker, Day, Page, PageArguments } from "@coop/kernel";
import type { Adhesion } from "./adhesion/adhesion.ts";
import type { Standing } from "./insight.ts";
import type { AdhesionStatus, ReportStatus } from "./lifecycle.ts";
import type { AnnualReport } from "./report/annual-report.ts";
import type { ReportTotals } from "./report/report-totals.ts";
import type { Structure } from "./structure/structure.ts";

type Given<Value> = Value | null | undefined;

/** What screens read of a team's file, and how who asks stands to it. */
export interface AdhesionView extends Standing {
  readonly id: string;
  readonly revision: number;
  /** Events announced so far. */
  readonly sequence: number;
  readonly updatedAt: Date;
  readonly state: Adhesion;
  /** Today's state, where `state` is one of the past: it decides who sees what. */
  readonly now?: Adhesion;
}

export interface ReportView {
  readonly id: string;
  readonly revision: number;
  readonly state: AnnualReport;
  /** Today's state, where `state` is one of the past: who sees a part must see it in both. */
  readonly now?: AnnualReport;
}

export interface StructureView {
  readonly id: string;
  readonly revision: number;
  readonly state: Structure;
}

export interface PersonView {
  readonly id: string;
  readonly idNatPs: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
}

export interface AdhesionFilter {
  readonly statuses?: Given<readonly AdhesionStatus[]>;
  readonly regionCode?: Given<string>;
  readonly protocolId?: Given<string>;
  readonly authorisationId?: Given<string>;
  readonly professionCode?: Given<string>;
  readonly structureId?: Given<string>;
  readonly submittedFrom?: Given<Day>;
  readonly submittedBefore?: Given<Day>;
  readonly deadlineBefore?: Given<Day>;
  readonly reportOutstanding?: Given<boolean>;
}
export type AdhesionOrder = "SUBMITTED_FIRST" | "SUBMITTED_LAST" | "DEADLINE_FIRST" | "CHANGED_LAST";

export interface ReportFilter {
  readonly statuses?: Given<readonly ReportStatus[]>;
  readonly year?: Given<number>;
  readonly regionCode?: Given<string>;
  readonly protocolId?: Given<string>;
  readonly adhesionId?: Given<string>;
  readonly overdue?: Given<boolean>;
}
export type ReportOrder = "YEAR_LAST" | "DUE_FIRST" | "SUBMITTED_LAST";

export interface StructureFilter {
  readonly text?: Given<string>;
  readonly finess?: Given<string>;
  readonly siret?: Given<string>;
  readonly regionCode?: Given<string>;
}

/** What is asked of a list, whoever it hangs on. */
export interface Listing<Filter, Order> {
  readonly filter: Filter;
  readonly order: Order;
  readonly page: PageArguments;
}
export type AdhesionListing = Listing<AdhesionFilter, AdhesionOrder>;
export type ReportListing = Listing<ReportFilter, ReportOrder>;

/** What a list of teams hangs on in the graph. */
export type ParentKind = "PROTOCOL" | "AUTHORISATION" | "REGION" | "STRUCTURE" | "PERSON";
/** What sums are made over. */
export type SumKind = "PROTOCOL" | "REGION";

/** A page and how long its list is, for each of many parents. */
export type PagesOf<View> = ReadonlyMap<string, Page<View>>;

/** Teams. A parent of kind `REGION` is a region's code; of all other kinds, an id. */
export interface AdhesionReader {
  adhesionsByIds(asker: Asker, ids: readonly string[]): Promise<readonly AdhesionView[]>;
  adhesions(asker: Asker, listing: AdhesionListing): Promise<Page<AdhesionView>>;
  /** The first page of the list of each parent, in one statement; with a cursor, one statement per parent. */
  adhesionsOf(
    asker: Asker,
    kind: ParentKind,
    parents: readonly string[],
    listing: AdhesionListing,
  ): Promise<PagesOf<AdhesionView>>;
  /** Registered teams: everybody may know how many there are. */
  teamCounts(kind: SumKind, parents: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

export interface ReportReader {
  reportsByIds(asker: Asker, ids: readonly string[]): Promise<readonly ReportView[]>;
  reports(asker: Asker, listing: ReportListing): Promise<Page<ReportView>>;
  reportsOfProtocols(asker: Asker, protocolIds: readonly string[], listing: ReportListing): Promise<PagesOf<ReportView>>;
  reportsOfAdhesions(asker: Asker, adhesionIds: readonly string[]): Promise<readonly ReportView[]>;
  reportTotals(kind: SumKind, parents: readonly string[], year: number): Promise<ReadonlyMap<string, ReportTotals>>;
}

export interface StructureReader {
  structuresByIds(ids: readonly string[]): Promise<readonly StructureView[]>;
  structures(filter: StructureFilter, page: PageArguments): Promise<Page<StructureView>>;
}

export interface Reader extends AdhesionReader, ReportReader, StructureReader {
  people(ids: readonly string[]): Promise<readonly PersonView[]>;
}

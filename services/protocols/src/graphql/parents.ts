import type { Page } from "@coop/kernel";
import type { StoredGrid } from "../domain/grid/stored.ts";
import type { ProtocolView, SectionView, VersionView, WorkItemView } from "../domain/reading.ts";
import type { Issue as GraphIssue } from "./generated.ts";

/** A success: the protocol is read afresh. */
export interface ProtocolChangedParent {
  readonly id: string;
  readonly warnings: readonly GraphIssue[];
}

export interface VersionParent extends VersionView {
  readonly protocol: ProtocolView;
}

export interface RegionParent {
  readonly code: string;
}

/** Somebody, by pseudonym. */
export interface PersonParent {
  readonly id: string;
}

export interface ProfessionParent {
  readonly code: string;
}

export interface GridParent {
  readonly sections: readonly SectionView[];
  /** Whether who asks may know the promoters by name. */
  readonly seesNames: boolean;
}

export interface FrozenGridParent {
  readonly grid: StoredGrid;
}

export type ProtocolConnectionParent = Page<ProtocolView>;
export type WorkItemConnectionParent = Page<WorkItemView>;

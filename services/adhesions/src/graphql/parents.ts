import type { Page } from "@coop/kernel";
import type { Member } from "../domain/adhesion/adhesion.ts";
import type { AdhesionView, ReportView, StructureView } from "../domain/reading.ts";
import type { Issue as GraphIssue } from "./generated.ts";

/** A success: what changed is read afresh. */
export interface ChangedParent {
  readonly id: string;
  readonly warnings: readonly GraphIssue[];
}

/** Something of another service, by its id; a person by pseudonym. */
export interface EntityParent {
  readonly id: string;
}

export interface RegionParent {
  readonly code: string;
}

export interface ProfessionParent {
  readonly code: string;
}

/** A member, and the team that says who may see what of them. */
export interface MemberParent {
  readonly member: Member;
  readonly adhesion: AdhesionView;
}

export type AdhesionConnectionParent = Page<AdhesionView>;
export type ReportConnectionParent = Page<ReportView>;
export type StructureConnectionParent = Page<StructureView>;

import { type Actor, hasRole } from "@coop/kernel";
import type { OpinionStatus } from "../lifecycle.ts";
import type { Version } from "../opinion.ts";
import type { RequesterKind } from "./consultation.ts";

/** What decides whether a body may be asked about a dossier now. */
export interface Requestable {
  readonly protocolId: string;
  /** INSEE code of the instructing region. */
  readonly regionCode: string | null;
  readonly status: string;
  /** The newest version that was filed, as far as it is known here. */
  readonly version: Version | null;
  /** The HAS's file that is not closed. */
  readonly opinion: { readonly status: OpinionStatus; readonly conflicted?: readonly string[] } | null;
  /** Who is asked already and has not answered. */
  readonly open: readonly { readonly body: string; readonly requesterKind: string }[];
}

/** From filing to the decision (`protocols`, HPST). */
const instructed: readonly string[] = [
  "SUBMITTED",
  "INCOMPLETE",
  "NEED_REVIEW",
  "UNDER_OPINION",
  "REVISION_REQUESTED",
  "DECISION_PENDING",
];

export function isInstructed(status: string): boolean {
  return instructed.includes(status);
}

const reviewed: readonly OpinionStatus[] = ["IN_REVIEW", "MORE_INFO_REQUESTED", "DRAFTED", "COLLEGE_SCHEDULED"];

export function isReviewed(status: OpinionStatus | undefined): boolean {
  return status !== undefined && reviewed.includes(status);
}

/** As whom somebody asks; undefined for those who don't. */
export function requesterKindOf(actor: Actor): RequesterKind | undefined {
  if (actor.kind === "PROFESSIONAL") return "PROFESSIONAL";
  if (hasRole(actor, "ARS_AGENT", "INSTRUCTOR")) return "ARS_AGENT";
  return hasRole(actor, "HAS_AGENT", "INSTRUCTOR") ? "HAS_AGENT" : undefined;
}

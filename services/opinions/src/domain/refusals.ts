import type { ActorKind, CommonRefusals, ConflictRefusals, InputFaults, RefusalOf, Role } from "@coop/kernel";
import type { Outcome, ReserveStatus } from "./opinion.ts";

/** Why a verb on an opinion can be refused, and what its sentence needs. */
export interface OpinionRefusals extends CommonRefusals, ConflictRefusals {
  /** The verb belongs to somebody else; `role` is null where the kind is enough. */
  ROLE_REQUIRED: { readonly kind: ActorKind; readonly role: Role | null };
  /** Only the rapporteur writes the draft; `assigned` says whether there is one. */
  RAPPORTEUR_REQUIRED: { readonly assigned: boolean };
  /** Who wrote in the draft does not deliver it. */
  DRAFTED_BY_SAME_PERSON: object;
  RESERVE_UNKNOWN: { readonly reserveId: string };
  RESERVE_NOT_ANSWERED: { readonly reserveId: string; readonly status: ReserveStatus };
  /** An opinion is confirmed for a new version once nothing is left to lift. */
  RESERVES_OPEN: { readonly count: number };
  /** There is no version that the opinion does not hold for already. */
  NO_NEW_VERSION: { readonly covered: number };
  /** An unfavourable opinion can't be carried over to a new version: that takes a new review. */
  OPINION_UNFAVOURABLE: object;
}
export type OpinionRefusal = RefusalOf<OpinionRefusals>;

/** What can be wrong in what is sent about an opinion. */
export interface OpinionFaults extends InputFaults {
  RESERVES_EXPECTED: { readonly outcome: Outcome };
  RESERVES_UNEXPECTED: { readonly outcome: Outcome };
  QUESTION_UNANSWERED: { readonly questionId: string };
  QUESTION_UNKNOWN: { readonly questionId: string };
  NOT_A_WEB_ADDRESS: object;
}

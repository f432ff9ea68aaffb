import type { CommonRefusals, ConflictRefusals, GridSection, InputFaults, RefusalOf } from "@coop/kernel";

/** Why the protocols service refuses, with what each sentence needs. Their French is in `graphql/refusals.ts`. */
export interface ProtocolRefusals extends CommonRefusals, ConflictRefusals {
  NOT_PROMOTER: object;
  NOT_COMPETENT_ARS: object;
  LAST_PROMOTER: object;
  ALREADY_PROMOTER: object;
  NOT_INVITED: object;
  REGIME_CLOSED: { readonly regime: string };
  FUNDING_NOT_AVAILABLE: { readonly regime: string };
  REGION_CLOSED: { readonly code: string; readonly successor: string | null };
  NEED_NOT_INSTRUCTED: object;
  INSTRUCTOR_CANNOT_DECIDE: object;
  FUNDING_NOT_REQUESTED: object;
  OPINION_MISSING: { readonly body: string };
  OPINION_UNFAVOURABLE: { readonly body: string };
  RESERVES_OPEN: { readonly body: string; readonly count: number };
  OPINION_COVERS_OTHER_VERSION: { readonly body: string };
  ORDER_NOT_PREPARED: object;
  ORDER_OUTDATED: object;
  DRAFTER_CANNOT_SIGN: object;
  INSTRUCTOR_CANNOT_REFUSE: object;
  SAME_CONTENT: object;
  GRID_CLOSED: object;
  GRID_READ_ONLY: object;
  UNKNOWN_RECIPIENT: object;
  RECIPIENT_IS_PROMOTER: object;
  ALREADY_SHARED: object;
  TOO_MANY_SHARES: { readonly max: number };
  NOT_SHARED: object;
}

export type ProtocolRefusal = RefusalOf<ProtocolRefusals>;

/** What can be wrong in the inputs of this service, beside what the grid knows. */
export interface ProtocolIssues extends InputFaults {
  UNKNOWN_PIECE: object;
  PIECE_NOT_SUPPLIED: { readonly label: string };
  UNKNOWN_RESERVE: object;
  ANSWERED_TWICE: object;
  RESERVE_NOT_ANSWERED: { readonly section: GridSection };
  FILE_NOT_RECEIVED: { readonly name: string };
  UNKNOWN_REGION: object;
}

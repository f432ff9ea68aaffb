import type { ActorKind, CommonRefusals, Day, InputFaults, RefusalOf, Role } from "@coop/kernel";
import type { FundingOutcome } from "./funding-file.ts";

/** Why a verb on a funding file can be refused, and what its sentence needs. */
export interface FundingRefusals extends CommonRefusals {
  /** The verb belongs to somebody else; `role` is null where the kind is enough. */
  ROLE_REQUIRED: { readonly kind: ActorKind; readonly role: Role | null };
  /** Nothing is granted against the college's own opinion. */
  OPINION_UNFAVOURABLE: { readonly number: string };
  /** No law allows derogatory funding in this regime on that day. */
  NO_LEGAL_BASIS: { readonly on: Day };
  ORDER_ALREADY_RECORDED: { readonly nor: string };
}
export type FundingRefusal = RefusalOf<FundingRefusals>;

/** What can be wrong in what is sent about a funding file. */
export interface FundingFaults extends InputFaults {
  CONDITIONS_EXPECTED: { readonly outcome: FundingOutcome };
  CONDITIONS_UNEXPECTED: { readonly outcome: FundingOutcome };
  /** Longer than the law allows. */
  OVER_LEGAL_LIMIT: { readonly maxMonths: number; readonly article: string };
  NOT_AN_AMOUNT: { readonly maxCents: string };
  NOT_A_NOR: object;
}

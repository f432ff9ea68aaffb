import type { Day, EventOf } from "@coop/kernel";
import type {
  CompletionRequest,
  EconomicModel,
  FundingOpinion,
  Grant,
  MinisterialOrder,
  ReceivedVersion,
  Refusal,
  Version,
} from "./funding-file.ts";
import type { FundingRegime } from "./lifecycle.ts";

interface NewModel {
  readonly version: ReceivedVersion;
  readonly economicModel: EconomicModel;
}

/** What can happen to a funding file. This is its history: fields may be added, never changed. */
export interface FundingEvents {
  FundingOpened: NewModel & { readonly protocolId: string; readonly regime: FundingRegime };
  ModelCompletionRequested: CompletionRequest;
  /** The college had asked for a better model, and this version brings another. */
  ModelCompleted: NewModel;
  ExaminationStarted: { readonly startedOn: Day };
  FundingOpinionGiven: FundingOpinion & { readonly covers: Version };
  FundingGranted: Grant;
  FundingRefused: Refusal;
  MinisterialOrderRecorded: MinisterialOrder;
  /** The economic model is the same: an opinion that was given holds for this version too. */
  RevisionRecorded: { readonly version: ReceivedVersion };
  /** The economic model is another: opinion and decision fall. */
  FundingReopened: NewModel;
  FundingDropped: { readonly droppedOn: Day };
  FundingWithdrawn: { readonly withdrawnOn: Day };
}
export type FundingEvent = EventOf<FundingEvents>;

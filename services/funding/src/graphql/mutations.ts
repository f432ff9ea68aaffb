import type { createVerbs } from "@coop/service-kit";
import type { FundingEvent } from "../domain/events.ts";
import type { FundingFile } from "../domain/funding-file.ts";
import type { MutationResolvers } from "./generated.ts";

export type FundingVerbs = ReturnType<typeof createVerbs<FundingFile, FundingEvent, "FundingChanged">>;

/** Each mutation carries the name of its decision. A file is opened by an event, so none of them creates one. */
export function createMutations({ change }: FundingVerbs): MutationResolvers {
  return {
    requestModelCompletion: change("requestModelCompletion"),
    startExamination: change("startExamination"),
    giveFundingOpinion: change("giveFundingOpinion"),
    grantFunding: change("grantFunding"),
    refuseFunding: change("refuseFunding"),
    recordMinisterialOrder: change("recordMinisterialOrder"),
  };
}

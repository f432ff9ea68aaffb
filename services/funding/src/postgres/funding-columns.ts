import { searchText } from "@coop/service-kit";
import type { FundingFile } from "../domain/funding-file.ts";

/** The columns that funding files are found, sorted and shown by. */
export function fundingColumns(file: FundingFile): Readonly<Record<string, unknown>> {
  const { protocolId, status, openedOn, opinion, grant, ministerialOrder } = file;
  return {
    protocol_id: protocolId,
    status,
    outcome: opinion?.outcome ?? null,
    opinion_number: opinion ? searchText(opinion.number) : null,
    opened_on: openedOn,
    ends_on: grant?.endsOn ?? null,
    order_recorded: ministerialOrder !== null,
    updated_at: new Date(),
  };
}

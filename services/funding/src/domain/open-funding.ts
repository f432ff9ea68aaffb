import { type Moment, partId } from "@coop/kernel";
import type { FundingEvent } from "./events.ts";
import type { EconomicModel, Version } from "./funding-file.ts";
import type { FundingRegime } from "./lifecycle.ts";

/** What the referral of a protocol says to the college. */
export interface FundingReferral {
  readonly protocolId: string;
  readonly regime: FundingRegime;
  readonly version: Version;
  readonly economicModel: EconomicModel;
}

/** The one file of a protocol. Its identifier follows from the protocol's, so that a referral that comes twice opens it once. */
export function fundingFileIdOf(protocolId: string): string {
  return partId(protocolId, "FundingFile");
}

/** A protocol that asks for derogatory funding is referred: the file opens on the economic model of its frozen version. */
export function openFunding({ version, ...referral }: FundingReferral, at: Moment): readonly [FundingEvent] {
  const { number, hash } = version;
  return [{ type: "FundingOpened", data: { ...referral, version: { number, hash, receivedOn: at.today } } }];
}

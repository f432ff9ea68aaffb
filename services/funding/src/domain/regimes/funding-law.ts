import type { Day } from "@coop/kernel";
import type { FundingRegime } from "../lifecycle.ts";
import { type FundingLaw, hpstFundingLaws } from "./hpst.ts";

const laws = { HPST: hpstFundingLaws } as const satisfies { readonly [Regime in FundingRegime]: readonly FundingLaw[] };

/** The law that a grant of that day rests on, if any does. */
export function fundingLawOn(regime: FundingRegime, day: Day): FundingLaw | undefined {
  return laws[regime].find(({ from, until }) => from <= day && (until === null || day <= until));
}

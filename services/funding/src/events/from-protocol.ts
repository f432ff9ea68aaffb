import type { DataOf, protocolEvents } from "@coop/contracts";
import type { EconomicModel } from "../domain/funding-file.ts";
import { isFundingRegime } from "../domain/lifecycle.ts";
import type { FundingReferral } from "../domain/open-funding.ts";
import type { Revision } from "../domain/record-revision.ts";

type Referred = DataOf<typeof protocolEvents.referred>;
type RevisionSubmitted = DataOf<typeof protocolEvents.revisionSubmitted>;

export function isCollegeAsked({ opinionsAsked }: Pick<Referred, "opinionsAsked">): boolean {
  return opinionsAsked.some(({ body }) => body === "FUNDING_COLLEGE");
}

/**
 * What a referral says to the college. Throws when the college is asked where it has no part, or about nothing: such an
 * event is parked, and somebody looks at it.
 */
export function referralOf({ dossier, version, economicModelHash, economicFigures }: Referred): FundingReferral {
  const { protocolId, regime } = dossier;
  const economicModel = modelOf({ economicModelHash, economicFigures });
  if (!isFundingRegime(regime)) throw new Error(`The college has no part in the regime ${regime} of ${protocolId}.`);
  if (!economicModel) throw new Error(`The college is asked about ${protocolId}, which has no economic section.`);
  return { protocolId, regime, version, economicModel };
}

export function revisionOf({ version, ...economics }: RevisionSubmitted): Revision {
  return { version, economicModel: modelOf(economics) };
}

function modelOf({
  economicModelHash,
  economicFigures,
}: Pick<Referred, "economicModelHash" | "economicFigures">): EconomicModel | null {
  return economicModelHash === null ? null : { hash: economicModelHash, figures: economicFigures };
}

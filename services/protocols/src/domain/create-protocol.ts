import {
  type Actor,
  type Issue,
  issue,
  type Moment,
  type Result,
  refusal,
  regionInForce,
  regionOf,
  reject,
  requiredText,
  successorOf,
  unlessFaulty,
} from "@coop/kernel";
import { TITLE_MAX } from "./limits.ts";
import type { ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";
import { fundingAvailableOn, isOpenOn, type RegimeId } from "./regimes/regime.ts";
import { regimes } from "./regimes/regimes.ts";

export interface CreateProtocolInput {
  readonly title: string;
  readonly regime: RegimeId;
  readonly regionCode: string;
  readonly fundingRequested: boolean;
}

/** A professional opens a draft. Incomplete is allowed until filing; the regime must be open on that day. */
export function createProtocol(
  input: CreateProtocolInput,
  actor: Actor,
  { now, today }: Moment,
): Result<readonly ProtocolEvent[], ProtocolRefusal> {
  const { title, regime, regionCode, fundingRequested } = input;
  if (!isOpenOn(regimes[regime], today)) return reject(refusal("REGIME_CLOSED", { regime: regimes[regime].label }));
  if (fundingRequested && !fundingAvailableOn(regimes[regime], today))
    return reject(refusal("FUNDING_NOT_AVAILABLE", { regime: regimes[regime].label }));
  if (regionOf(regionCode) && !regionInForce(regionCode, today)) {
    return reject(refusal("REGION_CLOSED", { code: regionCode, successor: successorOf(regionCode) ?? null }));
  }
  const unknownRegion: readonly Issue[] = regionOf(regionCode) ? [] : [issue("UNKNOWN_REGION", "regionCode")];
  return unlessFaulty([...requiredText("title", title, TITLE_MAX), ...unknownRegion], () => [
    {
      type: "ProtocolCreated",
      data: {
        title: title.trim(),
        regime,
        regionCode,
        fundingRequested,
        promoter: actor.subject,
        on: today,
        at: now.toISOString(),
      },
    },
  ]);
}

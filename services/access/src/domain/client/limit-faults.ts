import {
  type Actor,
  addMonths,
  type Day,
  dayWithin,
  eachOf,
  type Faults,
  issue,
  partnerScopes,
  regionInForce,
} from "@coop/kernel";
import type { AccessRefusal } from "../refusals.ts";
import type { Limits } from "./partner-client.ts";

const MAX_MONTHS = 24;
const MAX_REGIONS = 18;

export function limitFaults({ regions, scopes, expiresOn }: Limits, today: Day): Faults {
  return [
    ...eachOf("regionCodes", regions, { min: 1, max: MAX_REGIONS }, (code, path) =>
      regionInForce(code, today) ? [] : [issue("REGION_CLOSED", path)],
    ),
    ...eachOf("scopes", scopes, { min: 1, max: partnerScopes.length }, () => []),
    ...dayWithin("expiresOn", expiresOn, { notBefore: today, notAfter: addMonths(today, MAX_MONTHS) }),
  ];
}

/** An ARS gives out its own region alone; the ministry any. */
export function regionBlockers({ kind, region }: Actor, regions: readonly string[]): readonly AccessRefusal[] {
  if (kind === "MINISTRY") return [];
  const foreign = regions.filter((code) => code !== region);
  return foreign.map((regionCode) => ({ code: "OTHER_REGION", data: { regionCode } }));
}

/** The limits without what is said twice. */
export function tidy({ regions, scopes, expiresOn }: Limits): Limits {
  return { regions: [...new Set(regions)], scopes: [...new Set(scopes)], expiresOn };
}

import { type Region, regionOf, regions, regionsCoveredBy, successorOf } from "@coop/kernel";
import type { ProtocolReader } from "../domain/reading.ts";
import type { RegionResolvers } from "./generated.ts";

const known = (code: string) => regionOf(code) as Region;

/** The regions that are open, in the order of the French alphabet. */
export const openRegions = regions
  .filter(({ closedOn }) => closedOn === null)
  .map(({ code, label }) => ({ code, label }))
  .sort((left, right) => left.label.localeCompare(right.label, "fr"));

export function createRegionResolvers(reader: ProtocolReader): RegionResolvers {
  return {
    __resolveReference: ({ code }) => (regionOf(code) ? { code } : null),
    label: ({ code }) => known(code).label,
    arsLabel: ({ code }) => known(code).arsLabel,
    closedOn: ({ code }) => known(code).closedOn,
    successor: ({ code }) => {
      const successor = successorOf(code);
      return successor === undefined || successor === code ? null : { code: successor };
    },
    protocols: ({ code }, { filter, orderBy, first, after }, { actor }) =>
      reader.page(actor, { ...filter, regionCode: code }, orderBy ?? "UPDATED_NEWEST_FIRST", { first, after }),
    protocolCounts: ({ code }) => reader.countsByStatus([...new Set([code, ...regionsCoveredBy(code)])]),
    workItems: ({ code }, page, { actor }) =>
      actor.kind === "ARS_AGENT" && actor.region === code ? reader.workItemsOfRegion(actor, code, page) : null,
  };
}

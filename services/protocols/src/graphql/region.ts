import { type Actor, allows, type Region, regionOf, regions, successorOf } from "@coop/kernel";
import { askerOf } from "@coop/service-kit";
import type { ProtocolReader, StatusCount } from "../domain/reading.ts";
import type { RegionResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";

const known = (code: string) => regionOf(code) as Region;

/** The regions that are open, in the order of the French alphabet. */
export const openRegions = regions
  .filter(({ closedOn }) => closedOn === null)
  .map(({ code, label }) => ({ code, label }))
  .sort((left, right) => left.label.localeCompare(right.label, "fr"));

/** A region counts with those it has united. */
function inAllStatuses(counts: readonly StatusCount[]) {
  return [...Map.groupBy(counts, ({ status }) => status)]
    .map(([status, same]) => ({ status, count: same.reduce((sum, { count }) => sum + count, 0) }))
    .sort((left, right) => left.status.localeCompare(right.status));
}

/** What waits in a region is for its agency. */
const isOfItsArs = allows(
  "work items of Region",
  (code: string, { kind, region }: Actor) => kind === "ARS_AGENT" && region === code,
);

export function createRegionResolvers(reader: ProtocolReader, loaders: Loaders): RegionResolvers {
  return {
    __resolveReference: ({ code }) => (regionOf(code) ? { code } : null),
    label: ({ code }) => known(code).label,
    arsLabel: ({ code }) => known(code).arsLabel,
    closedOn: ({ code }) => known(code).closedOn,
    successor: ({ code }) => {
      const successor = successorOf(code);
      return successor === undefined || successor === code ? null : { code: successor };
    },
    protocols: ({ code }, { filter, orderBy, first, after }, context) =>
      reader.page(askerOf(context), { ...filter, regionCode: code }, orderBy ?? "UPDATED_NEWEST_FIRST", { first, after }),
    protocolCounts: async ({ code }, _args, context) => inAllStatuses(await loaders(context).regionCounts.load(code)),
    workItems: ({ code }, page, context) =>
      isOfItsArs(code, context.actor) ? reader.workItemsOfRegion(askerOf(context), code, page) : null,
  };
}

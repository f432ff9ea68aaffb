import { type Actor, allows, isId } from "@coop/kernel";
import type { GraphContext } from "@coop/service-kit";
import type { AdhesionFilter, AdhesionOrder, ParentKind, SumKind } from "../domain/reading.ts";
import { noReports } from "../domain/report/report-totals.ts";
import type { AuthorisationResolvers, PersonResolvers, ProtocolResolvers, RegionResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";
import { presentTotals } from "./report-totals.ts";

interface ListArguments {
  readonly filter?: AdhesionFilter | null | undefined;
  readonly orderBy?: AdhesionOrder;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const isOneself = allows("teams of Person", (id: string, { subject }: Actor) => id === subject);

/** What this service adds to the entities of others. The row rule stands in each list again. */
export function createJoinedEntities(loaders: Loaders) {
  const adhesionsOf = (kind: ParentKind, parent: string, args: ListArguments, context: GraphContext) => {
    const { filter, orderBy = "SUBMITTED_FIRST", first, after } = args;
    const listing = { filter: { ...filter }, order: orderBy, page: { first, after } };
    return loaders(context).adhesionsOf.load({ kind, parent, listing });
  };
  const teamCountOf = async (kind: SumKind, parent: string, context: GraphContext) =>
    (await loaders(context).teamCount.load({ kind, parent })) ?? 0;
  const totalsOf = async (kind: SumKind, parent: string, year: number, context: GraphContext) =>
    presentTotals((await loaders(context).reportTotals.load({ kind, parent, year })) ?? noReports, year, context.actor);

  const Protocol: ProtocolResolvers = {
    adhesions: ({ id }, args, context) => adhesionsOf("PROTOCOL", id, args, context),
    reports: ({ id }, { filter, orderBy, first, after }, context) => {
      const listing = { filter: { ...filter }, order: orderBy, page: { first, after } };
      return loaders(context).reportsOf.load({ parent: id, listing });
    },
    reportTotals: ({ id }, { year }, context) => totalsOf("PROTOCOL", id, year, context),
    teamCount: ({ id }, _args, context) => teamCountOf("PROTOCOL", id, context),
  };
  const Authorisation: AuthorisationResolvers = {
    adhesions: ({ id }, args, context) => adhesionsOf("AUTHORISATION", id, args, context),
  };
  const Region: RegionResolvers = {
    adhesions: ({ code }, args, context) => adhesionsOf("REGION", code, args, context),
    reportTotals: ({ code }, { year }, context) => totalsOf("REGION", code, year, context),
    teamCount: ({ code }, _args, context) => teamCountOf("REGION", code, context),
  };
  const Person: PersonResolvers = {
    teams: ({ id }, args, context) =>
      isId(context.actor.subject) && isOneself(id, context.actor) ? adhesionsOf("PERSON", id, args, context) : null,
  };
  return { Protocol, Authorisation, Region, Person };
}

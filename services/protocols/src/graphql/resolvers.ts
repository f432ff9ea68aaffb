import { type Profession, professionOf, regionOf } from "@coop/kernel";
import { askerOf, NoLongerVisible } from "@coop/service-kit";
import type { ProtocolReader } from "../domain/reading.ts";
import { createAuthorisationAsOfResolvers, createAuthorisationResolvers } from "./authorisation.ts";
import type { Resolvers } from "./generated.ts";
import { createGridResolvers, frozenGridResolvers } from "./grid.ts";
import { createGridShareResolvers } from "./grid-share.ts";
import { createAsOfResolvers, type ProtocolHistory } from "./history.ts";
import { createLoaders } from "./loaders.ts";
import { createMutations, type MutationParts } from "./mutations.ts";
import { createPersonResolvers, createPromoterResolvers } from "./person.ts";
import { createProtocolResolvers } from "./protocol.ts";
import { createRegionResolvers, openRegions } from "./region.ts";
import { createVersionResolvers } from "./version.ts";
import { createWorkItemResolvers } from "./work-item.ts";

export interface ResolverParts extends MutationParts {
  readonly reader: ProtocolReader;
  readonly history: ProtocolHistory;
}

/** The subgraph's table of contents. */
export function createResolvers({ reader, history, ...parts }: ResolverParts): Resolvers {
  const loaders = createLoaders(reader);
  const authorisation = createAuthorisationResolvers(loaders);
  const protocol = createProtocolResolvers(loaders, parts, history);
  return {
    Query: {
      protocol: (_parent, { id }, context) => loaders(context).protocol.load(id),
      protocolByReference: async (_parent, { reference }, context) =>
        (await reader.byReference(askerOf(context), reference)) ?? null,
      protocols: (_parent, { filter, orderBy, first, after }, context) =>
        reader.page(askerOf(context), { ...filter }, orderBy ?? "UPDATED_NEWEST_FIRST", { first, after }),
      region: (_parent, { code }) => (regionOf(code) ? { code } : null),
      regions: () => openRegions,
      me: (_parent, _args, { actor }) => (actor.kind === "PUBLIC" ? null : { id: actor.subject }),
    },
    Mutation: createMutations(parts),
    ProtocolChanged: {
      protocol: async ({ id }, _args, context) => {
        const protocol = await loaders(context).protocol.clear(id).load(id);
        if (!protocol) throw new NoLongerVisible();
        return protocol;
      },
    },
    Protocol: protocol,
    ProtocolAsOf: createAsOfResolvers(protocol, loaders),
    ProtocolVersion: createVersionResolvers(loaders),
    Authorisation: authorisation,
    AuthorisationAsOf: createAuthorisationAsOfResolvers(authorisation),
    Region: createRegionResolvers(reader, loaders),
    Person: createPersonResolvers(reader),
    Promoter: createPromoterResolvers(loaders),
    GridShare: createGridShareResolvers(loaders),
    Invitation: { id: ({ invitationId }) => invitationId, person: ({ subject }) => ({ id: subject }) },
    Profession: { label: ({ code }) => (professionOf(code) as Profession).label },
    Grid: createGridResolvers(loaders),
    FrozenGrid: frozenGridResolvers,
    WorkItem: createWorkItemResolvers(loaders),
  };
}

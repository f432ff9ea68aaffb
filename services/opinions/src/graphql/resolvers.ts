import type { OpinionReader } from "../domain/reading.ts";
import type { Resolvers } from "./generated.ts";
import { createAsOfResolvers, type OpinionHistory } from "./history.ts";
import { createLoaders } from "./loaders.ts";
import { createMutations, type OpinionVerbs } from "./mutations.ts";
import { createOpinionResolvers } from "./opinion.ts";
import { draftResolvers, rapporteurResolvers, reserveResolvers } from "./opinion-parts.ts";

export interface ResolverParts {
  readonly reader: OpinionReader;
  readonly verbs: OpinionVerbs;
  readonly history: OpinionHistory;
}

/** The subgraph's table of contents. */
export function createResolvers({ reader, verbs, history }: ResolverParts): Resolvers {
  const loaders = createLoaders(reader);
  const opinion = createOpinionResolvers(loaders, verbs, history);
  return {
    Query: {
      opinion: (_parent, { id }, context) => loaders(context).opinion.load(id),
      opinions: (_parent, { filter, orderBy, first, after }, { actor }) =>
        reader.page(actor, { ...filter }, orderBy, { first, after }),
    },
    Mutation: createMutations(verbs),
    OpinionChanged: {
      opinion: async ({ id }, _args, context) => {
        const opinion = await loaders(context).opinion.load(id);
        if (!opinion) throw new Error(`The opinion ${id} was changed and can't be read.`);
        return opinion;
      },
    },
    Opinion: opinion,
    OpinionAsOf: createAsOfResolvers(opinion),
    OpinionDraft: draftResolvers,
    Rapporteur: rapporteurResolvers,
    Reserve: reserveResolvers,
    Protocol: {
      __resolveReference: ({ id }) => ({ id }),
      opinions: ({ id }, _args, context) => loaders(context).opinionsOn.load(id),
    },
  };
}

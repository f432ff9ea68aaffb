import { NoLongerVisible } from "@coop/service-kit";
import type { FundingReader } from "../domain/reading.ts";
import { createFundingFileResolvers } from "./funding-file.ts";
import type { Resolvers } from "./generated.ts";
import { createAsOfResolvers, type FundingHistory } from "./history.ts";
import { createLoaders } from "./loaders.ts";
import { createMutations, type FundingVerbs } from "./mutations.ts";

export interface ResolverParts {
  readonly reader: FundingReader;
  readonly verbs: FundingVerbs;
  readonly history: FundingHistory;
}

/** The subgraph's table of contents. */
export function createResolvers({ reader, verbs, history }: ResolverParts): Resolvers {
  const loaders = createLoaders(reader);
  const file = createFundingFileResolvers(loaders, verbs, history);
  return {
    Query: {
      fundingFile: (_parent, { id }, context) => loaders(context).fundingFile.load(id),
      fundingFiles: (_parent, { filter, orderBy, first, after }, { actor }) =>
        reader.page(actor, { ...filter }, orderBy ?? "OPENED_FIRST", { first, after }),
    },
    Mutation: createMutations(verbs),
    FundingChanged: {
      // A second mutation of the same request must not show what the first one left.
      fundingFile: async ({ id }, _args, context) => {
        const { fundingFile, fundingOfProtocol } = loaders(context);
        fundingOfProtocol.clearAll();
        const changed = await fundingFile.clear(id).load(id);
        if (!changed) throw new NoLongerVisible();
        return changed;
      },
    },
    FundingFile: file,
    FundingFileAsOf: createAsOfResolvers(file),
    Protocol: {
      __resolveReference: ({ id }) => ({ id }),
      funding: ({ id }, _args, context) => loaders(context).fundingOfProtocol.load(id),
    },
  };
}

import type { createVerbs, GraphContext } from "@coop/service-kit";
import type { StructureView } from "../domain/reading.ts";
import type { StructureEvent } from "../domain/structure/events.ts";
import { descriptionOn, type Structure } from "../domain/structure/structure.ts";
import type { StructureChangedResolvers, StructureResolvers } from "./generated.ts";
import type { Loaders } from "./loaders.ts";

export type StructureVerbs = ReturnType<typeof createVerbs<Structure, StructureEvent, "StructureChanged">>;

/** A structure as it is on the legal day. */
export function createStructureResolvers(loaders: Loaders, verbs: StructureVerbs): StructureResolvers {
  const today = ({ state }: StructureView, { at }: GraphContext) => descriptionOn(state, at.today);
  return {
    __resolveReference: ({ id }, context) => loaders(context).structure.load(id),
    name: (structure, _args, context) => today(structure, context).name,
    finess: (structure, _args, context) => today(structure, context).finess,
    siret: (structure, _args, context) => today(structure, context).siret,
    practiceFrame: (structure, _args, context) => today(structure, context).practiceFrame,
    region: (structure, _args, context) => ({ code: today(structure, context).regionCode }),
    communeCode: (structure, _args, context) => today(structure, context).communeCode,
    descriptions: ({ state }) => state.descriptions,
    adhesions: async ({ id }, { first, after }, context) => {
      const listing = { filter: {}, order: "SUBMITTED_FIRST", page: { first, after } } as const;
      const page = await loaders(context).adhesionsOf.load({ kind: "STRUCTURE", parent: id, listing });
      if (!page) throw new Error(`The teams of the structure ${id} can't be read.`);
      return page;
    },
    availableActions: ({ state }, _args, context) => verbs.availableActions(state, context),
  };
}

export function createStructureChangedResolvers(loaders: Loaders): StructureChangedResolvers {
  return {
    structure: async ({ id }, _args, context) => {
      const structure = await loaders(context).structure.clear(id).load(id);
      if (!structure) throw new Error(`The structure ${id} was changed and can't be read.`);
      return structure;
    },
  };
}

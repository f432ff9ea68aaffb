import { newId, take } from "@coop/kernel";
import { recordStructure } from "../domain/structure/record-structure.ts";
import type { MutationResolvers, StructureInput } from "./generated.ts";
import type { MutationParts } from "./mutation-parts.ts";

/** A number that is left out is one that the structure does not have. */
function described({ finess = null, siret = null, ...rest }: StructureInput) {
  return { ...rest, finess, siret };
}

export function createStructureMutations({ structureVerbs, ports }: MutationParts) {
  const { change, run, create } = structureVerbs;
  return {
    recordStructure: (_parent, args, context) =>
      run(context, "recordStructure", args, async (manager, within) => {
        const input = described(args.input);
        const decided = take(recordStructure, await ports.numberHolders(manager, input), input, context.actor, context.at);
        return decided.ok ? create(manager, newId(), within, decided.value) : decided;
      }),

    amendStructure: change("amendStructure", async (manager, input: StructureInput, id) => ({
      ...described(input),
      holders: await ports.numberHolders(manager, described(input), id),
    })),
  } satisfies MutationResolvers;
}

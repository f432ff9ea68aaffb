import { createAdhesionMutations } from "./adhesion-mutations.ts";
import type { MutationResolvers } from "./generated.ts";
import type { MutationParts } from "./mutation-parts.ts";
import { createReportMutations } from "./report-mutations.ts";
import { createStructureMutations } from "./structure-mutations.ts";

/** Each mutation carries the name of its decision. What stands beside a name is only what the decision can't see by itself. */
export function createMutations(parts: MutationParts): MutationResolvers {
  return { ...createAdhesionMutations(parts), ...createReportMutations(parts), ...createStructureMutations(parts) };
}

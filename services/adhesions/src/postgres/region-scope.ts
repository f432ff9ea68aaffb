import { regionsCoveredBy } from "@coop/kernel";

/** The codes whose rows belong to a region today: its own and those of the regions that merged into it. */
export function regionScope(code: string): readonly string[] {
  return [...new Set([code, ...regionsCoveredBy(code)])];
}

/**
 * Parents as the statements name them: an id stands for itself, a region for all the codes that it covers, as `84,82,83`.
 * `byParent` gives what was found under those names back under the parents' own.
 */
export function scopesOf(kind: string, parents: readonly string[]) {
  const scopeOf = (parent: string) => (kind === "REGION" ? regionScope(parent).join(",") : parent);
  return {
    keys: parents.map(scopeOf),
    byParent: <Value>(found: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
      new Map(
        parents.flatMap((parent) => {
          const value = found.get(scopeOf(parent));
          return value === undefined ? [] : [[parent, value] as const];
        }),
      ),
  };
}

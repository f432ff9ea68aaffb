import { AsyncLocalStorage } from "node:async_hooks";
import type { Proving } from "./walk/proving.ts";
import type { Stretch } from "./walk/stretch.ts";

/** A stretch on which some came by a rule, and who did. */
export interface Passage {
  readonly stretch: Stretch;
  readonly who: ReadonlySet<string>;
}

const isDoor = ({ name }: Stretch): boolean => name.startsWith("_entities(");

/**
 * Who came by which rule, and on which stretch of the proof: where a rule is switched off, only they can notice, and only
 * there.
 */
export type Passages = ReturnType<typeof keepPassages>;

export function keepPassages() {
  const asking = new AsyncLocalStorage<string>();
  const kept = new Map<string, Map<Stretch, Set<string>>>();
  const took = new Map<Stretch, number>();
  let going: Stretch | undefined;
  const cost = ({ stretch, who }: Passage) => (took.get(stretch) ?? 0) * who.size;

  return {
    /** Asks in somebody's name. */
    as: <Value>(who: string, ask: () => Value): Value => asking.run(who, ask),

    /** Whoever asks now has come by this rule. */
    pass(rule: string): void {
      const who = asking.getStore();
      if (!going || who === undefined) return;
      const stretches = kept.get(rule) ?? new Map<Stretch, Set<string>>();
      kept.set(rule, stretches.set(going, (stretches.get(going) ?? new Set()).add(who)));
    },

    /** Goes a stretch and remembers what it came by. Gives back how many milliseconds it took. */
    async along(stretch: Stretch, proving: Proving): Promise<number> {
      const begun = performance.now();
      going = stretch;
      try {
        await stretch.go(proving);
      } finally {
        going = undefined;
      }
      const milliseconds = performance.now() - begun;
      took.set(stretch, milliseconds);
      return milliseconds;
    },

    /** Doors first, behind which most is seen; then the shortest. */
    by: (rule: string): readonly Passage[] =>
      [...(kept.get(rule) ?? [])]
        .map(([stretch, who]) => ({ stretch, who }))
        .sort((one, other) => Number(isDoor(other.stretch)) - Number(isDoor(one.stretch)) || cost(one) - cost(other)),
  };
}

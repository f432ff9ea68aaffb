import type { Data } from "./graph.ts";

/** Where a cursor came from, to whom, and of which row it is. */
export interface Given {
  readonly listing: string;
  readonly order: string | undefined;
  readonly name: string;
  readonly edge: { readonly cursor: string; readonly node: Data };
}

/** The cursors that somebody was given, list by list. */
export type KeptCursors = ReturnType<typeof keepCursors>;

export function keepCursors() {
  const all = new Map<string, Map<string, Set<string>>>();
  const placeOf = (listing: string, order: string | undefined) => `${listing} ${order ?? ""}`;
  return {
    keep({ listing, order, name, edge }: Given): void {
      const place = placeOf(listing, order);
      const cursors = all.get(place) ?? new Map<string, Set<string>>();
      all.set(place, cursors);
      cursors.set(edge.cursor, (cursors.get(edge.cursor) ?? new Set()).add(name));
    },
    /** The cursor of a row in the middle of what somebody was never shown of this list. */
    strangeTo(name: string, listing: string, order: string | undefined): string | undefined {
      const cursors = [...(all.get(placeOf(listing, order)) ?? [])];
      const strange = cursors.filter(([, names]) => !names.has(name)).map(([cursor]) => cursor);
      return strange[strange.length >> 1];
    },
    /** One cursor of each other list and order, whoever has it. */
    ofOthers(listing: string, order: string | undefined): readonly string[] {
      const others = [...all].filter(([place]) => place !== placeOf(listing, order));
      return others.flatMap(([, cursors]) => [...cursors.keys()].slice(0, 1));
    },
  };
}

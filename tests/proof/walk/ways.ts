import type { GraphQLObjectType } from "graphql";
import { type Edge, selectObject, stepsOf, type Territory } from "./selections.ts";

/** A way through the graph: a chain of edges, the first of them a field of `Query`. */
export type Way = readonly Edge[];

export const MAX_DEPTH = 5;

interface Exit {
  readonly edge: Edge;
  readonly target: GraphQLObjectType;
}

/** The edges that leave a row, from objects that stand in it too: `Adhesion.members` leads to persons by `TeamMember.person`. */
function exitsOf(territory: Territory, type: GraphQLObjectType, within: readonly string[] = []): readonly Exit[] {
  return stepsOf(territory, type).flatMap(({ edge, kind, types }): readonly Exit[] => {
    if (kind === "ROWS") return types.map((target) => ({ edge, target }));
    if (kind === "VALUE" || within.includes(type.name)) return [];
    return types.flatMap((one) => exitsOf(territory, one, [...within, type.name]));
  });
}

/**
 * The shortest ways on which every edge follows every edge that leads to it: what a resolver answers depends on its parent
 * and on nothing before it. Then as many again to the full depth, chosen alike each time.
 */
export function waysFrom(territory: Territory, start: GraphQLObjectType, isRoot: (edge: Edge) => boolean): readonly Way[] {
  const taken = new Set<string>();
  const found: Way[] = [];
  const long: Way[] = [];
  let front: { way: Way; type: GraphQLObjectType }[] = [{ way: [], type: start }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { way, type } of front) {
      const exits = exitsOf(territory, type).filter(({ edge }) => way.length > 0 || isRoot(edge));
      for (const { edge, target } of exits) {
        const pair = `${way.at(-1) ?? ""}>${edge}`;
        const longer = [...way, edge];
        if (taken.has(pair)) {
          long.push(toFullDepth(territory, longer, target, long.length));
          continue;
        }
        taken.add(pair);
        found.push(longer);
        if (longer.length < MAX_DEPTH) next.push({ way: longer, type: target });
      }
    }
    front = next;
  }
  return [...found, ...long];
}

/** Goes on from one exit to the next, another one each time that it comes by. */
function toFullDepth(territory: Territory, way: Way, type: GraphQLObjectType, turn: number): Way {
  const exits = exitsOf(territory, type);
  if (way.length >= MAX_DEPTH || exits.length === 0) return way;
  const { edge, target } = exits[(turn * 7 + way.length) % exits.length] as Exit;
  return toFullDepth(territory, [...way, edge], target, turn);
}

interface Branch {
  readonly branches: Map<Edge, Branch>;
}

/** Ways that begin alike are walked together, and everything is selected of every row on them. */
export function selectWays(territory: Territory, start: GraphQLObjectType, ways: readonly Way[], fields: Set<Edge>): string {
  const root: Branch = { branches: new Map() };
  for (const way of ways) {
    let at = root;
    for (const edge of way) {
      const onward = at.branches.get(edge) ?? { branches: new Map() };
      at.branches.set(edge, onward);
      at = onward;
    }
  }
  const write = (branch: Branch, type: GraphQLObjectType, depth: number): string => {
    const onward = (edge: Edge, target: GraphQLObjectType) => {
      const next = branch.branches.get(edge);
      return next && write(next, target, depth + 1);
    };
    return selectObject({ territory, depth, fields, onward, only: depth === 0 ? new Set(branch.branches.keys()) : undefined }, type);
  };
  return write(root, start, 0);
}

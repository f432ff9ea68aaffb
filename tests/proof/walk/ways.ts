import type { GraphQLObjectType } from "graphql";
import { type Edge, selectObject, stepsOf, type Territory } from "./selections.ts";

/** A way through the graph: a chain of edges, the first of them a field of `Query`. */
export type Way = readonly Edge[];

export const MAX_DEPTH = 5;
/** How many ways go on to the full depth over edges that were taken in that order before. */
const LONG_WAYS = 40;

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
 * and on nothing before it. Then some to the full depth, the same each time.
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
  return [...found, ...long.filter((_way, index) => index % Math.ceil(long.length / LONG_WAYS) === 0)];
}

/** Goes on from one exit to the next, another one each time that it comes by. */
function toFullDepth(territory: Territory, way: Way, type: GraphQLObjectType, turn: number): Way {
  const exits = exitsOf(territory, type);
  if (way.length >= MAX_DEPTH || exits.length === 0) return way;
  const { edge, target } = exits[(turn * 7 + way.length) % exits.length] as Exit;
  return toFullDepth(territory, [...way, edge], target, turn);
}

interface Branch {
  isEnd: boolean;
  readonly branches: Map<Edge, Branch>;
}

function branchOf(ways: readonly Way[]): Branch {
  const root: Branch = { isEnd: false, branches: new Map() };
  for (const way of ways) {
    let at = root;
    for (const edge of way) {
      const onward: Branch = at.branches.get(edge) ?? { isEnd: false, branches: new Map() };
      at.branches.set(edge, onward);
      at = onward;
    }
    at.isEnd = true;
  }
  return root;
}

/** Ways that begin alike are walked together. What a way only passes is read where another way ends. */
export function selectWays(territory: Territory, start: GraphQLObjectType, ways: readonly Way[], fields: Set<Edge>): string {
  const write = ({ isEnd, branches }: Branch, type: GraphQLObjectType, depth: number): string => {
    const onward = (edge: Edge, target: GraphQLObjectType) => {
      const next = branches.get(edge);
      return next && write(next, target, depth + 1);
    };
    const selection = selectObject({ territory, depth, fields, onward, read: isEnd }, type);
    const key = territory.keyOf(type.name);
    return isEnd || key === undefined ? selection : selection.replace("{ __typename", `{ __typename ${key}`);
  };
  return write(branchOf(ways), start, 0);
}

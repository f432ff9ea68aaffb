import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import type { Data } from "./graph.ts";
import { type Edge, stepsOf, type Territory } from "./selections.ts";
import { argumentsOf } from "./values.ts";

/** A list that comes in pages, wherever it stands: `Query.protocols`, `Protocol.adhesions`, `Person.workItems`. */
export interface Listing {
  readonly name: Edge;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: GraphQLObjectType;
  /** The sort orders that can be chosen; one undefined where there is no choice. */
  readonly orders: readonly (string | undefined)[];
  readonly filter: GraphQLInputObjectType | undefined;
  readonly takesCursor: boolean;
  /** Whether it is asked of rows, not of `Query`. */
  readonly isNested: boolean;
  /** A selection of `Query` that asks these calls of the list wherever the shortest way leads to. */
  within(calls: string): string;
}

/** How many rows each list on the way to a listing has. */
const PARENTS = 1;

interface Visit {
  readonly type: GraphQLObjectType;
  readonly path: readonly Edge[];
  readonly within: (selection: string) => string;
}

/** Every list of the graph, found by the shortest way that needs no row to be named. */
export function listingsOf(territory: Territory): readonly Listing[] {
  const query = territory.schema.getQueryType() as GraphQLObjectType;
  const found: Listing[] = [];
  const visited = new Set<string>([query.name]);
  const front: Visit[] = [{ type: query, path: [], within: (selection) => selection }];
  for (let visit = front.shift(); visit; visit = front.shift()) {
    for (const step of stepsOf(territory, visit.type)) {
      const { field, edge, types } = step;
      const listing = listingAt(visit, field, edge);
      if (listing) found.push(listing);
      if (step.kind === "VALUE" || needsRow(field)) continue;
      for (const type of types.filter(({ name }) => !visited.has(name))) {
        visited.add(type.name);
        const { within, path } = visit;
        front.push({
          type,
          path: [...path, edge],
          within: (selection) => within(entering(step.field, edge, types, type, selection)),
        });
      }
    }
  }
  return found;
}

/** A field of `Query` that names one row by what nobody can know beforehand. */
function needsRow({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === "id" || name === "reference" || (name === "code" && args.length > 0));
}

/** The type of the pages that a field gives, if it gives pages. */
export function pageTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const type = getNamedType(field.type);
  return isObjectType(type) && type.getFields().nodes && type.getFields().edges ? type : undefined;
}

function listingAt({ path, within }: Visit, field: GraphQLField<unknown, unknown>, name: Edge): Listing | undefined {
  const page = pageTypeOf(field);
  if (!page) return undefined;
  const argument = (wanted: string) => field.args.find((one) => one.name === wanted);
  const order = argument("orderBy");
  const orderType = order && getNamedType(order.type);
  const filterType = argument("filter") && getNamedType(argument("filter")?.type as never);
  return {
    name,
    field,
    node: getNamedType((page.getFields().nodes as GraphQLField<unknown, unknown>).type) as GraphQLObjectType,
    orders: isEnumType(orderType) ? orderType.getValues().map((value) => value.name) : [undefined],
    filter: isInputObjectType(filterType) ? filterType : undefined,
    takesCursor: argument("after") !== undefined,
    isNested: path.length > 0,
    within,
  };
}

/** Goes on from an object to those that one of its fields leads to. */
function entering(
  field: GraphQLField<unknown, unknown>,
  edge: Edge,
  types: readonly GraphQLObjectType[],
  type: GraphQLObjectType,
  selection: string,
): string {
  const inner = types.length > 1 ? `{ ... on ${type.name} { ${selection} } }` : `{ ${selection} }`;
  return `${field.name}${argumentsOf(field, edge, PARENTS)} ${pageTypeOf(field) ? `{ nodes ${inner} }` : inner}`;
}

/** The pages that an answer has under this alias: one, or one of each row that it was asked of. */
export function pagesOf(data: Data, alias: string): readonly Data[] {
  if (Array.isArray(data)) return data.flatMap((entry) => pagesOf(entry, alias));
  if (data === null || typeof data !== "object") return [];
  if (alias in data) return data[alias] === null ? [] : [data[alias]];
  return Object.values(data).flatMap((entry) => pagesOf(entry, alias));
}

import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from "graphql";
import { argumentsOf } from "./values.ts";

/** One step of the graph from row to row, named after its field: `Protocol.adhesions`, `TeamMember.person`. */
export type Edge = string;

/** How the types of a graph are walked. */
export interface Territory {
  readonly schema: GraphQLSchema;
  /** The key of a type whose objects are rows: between them the edges run. */
  readonly keyOf: (type: string) => string | undefined;
}

/** A field by what it leads to: a value, an object that stands in the row, or other rows. */
export interface Step {
  readonly field: GraphQLField<unknown, unknown>;
  readonly edge: Edge;
  readonly kind: "VALUE" | "OBJECT" | "ROWS";
  /** Of an object or a row, past the page that they come in. */
  readonly types: readonly GraphQLObjectType[];
}

const nodesOf = (type: GraphQLNamedType) => (isObjectType(type) ? type.getFields().nodes : undefined);

export function stepsOf({ schema, keyOf }: Territory, type: GraphQLObjectType): readonly Step[] {
  return Object.values(type.getFields()).map((field): Step => {
    const edge = `${type.name}.${field.name}`;
    const named = getNamedType(field.type);
    if (isLeafType(named)) return { field, edge, kind: "VALUE", types: [] };
    const target = getNamedType((nodesOf(named) ?? field).type);
    const types = isObjectType(target) ? [target] : schema.getPossibleTypes(target as never);
    return { field, edge, kind: keyOf(target.name) === undefined ? "OBJECT" : "ROWS", types };
  });
}

/** The type of the rows that a field leads to, past the page that they come in. */
export function rowTypeOf(territory: Territory, field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const query = territory.schema.getQueryType() as GraphQLObjectType;
  const step = stepsOf(territory, query).find((one) => one.field === field);
  return step?.kind === "ROWS" ? step.types[0] : undefined;
}

/** Selects rows through the page that they come in, with all that the page itself says. */
export function throughPage({ field }: Step, selection: string): string {
  if (!nodesOf(getNamedType(field.type))) return selection;
  return `{ __typename nodes ${selection} edges { cursor } totalCount { count exact } pageInfo { hasNextPage endCursor } }`;
}

export interface Selecting {
  readonly territory: Territory;
  /** How far the row is from where the walk began. */
  readonly depth: number;
  /** Fields that were written into an operation. */
  readonly fields: Set<Edge>;
  /** The selection of the rows that an edge leads to; undefined where the walk does not go there from here. */
  readonly onward: (edge: Edge, target: GraphQLObjectType) => string | undefined;
  /** Whether the row itself is read, or only passed. */
  readonly read: boolean;
}

/** How deep objects within a row are read where the walk begins; later on, whether they are there. */
const MAX_WITHIN = 4;

export function selectObject(selecting: Selecting, type: GraphQLObjectType, level = 0): string {
  const { territory, depth, fields, read } = selecting;
  const chosen = stepsOf(territory, type).flatMap((step): readonly string[] => {
    const { field, edge, kind } = step;
    const selection = selectionOf(selecting, step, level);
    if (selection === undefined) return [];
    fields.add(edge);
    const call = `${field.name}${argumentsOf(field, edge, depth)}`;
    return kind === "VALUE" ? [call] : [`${call} ${throughPage(step, selection)}`];
  });
  return chosen.length === 0 && !read ? "" : `{ __typename ${chosen.join(" ")} }`;
}

/** What is asked of a field: nothing more where it is a value; undefined where it is left out. */
function selectionOf(selecting: Selecting, { edge, kind, types }: Step, level: number): string | undefined {
  const { depth, onward, read } = selecting;
  if (kind === "ROWS") return onward(edge, types[0] as GraphQLObjectType);
  const there = read ? "{ __typename }" : undefined;
  if (kind === "VALUE" || level >= MAX_WITHIN) return there;
  const inner = depth <= 1 || level > 0 ? selecting : { ...selecting, read: false };
  return selectAny(inner, types, level + 1) ?? there;
}

function selectAny(selecting: Selecting, types: readonly GraphQLObjectType[], level: number): string | undefined {
  const [only] = types;
  if (only && types.length === 1) return selectObject(selecting, only, level) || undefined;
  const fragments = types.map((one) => `... on ${one.name} ${selectObject(selecting, one, level) || "{ __typename }"}`);
  return `{ __typename ${fragments.join(" ")} }`;
}

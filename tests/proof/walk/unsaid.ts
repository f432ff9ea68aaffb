import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from "graphql";
import { within } from "../oracle/parts-within.ts";
import { plainFields } from "../oracle/plain-objects.ts";
import { rules } from "../oracle/rules.ts";

/** What each page and each of its edges has, and no more. */
const paging: Readonly<Record<string, readonly string[]>> = {
  Connection: ["nodes", "edges", "pageInfo", "totalCount"],
  Edge: ["cursor", "node"],
};

/**
 * Fields outside of every part of which the oracle does not say who sees them. A number, a date or a yes carries no mark: one
 * that comes beside what all may see would be passed by.
 */
export function unsaidFields(schema: GraphQLSchema): readonly string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()] as readonly GraphQLObjectType[];
  const [query, mutation] = roots as [GraphQLObjectType, GraphQLObjectType];
  const front = [
    query,
    ...Object.keys(rules).map((name) => schema.getType(name)),
    ...targetsOf(schema, Object.values(mutation.getFields())),
  ];
  const seen = new Set<GraphQLNamedType>();
  const unsaid: string[] = [];
  for (const type of front) {
    if (!isObjectType(type) || seen.has(type)) continue;
    seen.add(type);
    const fields = Object.values(type.getFields());
    const isBare = (field: Field) => !isSaid(type.name, field.name) && !(type === query && leadsToRows(schema, field));
    unsaid.push(...fields.filter(isBare).map(({ name }) => `${type.name}.${name}`));
    const open = fields.filter(({ name }) => !isWithinPart(type.name, name));
    front.push(...targetsOf(schema, open));
  }
  return unsaid;
}

type Field = GraphQLField<unknown, unknown>;

const leadsToRows = (schema: GraphQLSchema, field: Field) =>
  targetsOf(schema, [field]).some(({ name }) => name in rules || name.endsWith("Connection"));

function targetsOf(schema: GraphQLSchema, fields: readonly Field[]): readonly GraphQLObjectType[] {
  const named = fields.map(({ type }) => getNamedType(type));
  return named.flatMap((type) => (isAbstractType(type) ? schema.getPossibleTypes(type) : type)).filter(isObjectType);
}

function isSaid(type: string, field: string): boolean {
  const rule = rules[type];
  if (rule) return rule.face.includes(field) || isWithinPart(type, field);
  const page = Object.entries(paging).find(([suffix]) => type.endsWith(suffix))?.[1];
  return page?.includes(field) || plainFields[type]?.split(" ").includes(field) || isWithinPart(type, field);
}

/** What stands there is told to those alone who may read the part. */
function isWithinPart(type: string, field: string): boolean {
  const parts = Object.values(rules[type]?.parts ?? {});
  return parts.some(({ fields }) => fields.includes(field)) || within[type]?.[field] !== undefined;
}

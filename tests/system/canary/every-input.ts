import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { newId } from "@coop/kernel";
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import { scalarValues } from "../harness/scalar-values.ts";

/** A mutation with every text that it takes. */
export interface Filled {
  readonly verb: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function filled(type: GraphQLInputType, text: string, level = 0): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [filled(inner.ofType, text, level)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return inner.name in scalarValues ? scalarValues[inner.name] : text;
  const fields = Object.values(inner.getFields()).filter((field) => level < 4 || field.type !== getNullableType(field.type));
  return Object.fromEntries(fields.map((field) => [field.name, filled(field.type, text, level + 1)]));
}

/** Every mutation of the graph, with this text wherever it takes one: opinions, teams, funding, invitations, and those added later. */
export function everyMutationWith(text: string): readonly Filled[] {
  const schema = buildSchema(readFileSync(join(repositoryRoot, "docs/schema.graphql"), "utf8"));
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => {
    const declared = args.map((one) => `$${one.name}: ${one.type}`).join(", ");
    const given = args.map((one) => `${one.name}: $${one.name}`).join(", ");
    const variables = Object.fromEntries(args.map((one) => [one.name, filled(one.type, text)]));
    return {
      verb: name,
      query: `mutation (${declared}) { ${name}(${given}) { __typename ... on Refusal { code message } } }`,
      variables: { ...variables, idempotencyKey: newId() },
    };
  });
}

/** The places of free texts in the inputs of mutations: `submitIntent.object`. */
export function textsTakenBy(schema: GraphQLSchema): readonly string[] {
  const within = (type: GraphQLInputType, path: string): readonly string[] => {
    const inner = getNullableType(type);
    if (isListType(inner)) return within(inner.ofType, path);
    if (isInputObjectType(inner))
      return Object.values(inner.getFields()).flatMap((one) => within(one.type, `${path}.${one.name}`));
    return inner.name === "String" ? [path] : [];
  };
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) =>
    args.filter((one) => one.name === "input").flatMap(({ type }) => within(type, name)),
  );
}

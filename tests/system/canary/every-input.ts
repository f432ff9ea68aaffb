import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { newId } from "@coop/kernel";
import { buildSchema, type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType } from "graphql";

/** A mutation with every text that it takes. */
export interface Filled {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What scalars hold that are no text. */
const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  ID: "019b0000-0000-7000-8000-000000000000",
  Date: "2018-01-01",
  DateTime: "2018-01-01T00:00:00.000Z",
  RegionCode: "24",
  ProfessionCode: "10",
  IdNatPs: "899900000029",
  Rpps: "99900000029",
  Finess: "990000010",
  Siret: "12345678200010",
  Cents: "100",
  Sha256: "0".repeat(64),
};

function filled(type: GraphQLInputType, text: string, level = 0): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [filled(inner.ofType, text, level)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return inner.name in scalars ? scalars[inner.name] : text;
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
      query: `mutation (${declared}) { ${name}(${given}) { __typename ... on Refusal { code message } } }`,
      variables: { ...variables, idempotencyKey: newId() },
    };
  });
}

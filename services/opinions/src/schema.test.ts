import { join } from "node:path";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { gridSections } from "@coop/kernel";
import { readSchema, sharedSchema } from "@coop/service-kit/graphql/schema-files.ts";
import { expect, test } from "@jest/globals";
import { GraphQLEnumType, parse } from "graphql";
import { opinionStatuses } from "./domain/lifecycle.ts";
import { opinionTypes, outcomes, reserveStatuses } from "./domain/opinion.ts";
import { verbs } from "./domain/verbs.ts";

const schema = buildSubgraphSchema([
  { typeDefs: parse(`${sharedSchema}\n${readSchema(join(import.meta.dirname, "../schema"))}`) },
]);

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return type instanceof GraphQLEnumType ? type.getValues().map(({ value }) => value) : [];
}

test("every verb is a mutation of the same name, in the same order", () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(Object.keys(verbs));
});

test.each([
  ["OpinionStatus", opinionStatuses],
  ["OpinionType", opinionTypes],
  ["OpinionOutcome", outcomes],
  ["ReserveStatus", reserveStatuses],
  ["GridSection", gridSections],
])("%s has the values that the domain knows", (name, values) => {
  expect(valuesOf(name)).toEqual(values);
});

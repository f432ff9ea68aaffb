import { globSync, readFileSync } from "node:fs";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { gridSections } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLList,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  parse,
} from "graphql";
import { sectionShapes } from "../domain/grid/grid.ts";
import { sectionFields } from "../domain/grid/section-field.ts";
import type { Structure } from "../domain/grid/shape.ts";

const root = new URL("../../../../", import.meta.url).pathname;
const paths = [
  "packages/service-kit/schema/history.graphql",
  "packages/service-kit/schema/shared.graphql",
  ...globSync("services/protocols/schema/grid*.graphql", { cwd: root }),
];
const queries = "type Query { grid: Grid frozenGrid: FrozenGrid write(input: SectionInput!): Boolean }";
const schema = buildSubgraphSchema(parse([...paths.map((path) => readFileSync(`${root}${path}`, "utf8")), queries].join("\n")));

const sectionInputs = (schema.getType("SectionInput") as GraphQLInputObjectType).getFields();

function structureOf(type: GraphQLInputType): Structure {
  const nullable = getNullableType(type);
  if (nullable instanceof GraphQLList) return [structureOf(nullable.ofType)];
  if (nullable instanceof GraphQLEnumType) return [nullable.name, ...nullable.getValues().map(({ name }) => name)].join(" ");
  if (!(nullable instanceof GraphQLInputObjectType)) return String(nullable);
  return Object.fromEntries(Object.values(nullable.getFields()).map((field) => [field.name, structureOf(field.type)]));
}

test.each(gridSections)("the section %s takes in the graph exactly what the domain reads", (section) => {
  const input = sectionInputs[sectionFields[section]];
  expect(structureOf(input?.type as GraphQLInputType)).toEqual(sectionShapes[section].structure);
});

test("every input of a section has its twin among the outputs, with the same fields and descriptions", () => {
  const inputs = Object.values(schema.getTypeMap()).filter((type) => type instanceof GraphQLInputObjectType);
  const described = (type: { getFields(): object }) =>
    Object.values(type.getFields() as Record<string, { name: string; type: GraphQLInputType; description: string }>).map(
      (field) => [field.name, getNamedType(field.type).name.replace(/Input$/, ""), field.description],
    );
  for (const input of inputs.filter(({ name }) => name !== "SectionInput")) {
    const output = schema.getType(input.name.replace(/Input$/, "")) as GraphQLObjectType;
    expect(described(output)).toEqual(described(input));
  }
});

test("the working grid and the frozen one are read with the same seventeen fields", () => {
  const fields = Object.values(sectionFields);
  for (const name of ["GridContent", "FrozenGrid"]) {
    expect(Object.keys((schema.getType(name) as GraphQLObjectType).getFields())).toEqual(fields);
  }
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { type DefinitionNode, Kind, parse } from "graphql";
import { memberRoles } from "./domain/authorisation.ts";
import { adhesionStatuses, memberStatuses, reportStatuses } from "./domain/lifecycle.ts";
import { figureNames } from "./domain/report/figures.ts";
import { rateNames } from "./domain/report/report-totals.ts";

const folder = new URL("../schema/", import.meta.url);
const definitions: readonly DefinitionNode[] = readdirSync(folder).flatMap(
  (file) => parse(readFileSync(new URL(file, folder), "utf8")).definitions,
);

function fieldsOf(type: string): readonly string[] {
  return definitions.flatMap((definition) => {
    const hasFields =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
      definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
    return hasFields && definition.name.value === type ? (definition.fields ?? []).map(({ name }) => name.value) : [];
  });
}

function valuesOf(type: string): readonly string[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === type
      ? (definition.values ?? []).map(({ name }) => name.value)
      : [],
  );
}

const kebab = (verb: string) => verb.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test.each(fieldsOf("Mutation"))("the mutation %s is a decision in a file of its own, with its test", (verb) => {
  const places = ["adhesion", "report", "structure"].map((aggregate) => `./domain/${aggregate}/${kebab(verb)}`);
  const found = places.find((place) => existsSync(new URL(`${place}.ts`, import.meta.url)));
  expect(found).toBeDefined();
  expect(existsSync(new URL(`${found}.test.ts`, import.meta.url))).toBe(true);
});

test.each([
  ["AdhesionStatus", adhesionStatuses],
  ["MemberStatus", memberStatuses],
  ["ReportStatus", reportStatuses],
  ["MemberRole", memberRoles],
])("the schema and the domain know the same %s", (type, values) => {
  expect(valuesOf(type)).toEqual(values);
});

test("the schema and the domain know the same figures and rates", () => {
  expect(fieldsOf("ReportFigures")).toEqual(figureNames);
  expect(fieldsOf("ReportFiguresInput")).toEqual(figureNames);
  expect(fieldsOf("ReportTotals")).toEqual(expect.arrayContaining([...rateNames]));
});

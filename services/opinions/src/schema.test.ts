import { join } from "node:path";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { bodyTypes, gridSections } from "@coop/kernel";
import { readSchema, sharedSchema } from "@coop/service-kit/graphql/schema-files.ts";
import { expect, test } from "@jest/globals";
import { GraphQLEnumType, parse } from "graphql";
import { positions } from "./domain/consultation/consultation.ts";
import { silences } from "./domain/consultation/consultation-terms.ts";
import { consultationVerbs } from "./domain/consultation/consultation-verbs.ts";
import { consultationStatuses } from "./domain/consultation/lifecycle.ts";
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
  const ofConsultations = ["requestConsultation", ...Object.keys(consultationVerbs)];
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual([...Object.keys(verbs), ...ofConsultations]);
});

test.each([
  ["OpinionStatus", opinionStatuses],
  ["OpinionType", opinionTypes],
  ["OpinionOutcome", outcomes],
  ["ReserveStatus", reserveStatuses],
  ["GridSection", gridSections],
  ["ConsultationStatus", consultationStatuses],
  ["ConsultationPosition", positions],
  ["ConsultationSilence", silences],
  ["ConsultedBodyType", bodyTypes],
])("%s has the values that the domain knows", (name, values) => {
  expect(valuesOf(name)).toEqual(values);
});

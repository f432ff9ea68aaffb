import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@coop/infra/repository.ts";
import { expect, test } from "@jest/globals";
import { buildSchema, extendSchema, parse } from "graphql";
import { unsaidFields } from "./unsaid.ts";

const schema = buildSchema(readFileSync(join(repositoryRoot, "docs/schema.graphql"), "utf8"));
const unsaidWith = (more: string) => [...unsaidFields(extendSchema(schema, parse(more)))].toSorted();

test("of every field it is said who sees it", () => {
  expect(unsaidFields(schema)).toEqual([]);
});

test("a field that comes beside what all may see is nobody's: in a row, an object, a page, a payload, and on its own", () => {
  const more = `extend type Structure { teamsInPreparation: Int } extend type TeamMember { insuredUntil: Date }
    extend type ProtocolConnection { drafts: Int } extend type ProtocolChanged { alike: [Protocol!] } extend type Query { drafts: Int }`;
  const beside = ["ProtocolChanged.alike", "ProtocolConnection.drafts", "Query.drafts"];
  expect(unsaidWith(more)).toEqual([...beside, "Structure.teamsInPreparation", "TeamMember.insuredUntil"]);
});

test("what stands within a part is for those who read the part", () => {
  expect(unsaidWith("extend type Intent { pages: Int } extend type Commitment { witnesses: Int }")).toEqual([]);
});

test("rows have their own rules, wherever a new field of Query leads to them", () => {
  expect(unsaidWith("extend type Query { newest: Protocol, all: ProtocolConnection }")).toEqual([]);
});

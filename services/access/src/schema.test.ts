import { join } from "node:path";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { partnerScopes, roles } from "@coop/kernel";
import { readSchema, sharedSchema } from "@coop/service-kit/graphql/schema-files.ts";
import { expect, test } from "@jest/globals";
import { GraphQLEnumType, parse } from "graphql";
import { agentStatuses, partnerClientStatuses } from "./domain/lifecycle.ts";
import { organisationKinds } from "./domain/organisation/organisation.ts";
import { permissions } from "./graphql/permissions.ts";
import { presentScopes, readScopes } from "./graphql/scopes.ts";

const schema = buildSubgraphSchema([
  { typeDefs: parse(`${sharedSchema}\n${readSchema(join(import.meta.dirname, "../schema"))}`) },
]);

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return type instanceof GraphQLEnumType ? type.getValues().map(({ value }) => value) : [];
}

test("every mutation has its row in the table of rights, in the same order", () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(Object.keys(permissions));
});

test.each([
  ["OrganisationKind", organisationKinds],
  ["AgentStatus", agentStatuses],
  ["AgentRole", roles],
  ["PartnerClientStatus", partnerClientStatuses],
  ["PartnerScope", presentScopes(partnerScopes)],
])("%s has the values that the domain knows", (name, values) => {
  expect([...valuesOf(name)].sort()).toEqual([...values].sort());
});

test("a scope comes back as it went out", () => {
  expect(readScopes(presentScopes(partnerScopes))).toEqual(partnerScopes);
});

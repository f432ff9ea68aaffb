import { stripTypeScriptTypes } from "node:module";
import { expect, test } from "@jest/globals";
import { printApiSchema } from "./api-schema.ts";
import { typesOf } from "./resolver-types.ts";
import type { Subgraph } from "./subgraphs.ts";
import { compose } from "./supergraph.ts";

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const subgraph = (name: string, sdl: string): Subgraph => ({ name, files: [], sdl: `${LINK} ${sdl}` });

const protocols = subgraph(
  "protocols",
  `
  type Query { protocol(id: ID!): Protocol }
  "Un protocole." type Protocol @key(fields: "id") { id: ID! status: Status! cost: Cents on: Date outcome: Outcome }
  enum Status { DRAFT FILED }
  union Outcome = Refused
  type Refused { why: String! }
  scalar Cents
  scalar Date
`,
);
const opinions = subgraph(
  "opinions",
  `extend type Protocol @key(fields: "id") { id: ID! opinions: [Opinion!] } type Opinion { id: ID! }`,
);

test("subgraphs compose with placeholder addresses, and clients see nothing of the federation", () => {
  const { sdl, apiSchema } = compose([protocols, opinions]);
  expect(sdl).toContain('OPINIONS @join__graph(name: "opinions", url: "http://opinions")');
  const printed = printApiSchema(apiSchema);
  expect(printed).toContain("opinions: [Opinion!]");
  expect(printed).not.toMatch(/join__|@key|_entities|_Service/);
});

test("the public schema does not depend on the order of the services", () => {
  const printed = (subgraphs: Subgraph[]) => printApiSchema(compose(subgraphs).apiSchema);
  expect(printed([opinions, protocols])).toBe(printed([protocols, opinions]));
});

test("what can't be joined is said with the code of each fault", () => {
  const clash = subgraph("funding", "type Query { protocol(id: ID!): Int }");
  expect(() => compose([protocols, clash])).toThrow(/INVALID_FIELD_SHARING|FIELD_TYPE_MISMATCH/);
});

test("a hint fails the composition like an error", () => {
  const other = subgraph("funding", '"Autre chose." type Protocol @key(fields: "id") { id: ID! }');
  expect(() => compose([protocols, other])).toThrow(/INCONSISTENT_DESCRIPTION/);
});

test("resolver types are TypeScript that Node can strip, with typed scalars, string unions and the domain as parent", async () => {
  const { path, content } = await typesOf(protocols, { Protocol: "../domain/protocol.ts#Protocol" });
  expect(path).toBe("services/protocols/src/graphql/generated.ts");
  expect(content).toContain("import type { Protocol as ProtocolParent } from '../domain/protocol.ts';");
  expect(content).toContain("import type { GraphContext } from '@coop/service-kit';");
  expect(content).toContain("Cents: { input: bigint; output: bigint; }");
  expect(content).toContain("Date: { input: string; output: string; }");
  expect(content).toMatch(/type Status =\s+\| 'DRAFT'\s+\| 'FILED';/);
  expect(content).toContain("Refused & { __typename: 'Refused' }");
  expect(content).toContain("__resolveReference?:");
  expect(stripTypeScriptTypes(content).trim()).not.toMatch(/\benum\b/);
});

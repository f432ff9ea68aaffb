import { expect, test } from "@jest/globals";
import { buildSchema, Kind, type OperationDefinitionNode, parse } from "graphql";
import { nodesAsked } from "./node-limit.ts";

const schema = buildSchema(`
  type Query { list(first: Int! = 20): Page! one: Item }
  type Page { nodes: [Item!]! }
  type Item { id: ID! list(first: Int! = 20): Page! }
`);

function asked(text: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(text);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fragments = new Map(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  return nodesAsked(operation, { schema, fragments, variables });
}

test.each([
  ["{ one { id } }", {}, 0],
  ["{ list(first: 5) { nodes { id } } }", {}, 5],
  ["{ list { nodes { id } } }", {}, 20],
  ["{ list(first: 5) { nodes { list(first: 10) { nodes { id } } } } }", {}, 55],
  ["query ($n: Int!) { list(first: $n) { nodes { list { nodes { id } } } } }", { n: 100 }, 2_100],
  ["query ($n: Int! = 7) { list(first: $n) { nodes { id } } }", {}, 7],
  ["{ list(first: 3) { nodes { ...F } } } fragment F on Item { list(first: 4) { nodes { id } } }", {}, 15],
  ["{ list(first: 3) { nodes { ... on Item { list(first: 4) { nodes { id } } } } } }", {}, 15],
  ["{ a: list(first: 3) { nodes { id } } b: list(first: 4) { nodes { id } } }", {}, 7],
  ["{ list(first: -1) { nodes { id } } }", {}, 1],
])("%s with %j asks for %d nodes at most", (text, variables, nodes) => {
  expect(asked(text, variables)).toBe(nodes);
});

import { expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { depthLimit } from "./depth-limit.ts";

const schema = buildSchema("type Query { a: Query b: Int }");
const faults = (text: string, limit = 3) =>
  validate(schema, parse(text), [depthLimit(limit)]).map(({ extensions }) => extensions.code);

test.each([
  ["{ a { a { b } } }", 0],
  ["{ a { a { a { b } } } }", 1],
  ["{ a { ...F } } fragment F on Query { a { b } }", 0],
  ["{ a { ...F } } fragment F on Query { a { ... on Query { a { b } } } }", 1],
  ["{ __schema { types { fields { type { name } } } } }", 0],
  ["query A { b } query B { a { a { a { b } } } }", 1],
  ["{ ...F } fragment F on Query { a { ...F } }", 0],
])("%s has %d faults", (text, count) => {
  expect(faults(text)).toEqual(Array(count).fill("OPERATION_TOO_DEEP"));
});

test("a fragment spread in fragments a million times over is measured once each", () => {
  const levels = 40;
  const fragments = Array.from(
    { length: levels },
    (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  );
  expect(faults(`{ ...F0 } ${fragments.join(" ")} fragment F${levels} on Query { b }`)).toEqual([]);
});

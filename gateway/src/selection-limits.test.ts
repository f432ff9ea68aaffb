import { expect, test } from "@jest/globals";
import { buildSchema, parse, type ValidationRule, validate } from "graphql";
import { aliasLimit, directiveLimit, fieldLimit, rootFieldLimit } from "./selection-limits.ts";

const schema = buildSchema("type Query { a: Query b: Int }");
const faults = (text: string, rule: ValidationRule) =>
  validate(schema, parse(text), [rule]).map(({ extensions }) => extensions.code);

test.each([
  ["{ x: b y: b b }", 0],
  ["{ x: b y: b z: b }", 1],
  ["{ x: b ...F } fragment F on Query { y: b a { z: b } }", 1],
])("of two aliases at most, %s has %d too many", (text, count) => {
  expect(faults(text, aliasLimit(2))).toEqual(Array(count).fill("TOO_MANY_ALIASES"));
});

test.each([
  ["{ b @skip(if: false) a @include(if: true) { b } }", 0],
  ["query ($on: Boolean!) { b @skip(if: $on) ... @include(if: $on) { b @skip(if: $on) } }", 1],
  ["{ b @skip(if: true) @skip(if: true) @skip(if: true) }", 1],
])("of two directives at most, %s has %d too many", (text, count) => {
  expect(faults(text, directiveLimit(2))).toEqual(Array(count).fill("TOO_MANY_DIRECTIVES"));
});

test.each([
  ["{ b a { b b b } }", 0],
  ["{ b b b }", 1],
  ["{ ...F ...F } fragment F on Query { b ... { b } }", 1],
  ["query A { b } query B { b b b }", 1],
  ["{ ...F } fragment F on Query { b ...F }", 0],
])("of two root fields at most, %s has %d too many", (text, count) => {
  expect(faults(text, rootFieldLimit(2))).toEqual(Array(count).fill("TOO_MANY_ROOT_FIELDS"));
});

test.each([
  ["{ b a { b a { b } } }", 0],
  ["{ b a { b a { b b } } }", 1],
  ["{ ...F ...F ...F } fragment F on Query { b a { ... { b } } }", 1],
  ["{ ...F } fragment F on Query { ...G ...G } fragment G on Query { ...H ...H } fragment H on Query { b b }", 1],
  ["{ ...F } fragment F on Query { b ...F }", 0],
])("of five fields in all at most, %s has %d too many", (text, count) => {
  expect(faults(text, fieldLimit(5))).toEqual(Array(count).fill("OPERATION_TOO_WIDE"));
});

import { expect, test } from "@jest/globals";
import { requireParentsOnly } from "./parents-only.ts";

const value = (..._given: readonly unknown[]) => null;

test("resolvers of parent, arguments and context may serve", () => {
  const entity = { id: (_parent: unknown) => value(), __resolveReference: (_reference: unknown, _context: unknown) => value() };
  const field = { counter: (_parent: unknown, _args: unknown, _context: unknown) => value() };
  expect(() => requireParentsOnly("counters", { Counter: entity, Query: field, Colour: { RED: 1 } })).not.toThrow();
});

test("those that ask for the way by which they are reached are named, all at once", () => {
  const total = (_parent: unknown, _args: unknown, _context: unknown, info: unknown) => value(info);
  const reference = (_reference: unknown, _context: unknown, info: unknown) => value(info);
  expect(() => requireParentsOnly("counters", { Counter: { total, __resolveReference: reference } })).toThrow(
    "counters does not start: Counter.total, Counter.__resolveReference would see by which way it is asked.",
  );
});

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalJson, contentHash, sha256 } from "./canonical.ts";

test("the order of the fields does not count, that of a list does", () => {
  expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}');
  expect(contentHash({ b: 1, a: 2 })).toBe(contentHash({ a: 2, b: 1 }));
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
});

test("numbers and accents have one way of writing (RFC 8785)", () => {
  expect(canonicalJson({ n: [1.0, 1e21, 0.000001, -0], é: "à\u0001" })).toBe('{"n":[1,1e+21,0.000001,0],"é":"à\\u0001"}');
});

test("a field without a value and no field are the same; null is another", () => {
  expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
  expect(contentHash({ a: 1, b: null })).not.toBe(contentHash({ a: 1 }));
});

test("a value that went through JSON, as in the database, keeps its hash", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => expect(contentHash(JSON.parse(JSON.stringify(value)))).toBe(contentHash(value))),
  );
});

test("the hash is SHA-256 in hexadecimal", () => {
  expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(contentHash({})).toBe(sha256("{}"));
});

test.each([
  ["nothing", undefined],
  ["a function", () => 1],
  ["a number that is none", Number.NaN],
  ["an amount as bigint", { cents: 1n }],
  ["half a character", ["\ud800"]],
])("%s has no canonical form, and throws rather than hash something else", (_, value) => {
  expect(() => canonicalJson(value)).toThrow();
});

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isId, newId, pseudonym } from "./ids.ts";

test("identifiers come in the order of their creation", () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
});

test("what is not written as a UUID is no identifier", () => {
  expect(isId(newId())).toBe(true);
  for (const text of ["", "42", `${newId()} `, `${newId()}0`, newId().replaceAll("-", "")]) expect(isId(text)).toBe(false);
});

test("a pseudonym is the same each time, and another with another secret or another professional", () => {
  expect(pseudonym("899900000011", "secret")).toBe(pseudonym("899900000011", "secret"));
  expect(pseudonym("899900000011", "secret")).not.toBe(pseudonym("899900000011", "other"));
  expect(pseudonym("899900000011", "secret")).not.toBe(pseudonym("899900000029", "secret"));
});

test("a pseudonym does not change between releases: files hang on it", () => {
  expect(pseudonym("899900000011", "secret")).toBe("8dc8c234-6e7c-8e30-8326-0d9b23f2d987");
});

test("a pseudonym is written as a UUID of version 8", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^8\d{11}$/), fc.string({ minLength: 1 }), (idNatPs, secret) => {
      const written = pseudonym(idNatPs, secret);
      expect(isId(written)).toBe(true);
      expect(written).toMatch(/^.{14}8.{4}[89ab]/);
      expect(written).not.toContain(idNatPs.slice(1));
    }),
  );
});

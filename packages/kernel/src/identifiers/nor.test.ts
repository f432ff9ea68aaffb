import { expect, test } from "@jest/globals";
import { isNor } from "./nor.ts";

test("SSAH1934769D is a NOR", () => {
  expect(isNor("SSAH1934769D")).toBe(true);
});

test.each(["SSAH193476D", "SSA11934769D", "ssah1934769d", "SSAH1934769", "JORFTEXT000046037044", ""])("%j is none", (text) => {
  expect(isNor(text)).toBe(false);
});

import { expect, test } from "@jest/globals";
import { isRegionCode, regionCodeFault } from "./region-code.ts";

test("an open region and a closed one are both known", () => {
  expect(isRegionCode("11")).toBe(true);
  expect(isRegionCode("42")).toBe(true);
});

test("a code that no region has is told apart from what is not a code", () => {
  expect(regionCodeFault("05")?.code).toBe("UNKNOWN");
  expect(regionCodeFault("2A")?.code).toBe("FORMAT");
  expect(regionCodeFault("975")?.code).toBe("FORMAT");
});

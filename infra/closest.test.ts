import { expect, test } from "@jest/globals";
import { closest, editDistance } from "./closest.ts";

const names = ["promoter", "promoter-2", "delegant", "ars-instructor-24", "ars-signatory-24", "ars-instructor-11"];

test("a slip of the finger finds the name that was meant", () => {
  expect(closest("promotter", names)[0]).toBe("promoter");
  expect(closest("ars-instuctor-24", names)[0]).toBe("ars-instructor-24");
});

test("a part of a name finds the names that have it", () => {
  expect(closest("signatory", names)[0]).toBe("ars-signatory-24");
  expect(closest("ars-instructor", names, 2)).toEqual(["ars-instructor-24", "ars-instructor-11"]);
});

test("the distance counts changed, added and missing letters", () => {
  expect(["", "ars", "art", "as", "arts"].map((word) => editDistance(word, "ars"))).toEqual([3, 0, 1, 1, 1]);
});

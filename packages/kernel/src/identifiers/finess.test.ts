import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { finessFault, isFiness } from "./finess.ts";

const synthetic = ["990000010", "990000028", "990000036", "990000044", "2A9900016", "2A9900024", "2B9900014"];

test.each(synthetic)("%s is a FINESS number", (finess) => {
  expect(isFiness(finess)).toBe(true);
});

test.each(["750712184", "690781810", "2A0000014", "2A0000386", "2B0000020", "2B0000012"])("the real %s is one too", (finess) => {
  expect(isFiness(finess)).toBe(true);
});

test("Corse-du-Sud taken for Haute-Corse is found", () => {
  expect(finessFault("2B9900016")?.code).toBe("CHECK_DIGIT");
});

test("a wrong digit after the department is found", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...synthetic),
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (finess, at, shift) => {
        const wrong = (Number(finess[at]) + shift) % 10;
        expect(isFiness(finess.slice(0, at) + wrong + finess.slice(at + 1))).toBe(false);
      },
    ),
  );
});

test.each(["", "99000001", "9900000100", "2C9900016", "2a9900016", "A29900016", "000000000"])("%j has not its form", (text) => {
  expect(finessFault(text)?.code).toBe("FORMAT");
});

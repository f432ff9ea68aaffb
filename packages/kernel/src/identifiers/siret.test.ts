import { expect, test } from "@jest/globals";
import { isSiret, siretFault } from "./siret.ts";

test.each(["99900001100018", "99900002900010"])("%s is a SIRET number", (siret) => {
  expect(isSiret(siret)).toBe(true);
});

test("a wrong check digit and a wrong form are told apart", () => {
  expect(siretFault("99900001100019")?.code).toBe("CHECK_DIGIT");
  expect(siretFault("9990000110001")?.code).toBe("FORMAT");
  expect(siretFault("MONACOCONFO001")?.code).toBe("FORMAT");
});

test("the SIREN inside must be one, even where all fourteen digits have the right sum", () => {
  expect(siretFault("99900001200017")?.code).toBe("CHECK_DIGIT");
  expect(siretFault("00000000000000")?.code).toBe("CHECK_DIGIT");
});

test("the head office of La Poste follows the common rule", () => {
  expect(isSiret("35600000000048")).toBe(true);
});

test("its other establishments have digits that add up to a multiple of 5", () => {
  expect(isSiret("35600000000001")).toBe(true);
  expect(isSiret("35600000000002")).toBe(false);
});

test("nobody else has that exception", () => {
  expect(isSiret("99900001100002")).toBe(false);
});

import { expect, test } from "@jest/globals";
import { isSiren, sirenFault } from "./siren.ts";

test.each(["999000011", "999000029", "356000000"])("%s is a SIREN number", (siren) => {
  expect(isSiren(siren)).toBe(true);
});

test("a wrong check digit and a wrong form are told apart", () => {
  expect(sirenFault("999000012")?.code).toBe("CHECK_DIGIT");
  expect(sirenFault("99900001")?.code).toBe("FORMAT");
  expect(sirenFault("000000000")?.code).toBe("FORMAT");
});

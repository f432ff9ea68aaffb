import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isRpps, rppsFault } from "./rpps.ts";

const synthetic = ["99900000011", "99900000029", "99900000037", "99900000045", "99900000052", "99900000060"];

test.each(synthetic)("%s is an RPPS number", (rpps) => {
  expect(isRpps(rpps)).toBe(true);
});

test("a wrong digit anywhere is found", () => {
  fc.assert(
    fc.property(fc.constantFrom(...synthetic), fc.nat(10), fc.integer({ min: 1, max: 9 }), (rpps, at, shift) => {
      const wrong = (Number(rpps[at]) + shift) % 10;
      expect(isRpps(rpps.slice(0, at) + wrong + rpps.slice(at + 1))).toBe(false);
    }),
  );
});

test("a test number of the ANS passes only where strictness is off", () => {
  expect(rppsFault("10102727017")?.code).toBe("CHECK_DIGIT");
  expect(isRpps("10102727017", { strict: false })).toBe(true);
});

test.each(["", "9990000001", "999000000110", "9990000001A", " 99900000011", "99900000011\n", "00000000000", "٩٩٩٠٠٠٠٠٠١١"])(
  "%j is none, however lenient",
  (text) => {
    expect(rppsFault(text, { strict: false })?.code).toBe("FORMAT");
  },
);

test("the fault is said in French", () => {
  expect(rppsFault("99900000012")?.message).toBe("La clé de contrôle de ce numéro RPPS est fausse.");
});

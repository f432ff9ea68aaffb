import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { passesLuhn } from "./luhn.ts";

/** The digits with the check digit that makes them pass. */
function withCheckDigit(digits: string): string {
  const check = [..."0123456789"].find((digit) => passesLuhn(digits + digit));
  return digits + check;
}

const numbers = fc.stringMatching(/^\d{8,13}$/).map(withCheckDigit);

test("exactly one check digit fits", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,13}$/), (digits) => {
      expect([..."0123456789"].filter((digit) => passesLuhn(digits + digit))).toHaveLength(1);
    }),
  );
});

test("one wrong digit is always found", () => {
  fc.assert(
    fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, position, shift) => {
      const at = position % number.length;
      const wrong = (Number(number[at]) + shift) % 10;
      expect(passesLuhn(number.slice(0, at) + wrong + number.slice(at + 1))).toBe(false);
    }),
  );
});

test("two swapped neighbours are found, unless they are 0 and 9", () => {
  fc.assert(
    fc.property(numbers, fc.nat(), (number, position) => {
      const at = position % (number.length - 1);
      const [first, second] = [number[at], number[at + 1]];
      fc.pre(first !== second && ![`${first}${second}`, `${second}${first}`].includes("09"));
      expect(passesLuhn(number.slice(0, at) + second + first + number.slice(at + 2))).toBe(false);
    }),
  );
});

import { expect, test } from "@jest/globals";
import { isAdeli } from "./adeli.ts";

test.each(["990000001", "2A0000001", "2B0000001", "9D0000001"])("%s is written as an ADELI number", (adeli) => {
  expect(isAdeli(adeli)).toBe(true);
});

test.each(["99000000", "9900000011", "2C0000001", "2a0000001", "000000000", ""])("%j is not", (text) => {
  expect(isAdeli(text)).toBe(false);
});

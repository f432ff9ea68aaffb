import { expect, test } from "@jest/globals";
import { idNatPsFault, idNatPsOfRpps, isIdNatPs, rppsOfIdNatPs } from "./id-nat-ps.ts";

test("8 goes before an RPPS number and 0 before an ADELI number", () => {
  expect(isIdNatPs("899900000011")).toBe(true);
  expect(isIdNatPs("0990000001")).toBe(true);
});

test("what follows must be that number", () => {
  expect(idNatPsFault("899900000012")?.code).toBe("CHECK_DIGIT");
  expect(idNatPsFault("8990000001")?.code).toBe("FORMAT");
  expect(idNatPsFault("099900000011")?.code).toBe("FORMAT");
});

test("no other type of identifier is taken", () => {
  expect(idNatPsFault("399900000011")?.message).toBe("Un identifiant national commence par 8 (RPPS) ou par 0 (ADELI).");
  expect(isIdNatPs("")).toBe(false);
});

test("strictness reaches the RPPS number inside", () => {
  expect(isIdNatPs("810102727017")).toBe(false);
  expect(isIdNatPs("810102727017", { strict: false })).toBe(true);
});

test("an RPPS number goes in and comes out again, and an ADELI number is none", () => {
  expect(rppsOfIdNatPs(idNatPsOfRpps("99900000011"))).toBe("99900000011");
  expect(rppsOfIdNatPs("0990000001")).toBeNull();
});

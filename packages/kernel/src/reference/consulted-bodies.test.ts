import { expect, test } from "@jest/globals";
import { bodiesToConsult, bodyTypes, consultedBodyOf, nationalBodies } from "./consulted-bodies.ts";

test("each region has a union for each of ten professions, a closed one none", () => {
  expect(consultedBodyOf("urps-medecins-24")).toMatchObject({ kind: "CONSULTED_BODY", type: "URPS", region: "24" });
  expect(consultedBodyOf("urps-orthoptistes-84")?.label).toBe("URPS orthoptistes, Auvergne-Rhône-Alpes");
  expect(consultedBodyOf("urps-medecins-82")).toBeUndefined();
});

test("the national bodies are found by their codes, which are their own", () => {
  expect(new Set(nationalBodies.map(({ code }) => code)).size).toBe(nationalBodies.length);
  for (const body of nationalBodies) expect(consultedBodyOf(body.code)).toBe(body);
  expect(nationalBodies.every(({ type }) => bodyTypes.includes(type))).toBe(true);
});

test("those that may be asked about a dossier are its region's and the nation's, also when the region was closed", () => {
  const [first] = bodiesToConsult("82");
  expect(first).toMatchObject({ code: "urps-medecins-84" });
  expect(bodiesToConsult("82")).toEqual(bodiesToConsult("84"));
  expect(bodiesToConsult("84")).toHaveLength(10 + nationalBodies.length);
});

test("an internal body is named after its establishment, whose number must pass its check", () => {
  expect(consultedBodyOf("cme-990000010")).toMatchObject({ kind: "INTERNAL_BODY", type: "CME", region: null });
  expect(consultedBodyOf("csirmt-2A9900016")?.label).toContain("FINESS 2A9900016");
  for (const code of ["cme-990000011", "cme", "cme-", "cme-990000010-x", "toString-990000010", "has", "urps", ""])
    expect(consultedBodyOf(code)).toBeUndefined();
});

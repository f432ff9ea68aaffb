import { expect, test } from "@jest/globals";
import { hasRole, publicActor, regionsActedFor, systemActor } from "./actor.ts";

test("a role counts only in the family that it was given in", () => {
  const signatory = { ...publicActor, kind: "ARS_AGENT", roles: ["SIGNATORY"] } as const;
  expect(hasRole(signatory, "ARS_AGENT", "SIGNATORY")).toBe(true);
  expect(hasRole(signatory, "ARS_AGENT", "INSTRUCTOR")).toBe(false);
  expect(hasRole(signatory, "MINISTRY", "SIGNATORY")).toBe(false);
});

test("neither the public nor the system has a role", () => {
  for (const actor of [publicActor, systemActor]) expect(actor.roles).toEqual([]);
});

test("an agent acts for one region, a partner system for one or several, each with the closed regions that merged into it", () => {
  expect(regionsActedFor(publicActor)).toEqual([]);
  expect(regionsActedFor({ ...publicActor, region: "27" })).toEqual(["27", "26", "43"]);
  expect(regionsActedFor({ ...publicActor, regions: ["11", "28"] })).toEqual(["11", "28", "23", "25"]);
});

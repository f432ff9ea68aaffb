import { expect, test } from "@jest/globals";
import { hasRole, publicActor, systemActor } from "./actor.ts";

test("a role counts only in the family that it was given in", () => {
  const signatory = { ...publicActor, kind: "ARS_AGENT", roles: ["SIGNATORY"] } as const;
  expect(hasRole(signatory, "ARS_AGENT", "SIGNATORY")).toBe(true);
  expect(hasRole(signatory, "ARS_AGENT", "INSTRUCTOR")).toBe(false);
  expect(hasRole(signatory, "MINISTRY", "SIGNATORY")).toBe(false);
});

test("neither the public nor the system has a role", () => {
  for (const actor of [publicActor, systemActor]) expect(actor.roles).toEqual([]);
});

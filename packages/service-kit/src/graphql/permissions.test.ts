import { publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { Forbidden, Unauthenticated } from "./errors.ts";
import { allow, type Grant, isGranted } from "./permissions.ts";

const signatory = { ...publicActor, kind: "ARS_AGENT", roles: ["SIGNATORY"] } as const;
const doctor = { ...publicActor, kind: "PROFESSIONAL" } as const;
const bySignatory: Grant = [{ kind: "ARS_AGENT", roles: ["SIGNATORY"] }];

test("a grant asks for the kind, and for one of the roles where it names roles", () => {
  expect(isGranted(bySignatory, signatory)).toBe(true);
  expect(isGranted(bySignatory, { ...signatory, roles: ["MEMBER", "SIGNATORY"] })).toBe(true);
  expect(isGranted(bySignatory, { ...signatory, roles: ["INSTRUCTOR"] })).toBe(false);
  expect(isGranted(bySignatory, { ...signatory, roles: [] })).toBe(false);
  expect(isGranted(bySignatory, { ...doctor, roles: ["SIGNATORY"] })).toBe(false);
  expect(isGranted([{ kind: "PROFESSIONAL" }], doctor)).toBe(true);
});

test("a partner's system needs the scope that the grant names", () => {
  const grant: Grant = [{ kind: "PARTNER_SYSTEM", scope: "references:write" }];
  expect(isGranted(grant, { ...publicActor, kind: "PARTNER_SYSTEM", scopes: ["protocols:read"] })).toBe(false);
  expect(isGranted(grant, { ...publicActor, kind: "PARTNER_SYSTEM", scopes: ["references:write"] })).toBe(true);
});

test("one of several lines is enough, no line is none, and anyone is anyone", () => {
  expect(isGranted([{ kind: "MINISTRY" }, { kind: "PROFESSIONAL" }], doctor)).toBe(true);
  expect(isGranted([], doctor)).toBe(false);
  expect(isGranted([{ kind: "ARS_AGENT", roles: [] }], signatory)).toBe(false);
  expect(isGranted("ANYONE", publicActor)).toBe(true);
});

test("who is not known is asked to log in, who is known is told no", () => {
  expect(() => allow(bySignatory, publicActor)).toThrow(Unauthenticated);
  expect(() => allow(bySignatory, doctor)).toThrow(Forbidden);
  expect(() => allow(bySignatory, signatory)).not.toThrow();
});

test("who signs by delegation needs one that covers the act, and reads so where it does not", () => {
  const grant: Grant = [{ kind: "ARS_AGENT", roles: ["SIGNATORY"], act: "ADHESION" }];
  const by = { basis: "DELEGATION", of: "paul", reference: "2026-12", from: "2026-01-01", until: null } as const;
  expect(isGranted(grant, signatory)).toBe(true);
  expect(isGranted(grant, { ...signatory, inSteadOf: { ...by, acts: ["ADHESION"] } })).toBe(true);
  const other = { ...signatory, inSteadOf: { ...by, acts: ["NEED"] } } as const;
  expect(() => allow(grant, other)).toThrow(new Forbidden("Votre délégation de signature (2026-12) ne comprend pas cet acte."));
});

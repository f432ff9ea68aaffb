import { expect, test } from "@jest/globals";
import { type Actor, publicActor } from "./actor.ts";
import { handsOf, inSteadOf, maySign, type Stead, signingReference } from "./stead.ts";

const signatory: Actor = { ...publicActor, kind: "ARS_AGENT", subject: "paul", roles: ["SIGNATORY"] };
const delegation: Stead = {
  basis: "DELEGATION",
  of: "paul",
  reference: "2026-DG-12",
  from: "2026-01-01",
  until: null,
  acts: ["NEED"],
};
const delegate: Actor = { ...signatory, subject: "jeanne", inSteadOf: delegation };
const substitution: Stead = { ...delegation, basis: "SUBSTITUTION", reference: null, acts: null };
const substitute: Actor = { ...delegate, inSteadOf: substitution };

test("a delegation covers the acts that it names; in one's own right, or for who is away, one signs them all", () => {
  expect([delegate, substitute, signatory].map((actor) => maySign(actor, "NEED"))).toEqual([true, true, true]);
  expect([delegate, substitute, signatory].map((actor) => maySign(actor, "ADHESION"))).toEqual([false, true, true]);
});

test("what is done for another is the act of both", () => {
  expect(handsOf(delegate)).toEqual(["jeanne", "paul"]);
  expect([handsOf(signatory), inSteadOf(signatory), inSteadOf(delegate)]).toEqual([["paul"], {}, { inSteadOf: "paul" }]);
});

test("who signs by a recorded delegation signs by that one: another text is a fault, none is needed", () => {
  const said = (actor: Actor, text: string | null) => {
    const { reference, faults } = signingReference(actor, text, "delegation", 20);
    return [reference, ...faults.map(({ code, path }) => `${code} ${path}`)];
  };
  expect([null, "", " 2026-DG-12 "].map((text) => said(delegate, text))).toEqual(Array(3).fill(["2026-DG-12"]));
  expect(said(delegate, "2025-DG-01")).toEqual(["2026-DG-12", "OTHER_DELEGATION delegation"]);
  expect(said(signatory, "2025-DG-01")).toEqual(["2025-DG-01"]);
  expect(said(substitute, null)).toEqual(["", "MISSING delegation"]);
});

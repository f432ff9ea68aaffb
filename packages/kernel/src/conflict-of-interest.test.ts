import { expect, test } from "@jest/globals";
import { type Actor, publicActor } from "./actor.ts";
import { conflictBlockers, declareConflict, withConflict } from "./conflict-of-interest.ts";
import { momentOf } from "./moment.ts";

const at = momentOf(new Date("2017-01-09T09:00:00Z"));
const jeanne: Actor = { ...publicActor, kind: "ARS_AGENT", subject: "jeanne", roles: ["INSTRUCTOR"] };
const stead = { basis: "SUBSTITUTION", of: "paul", reference: null, from: "2017-01-01", until: null, acts: null } as const;
const codes = (conflicted: readonly string[] | undefined, actor: Actor) =>
  conflictBlockers(conflicted, actor).map(({ code }) => code);

test("who declared an interest is refused, and so is who acts in their stead", () => {
  expect(codes(["jeanne"], jeanne)).toEqual(["CONFLICT_OF_INTEREST"]);
  expect(codes(["paul"], { ...jeanne, inSteadOf: stead })).toEqual(["CONFLICT_OF_INTEREST"]);
  expect([codes(["paul"], jeanne), codes([], jeanne), codes(undefined, jeanne)]).toEqual([[], [], []]);
});

test("an interest is one's own: who substitutes declares none for who is away", () => {
  const declared = declareConflict({ declaration: "Associée." }, { ...jeanne, inSteadOf: stead }, at, 20);
  expect(declared).toMatchObject({ ok: true, value: [{ data: { subject: "jeanne", declaredOn: "2017-01-09" } }] });
});

test("what it is must be said, and not at any length", () => {
  for (const declaration of [" ", "x".repeat(21)]) {
    expect(declareConflict({ declaration }, jeanne, at, 20)).toMatchObject({ ok: false, refusal: { code: "INVALID_INPUT" } });
  }
});

test("who has declared one is known once", () => {
  expect(withConflict(withConflict(undefined, { subject: "jeanne" }), { subject: "jeanne" })).toEqual(["jeanne"]);
});

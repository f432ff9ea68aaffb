import { expect, test } from "@jest/globals";
import { type Actor, publicActor } from "./actor.ts";
import { conflictBlockers, withConflict } from "./conflict-of-interest.ts";

const jeanne: Actor = { ...publicActor, kind: "ARS_AGENT", subject: "jeanne", roles: ["INSTRUCTOR"] };
const stead = { basis: "SUBSTITUTION", of: "paul", reference: null, from: "2017-01-01", until: null, acts: null } as const;
const codes = (conflicted: readonly string[] | undefined, actor: Actor) =>
  conflictBlockers(conflicted, actor).map(({ code }) => code);

test("who declared an interest is refused, and so is who acts in their stead", () => {
  expect(codes(["jeanne"], jeanne)).toEqual(["CONFLICT_OF_INTEREST"]);
  expect(codes(["paul"], { ...jeanne, inSteadOf: stead })).toEqual(["CONFLICT_OF_INTEREST"]);
  expect([codes(["paul"], jeanne), codes([], jeanne), codes(undefined, jeanne)]).toEqual([[], [], []]);
});

test("who has declared one is known once", () => {
  expect(withConflict(withConflict(undefined, { subject: "jeanne" }), { subject: "jeanne" })).toEqual(["jeanne"]);
});

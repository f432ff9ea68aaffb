import type { Actor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { declareConflictOfInterest } from "./declare-conflict-of-interest.ts";
import {
  at,
  authorised,
  done,
  draft,
  elsewhere,
  inEachStatus,
  inForce,
  instructor,
  promoter,
  refusal,
  run,
  signatory,
  submitted,
} from "./examples.ts";
import { NARRATIVE_MAX } from "./limits.ts";
import type { Protocol } from "./protocol.ts";

const input = { declaration: "Associée d'un promoteur." };
const declaredBy = (protocol: Protocol, actor: Actor) => done(declareConflictOfInterest, protocol, actor, input);

test("an instructor or a signatory of the ARS declares an interest, with what it is and the day", () => {
  for (const actor of [instructor, signatory]) {
    expect(run(declareConflictOfInterest, submitted, actor, input).events).toEqual([
      { type: "ConflictOfInterestDeclared", data: { subject: actor.subject, ...input, declaredOn: at.today } },
    ]);
  }
  expect(declaredBy(declaredBy(submitted, instructor), signatory).conflicted).toEqual([instructor.subject, signatory.subject]);
});

test("not without saying what it is, not twice, not for another region or an administrator, not for promoters", () => {
  const refused = (actor: Actor, protocol = submitted) => refusal(declareConflictOfInterest, protocol, actor, input);
  expect(refusal(declareConflictOfInterest, submitted, instructor, { declaration: " " })).toBe(
    "INVALID_INPUT MISSING declaration",
  );
  expect(refused(instructor, declaredBy(submitted, instructor))).toBe("CONFLICT_OF_INTEREST");
  for (const actor of [elsewhere, promoter, { ...instructor, roles: ["ADMINISTRATOR"] } as const]) {
    expect(refused(actor)).toBe("NOT_COMPETENT_ARS");
  }
});

test("what it is must be said, and not at any length", () => {
  const refused = (declaration: string) => refusal(declareConflictOfInterest, submitted, instructor, { declaration });
  expect(refused("x".repeat(NARRATIVE_MAX))).toBe("ACCEPTED");
  expect(refused("x".repeat(NARRATIVE_MAX + 1))).toMatch("INVALID_INPUT");
});

test("an interest is one's own: who substitutes declares none for who is away", () => {
  const stead = { basis: "SUBSTITUTION", of: "paul", reference: null, from: "2017-01-01", until: null, acts: null } as const;
  const { conflicted } = declaredBy(submitted, { ...instructor, inSteadOf: stead });
  expect(conflicted).toEqual([instructor.subject]);
});

test("from the letter of intent to the publication of the order, as long as there is something to do", () => {
  const refused = (protocol: Protocol) => refusal(declareConflictOfInterest, protocol, instructor, input);
  for (const protocol of [draft, inForce, inEachStatus.REFUSED, inEachStatus.WITHDRAWN]) {
    expect(refused(protocol)).toBe("TRANSITION_REFUSED");
  }
  for (const protocol of [inEachStatus.INTENT_SUBMITTED, authorised]) expect(refused(protocol)).toBe("ACCEPTED");
});

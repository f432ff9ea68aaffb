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

test("from the letter of intent to the publication of the order, as long as there is something to do", () => {
  const refused = (protocol: Protocol) => refusal(declareConflictOfInterest, protocol, instructor, input);
  for (const protocol of [draft, inForce, inEachStatus.REFUSED, inEachStatus.WITHDRAWN]) {
    expect(refused(protocol)).toBe("TRANSITION_REFUSED");
  }
  for (const protocol of [inEachStatus.INTENT_SUBMITTED, authorised]) expect(refused(protocol)).toBe("ACCEPTED");
});

import { expect, test } from "@jest/globals";
import { done, draft, inEachStatus, promoter, refusal, secondPromoter, stranger } from "./examples.ts";
import { invitePromoter } from "./invite-promoter.ts";
import { isFinal, type ProtocolStatus } from "./lifecycle.ts";

const second = { subject: secondPromoter.subject, handsOver: false };

test("a promoter invites another, who is no promoter yet", () => {
  const invited = done(invitePromoter, draft, promoter, second);
  expect(invited.invitations).toMatchObject([{ ...second, invitedBy: promoter.subject, on: "2017-01-09" }]);
  expect(invited.promoters).toEqual([promoter.subject]);
});

test("who is a promoter, or invited already, is not invited again", () => {
  expect(refusal(invitePromoter, draft, promoter, { ...second, subject: promoter.subject })).toBe("ALREADY_PROMOTER");
  expect(refusal(invitePromoter, done(invitePromoter, draft, promoter, second), promoter, second)).toBe("ALREADY_PROMOTER");
});

test("a stranger invites nobody, and nobody is invited to what has ended", () => {
  expect(refusal(invitePromoter, draft, stranger, second)).toBe("NOT_PROMOTER");
  for (const [status, protocol] of Object.entries(inEachStatus)) {
    const expected = isFinal(status as ProtocolStatus) ? "TRANSITION_REFUSED" : "ACCEPTED";
    expect([status, refusal(invitePromoter, protocol, promoter, second)]).toEqual([status, expected]);
  }
});

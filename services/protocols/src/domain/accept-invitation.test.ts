import { expect, test } from "@jest/globals";
import { acceptInvitation } from "./accept-invitation.ts";
import { done, draft, promoter, refusal, secondPromoter, stranger } from "./examples.ts";
import { invitePromoter } from "./invite-promoter.ts";
import { leaveProtocol } from "./leave-protocol.ts";

const invited = (handsOver: boolean) => done(invitePromoter, draft, promoter, { subject: secondPromoter.subject, handsOver });

test("who accepts is a promoter, and the invitation is gone", () => {
  expect(done(acceptInvitation, invited(false), secondPromoter, {})).toMatchObject({
    promoters: [promoter.subject, secondPromoter.subject],
    invitations: [],
  });
});

test("who handed over leaves as the other accepts, not before", () => {
  expect(invited(true).promoters).toEqual([promoter.subject]);
  expect(done(acceptInvitation, invited(true), secondPromoter, {}).promoters).toEqual([secondPromoter.subject]);
});

test("who handed over and left in the meantime is not missed", () => {
  const both = done(acceptInvitation, invited(false), secondPromoter, {});
  const handing = done(invitePromoter, both, promoter, { subject: stranger.subject, handsOver: true });
  const left = done(leaveProtocol, handing, promoter, {});
  expect(done(acceptInvitation, left, stranger, {}).promoters).toEqual([secondPromoter.subject, stranger.subject]);
});

test("nobody accepts what was not offered to them, nor twice", () => {
  expect(refusal(acceptInvitation, invited(false), stranger, {})).toBe("NOT_INVITED");
  expect(refusal(acceptInvitation, invited(false), promoter, {})).toBe("NOT_INVITED");
  expect(refusal(acceptInvitation, done(acceptInvitation, invited(false), secondPromoter, {}), secondPromoter, {})).toBe(
    "NOT_INVITED",
  );
});

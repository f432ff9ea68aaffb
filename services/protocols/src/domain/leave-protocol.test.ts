import { expect, test } from "@jest/globals";
import { acceptInvitation } from "./accept-invitation.ts";
import { done, draft, promoter, refusal, secondPromoter, stranger } from "./examples.ts";
import { invitePromoter } from "./invite-promoter.ts";
import { leaveProtocol } from "./leave-protocol.ts";

const invited = done(invitePromoter, draft, promoter, { subject: secondPromoter.subject, handsOver: false });
const both = done(acceptInvitation, invited, secondPromoter, {});

test("one of two leaves", () => {
  expect(done(leaveProtocol, both, promoter, {}).promoters).toEqual([secondPromoter.subject]);
});

test("the last does not, also when a successor is invited but has not accepted", () => {
  expect(refusal(leaveProtocol, draft, promoter, {})).toBe("LAST_PROMOTER");
  expect(refusal(leaveProtocol, invited, promoter, {})).toBe("LAST_PROMOTER");
  expect(refusal(leaveProtocol, both, stranger, {})).toBe("NOT_PROMOTER");
});

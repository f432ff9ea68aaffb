import { expect, test } from "@jest/globals";
import { declineInvitation } from "./decline-invitation.ts";
import { done, draft, promoter, refusal, secondPromoter, stranger } from "./examples.ts";
import { invitePromoter } from "./invite-promoter.ts";

const invited = done(invitePromoter, draft, promoter, { subject: secondPromoter.subject, handsOver: true });

test("who declines leaves the dossier as it was, and may be invited again", () => {
  const declined = done(declineInvitation, invited, secondPromoter, {});
  expect(declined).toEqual(draft);
  expect(refusal(invitePromoter, declined, promoter, { subject: secondPromoter.subject, handsOver: false })).toBe("ACCEPTED");
});

test("nobody declines for another", () => {
  expect(refusal(declineInvitation, invited, stranger, {})).toBe("NOT_INVITED");
});

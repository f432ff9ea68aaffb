import { expect, test } from "@jest/globals";
import { authorised, decisionPending, instructor, refusal, refused, signatory } from "./examples.ts";
import { refuseAuthorisation } from "./refuse-authorisation.ts";

const reasons = { reasons: "Pour ces motifs." };

test("the signatory refuses, whatever the opinions say, with written reasons", () => {
  expect(refused).toMatchObject({ status: "REFUSED", refusal: { ...reasons, on: "2017-01-09" }, authorisations: [] });
});

test("not without reasons, not the instructor, not once it is signed", () => {
  expect(refusal(refuseAuthorisation, decisionPending, signatory, { reasons: " " })).toBe("INVALID_INPUT MISSING reasons");
  expect(refusal(refuseAuthorisation, decisionPending, instructor, reasons)).toBe("NOT_COMPETENT_ARS");
  expect(refusal(refuseAuthorisation, authorised, signatory, reasons)).toBe("TRANSITION_REFUSED");
});

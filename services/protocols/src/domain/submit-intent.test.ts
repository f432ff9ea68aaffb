import { expect, test } from "@jest/globals";
import { draft, intentSubmitted, promoter, refusal, tooLong } from "./examples.ts";
import { submitIntent } from "./submit-intent.ts";

const letter = { object: "Bilan visuel", nature: "Transfert d'actes" };

test("the letter of intent is with the ARS", () => {
  expect(intentSubmitted).toMatchObject({
    status: "INTENT_SUBMITTED",
    intent: { ...letter, submittedOn: "2017-01-09", answer: null },
  });
});

test("it says something, within limits, and once", () => {
  expect(refusal(submitIntent, draft, promoter, { object: " ", nature: tooLong })).toBe(
    "INVALID_INPUT MISSING object TOO_LONG nature",
  );
  expect(refusal(submitIntent, intentSubmitted, promoter, letter)).toBe("TRANSITION_REFUSED");
});

import { expect, test } from "@jest/globals";
import { declineIntent } from "./decline-intent.ts";
import { instructor, intentAccepted, intentDeclined, intentSubmitted, refusal } from "./examples.ts";

test("the dossier ends with reasons", () => {
  expect(intentDeclined).toMatchObject({
    status: "INTENT_DECLINED",
    intent: { answer: { accepted: false, reasons: "Pour ces motifs." } },
  });
});

test("there is no refusal without reasons, nor after the intent was accepted", () => {
  expect(refusal(declineIntent, intentSubmitted, instructor, { reasons: "" })).toBe("INVALID_INPUT MISSING reasons");
  expect(refusal(declineIntent, intentAccepted, instructor, { reasons: "Non." })).toBe("TRANSITION_REFUSED");
});

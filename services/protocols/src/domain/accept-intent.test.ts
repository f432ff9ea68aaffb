import { expect, test } from "@jest/globals";
import { acceptIntent } from "./accept-intent.ts";
import { done, elsewhere, instructor, intentSubmitted, refusal, tooLong } from "./examples.ts";

test("the ARS follows, with or without a word", () => {
  expect(done(acceptIntent, intentSubmitted, instructor, {})).toMatchObject({
    status: "INTENT_ACCEPTED",
    intent: { answer: { accepted: true, reasons: null, contact: null, on: "2017-01-09" } },
  });
  const words = done(acceptIntent, intentSubmitted, instructor, { comment: "Bien.", contact: "Bureau 12" });
  expect(words.intent?.answer).toMatchObject({ reasons: "Bien.", contact: "Bureau 12" });
});

test("words have limits, and another ARS has none", () => {
  const long = { comment: tooLong, contact: tooLong };
  expect(refusal(acceptIntent, intentSubmitted, instructor, long)).toBe("INVALID_INPUT TOO_LONG comment TOO_LONG contact");
  expect(refusal(acceptIntent, intentSubmitted, elsewhere, {})).toBe("NOT_COMPETENT_ARS");
});

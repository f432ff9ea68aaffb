import { expect, test } from "@jest/globals";
import { answerConsultation } from "./answer-consultation.ts";
import { after, ars, hasInstructor, promoter, requested, requestedBy, run, urps } from "./consultation-examples.ts";
import { withdrawConsultation } from "./withdraw-consultation.ts";

const reasons = { reasons: "La question est réglée." };
const refused = (consultation = requested, actor = ars) => run(withdrawConsultation, consultation, reasons, actor).refused?.code;

test("who asked does without the answer, and says why", () => {
  expect(after(withdrawConsultation, requested, reasons, ars)).toMatchObject({
    status: "WITHDRAWN",
    withdrawal: { withdrawnOn: "2017-03-15", ...reasons },
  });
  expect(refused(requestedBy(hasInstructor), hasInstructor)).toBeUndefined();
  expect(refused(requestedBy(promoter, { bodyCode: "cme-990000010" }), promoter)).toBeUndefined();
});

test("nobody withdraws what another side asked", () => {
  for (const actor of [hasInstructor, promoter, urps, { ...ars, organisation: "ars-11" }, { ...ars, roles: [] }])
    expect(refused(requested, actor)).toBe("NOT_REQUESTER");
  expect(refused(requestedBy(hasInstructor), ars)).toBe("NOT_REQUESTER");
});

test("an advice that is given stays, and a withdrawal has reasons", () => {
  const answered = after(answerConsultation, requested, { position: "NO_POSITION", text: "Sans objet pour nous." }, urps);
  expect(refused(answered)).toBe("TRANSITION_REFUSED");
  expect(run(withdrawConsultation, requested, { reasons: "" }, ars).refused?.code).toBe("INVALID_INPUT");
});

import { systemActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { answerConsultation } from "./answer-consultation.ts";
import { after, ars, hasInstructor, requested, requestedBy, run, urps } from "./consultation-examples.ts";
import { lapseConsultation, type Standing } from "./lapse-consultation.ts";

const standing = (change: Partial<Standing> = {}): Standing => ({
  dossierStatus: "UNDER_OPINION",
  opinionStatus: "IN_REVIEW",
  ...change,
});
const lapsed = (consultation = requested, now = standing()) =>
  after(lapseConsultation, consultation, now, systemActor).status === "LAPSED";

test.each(["AUTHORISED", "IN_FORCE", "REFUSED", "NEED_NOT_MET", "WITHDRAWN"])(
  "what the ARS asked lapses once the dossier is %s, and not before",
  (dossierStatus) => {
    expect(lapsed()).toBe(false);
    expect(lapsed(requested, standing({ dossierStatus }))).toBe(true);
  },
);

test("what the HAS asked lapses with its opinion; what the ARS asked waits on for the decision", () => {
  const opinionStatus = "DELIVERED" as const;
  expect(lapsed(requestedBy(hasInstructor))).toBe(false);
  expect(lapsed(requestedBy(hasInstructor), standing({ opinionStatus }))).toBe(true);
  expect(lapsed(requestedBy(hasInstructor), standing({ opinionStatus: undefined }))).toBe(true);
  expect(lapsed(requested, standing({ opinionStatus }))).toBe(false);
});

test("what is answered stays answered, and lapsing twice is lapsing once", () => {
  const answered = after(answerConsultation, requested, { position: "FAVOURABLE", text: "Oui." }, urps);
  const decided = standing({ dossierStatus: "REFUSED" });
  expect(run(lapseConsultation, answered, decided, systemActor)).toMatchObject({ events: [], refused: undefined });
  const once = after(lapseConsultation, requested, decided, systemActor);
  expect(run(lapseConsultation, once, decided, systemActor).events).toEqual([]);
});

test("nobody but the system closes a consultation in this way", () => {
  expect(run(lapseConsultation, requested, standing(), ars).refused?.code).toBe("SYSTEM_ONLY");
});

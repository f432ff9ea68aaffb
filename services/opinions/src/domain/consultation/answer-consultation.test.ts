import { momentOf } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { answerConsultation } from "./answer-consultation.ts";
import { isOverdue } from "./consultation.ts";
import { after, ars, cme, order, requested, run, urps } from "./consultation-examples.ts";
import { lapseConsultation } from "./lapse-consultation.ts";

const advice = { position: "FAVOURABLE_WITH_REMARKS", text: "Prévoir un temps de coordination." } as const;
const late = momentOf(new Date("2017-04-15T09:00:00Z"));

test("the body that is asked gives its advice, once", () => {
  const answered = after(answerConsultation, requested, advice, urps);
  expect(answered).toMatchObject({ status: "ANSWERED", advice: { ...advice, answeredOn: "2017-03-15", late: false } });
  expect(run(answerConsultation, answered, advice, urps).refused?.code).toBe("TRANSITION_REFUSED");
});

test("an answer on the last day is in time, one after it is read and marked late", () => {
  expect(after(answerConsultation, { ...requested, dueOn: "2017-03-15" }, advice, urps).advice?.late).toBe(false);
  expect(isOverdue(requested, "2017-04-14")).toBe(false);
  expect(isOverdue(requested, late.today)).toBe(true);
  const answered = after(answerConsultation, requested, advice, urps, late);
  expect(answered.advice?.late).toBe(true);
  expect(isOverdue(answered, late.today)).toBe(false);
});

test("no other body answers, nor who asked", () => {
  for (const actor of [order, cme, ars, { ...urps, kind: "INTERNAL_BODY" as const }])
    expect(run(answerConsultation, requested, advice, actor).refused?.code).toBe("BODY_NOT_ASKED");
});

test("advice says something", () => {
  expect(run(answerConsultation, requested, { ...advice, text: " " }, urps).refused).toMatchObject({
    data: { issues: [{ code: "MISSING", path: "text" }] },
  });
});

test("once the dossier is decided nobody answers any more", () => {
  const system = { ...urps, kind: "SYSTEM" as const };
  const lapsed = after(lapseConsultation, requested, { dossierStatus: "AUTHORISED", opinionStatus: "DELIVERED" }, system);
  expect(run(answerConsultation, lapsed, advice, urps).refused?.code).toBe("TRANSITION_REFUSED");
});

import { fold, mermaid, reachableFrom } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { answerConsultation } from "./answer-consultation.ts";
import { after, requested, urps } from "./consultation-examples.ts";
import { whatConsultationWaits } from "./consultation-tasks.ts";
import { consultationTerms, silences } from "./consultation-terms.ts";
import { evolveConsultation } from "./evolve.ts";
import { consultationStatuses, lifecycles } from "./lifecycle.ts";

const { table, start, labels } = lifecycles.CONSULTATION;
const id = "01590000-0000-7000-8000-0000000000cc";

test("every status can be reached and has its French label", () => {
  expect([...reachableFrom(table, start)].sort()).toEqual([...consultationStatuses].sort());
  expect(mermaid(table, start, labels)).toContain("LAPSED : Sans avis avant la décision");
});

test("a history can't begin with an answer", () => {
  expect(() => fold(evolveConsultation, [{ type: "ConsultationLapsed", data: { lapsedOn: "2017-03-15" } }])).toThrow(
    "ConsultationLapsed",
  );
});

test("an open consultation waits for the one body that is asked; an answered one for nobody", () => {
  expect(whatConsultationWaits(requested, id)).toMatchObject([
    { taskId: `answerConsultation:${id}`, assignee: { kind: "CONSULTED_BODY", organisation: "urps-medecins-24" } },
  ]);
  const answered = after(answerConsultation, requested, { position: "FAVOURABLE", text: "Oui." }, urps);
  expect(whatConsultationWaits(answered, id)).toEqual([]);
});

test("the terms of every type of body say where they come from", () => {
  for (const { days, silence, source } of Object.values(consultationTerms)) {
    expect(days).toBeGreaterThan(0);
    expect(silences).toContain(silence);
    expect(source.length).toBeGreaterThan(20);
  }
});

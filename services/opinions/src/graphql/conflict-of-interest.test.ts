import type { Actor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { answerConsultation } from "../domain/consultation/answer-consultation.ts";
import { dossier, hasInstructor, requestedBy } from "../domain/consultation/consultation-examples.ts";
import { requestConsultation } from "../domain/consultation/request-consultation.ts";
import { withdrawConsultation } from "../domain/consultation/withdraw-consultation.ts";
import { at, bothRoles, inReview } from "../domain/examples.ts";
import { verbs } from "../domain/verbs.ts";
import { permissions } from "./permissions.ts";

const of = (blockers: readonly { readonly code: string }[]) => blockers.map(({ code }) => code);
const conflicted = [bothRoles.subject];
const actor: Actor = { ...bothRoles, organisation: hasInstructor.organisation };

/** Every verb that an agent of the HAS may have, whatever the file's state: a verb that is added is asked too. */
const guards: Readonly<Record<string, (who: Actor) => readonly { readonly code: string }[]>> = {
  ...Object.fromEntries(
    Object.entries(verbs).map(([verb, { guard }]) => [verb, (who: Actor) => guard({ ...inReview, conflicted }, who, at)]),
  ),
  requestConsultation: (who) => requestConsultation.guard({ ...dossier, opinion: { status: "IN_REVIEW", conflicted } }, who, at),
  answerConsultation: (who) => answerConsultation.guard(requestedBy(hasInstructor), who, at),
  withdrawConsultation: (who) => withdrawConsultation.guard({ ...requestedBy(hasInstructor), conflicted }, who, at),
};
const ofTheHas = Object.entries(permissions).flatMap(([verb, grants]) =>
  grants.some(({ kind }) => kind === "HAS_AGENT") ? [verb] : [],
);

test.each(ofTheHas)("%s is refused to who declared an interest in the dossier", (verb) => {
  const guard = guards[verb];
  if (!guard) throw new Error(`${verb} has no guard here.`);
  expect(of(guard(actor))).toContain("CONFLICT_OF_INTEREST");
  expect(of(guard({ ...actor, subject: "00000000-0000-4000-8000-000000000009" }))).not.toContain("CONFLICT_OF_INTEREST");
});

test("what is found out while it is done refuses as well", () => {
  const consultation = requestedBy(hasInstructor);
  const decided = withdrawConsultation.decide(consultation, { reasons: "Réglé.", conflicted }, actor, at);
  expect(decided).toMatchObject({ ok: false, refusal: { code: "CONFLICT_OF_INTEREST" } });
});

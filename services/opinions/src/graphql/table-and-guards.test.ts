import type { Actor } from "@coop/kernel";
import { rightsDisagreements } from "@coop/testkit";
import { expect, test } from "@jest/globals";
import { answerConsultation } from "../domain/consultation/answer-consultation.ts";
import { ars, requested as consultation, dossier, promoter } from "../domain/consultation/consultation-examples.ts";
import { requestConsultation } from "../domain/consultation/request-consultation.ts";
import { withdrawConsultation } from "../domain/consultation/withdraw-consultation.ts";
import { at, instructor, requested } from "../domain/examples.ts";
import { verbs } from "../domain/verbs.ts";
import { permissions } from "./permissions.ts";

const guards = {
  ...Object.fromEntries(Object.entries(verbs).map(([verb, { guard }]) => [verb, (actor: Actor) => guard(requested, actor, at)])),
  requestConsultation: (actor: Actor) => requestConsultation.guard(dossier, actor, at),
  answerConsultation: (actor: Actor) =>
    answerConsultation.guard(
      { ...consultation, bodyKind: actor.kind === "INTERNAL_BODY" ? "INTERNAL_BODY" : "CONSULTED_BODY" },
      actor,
      at,
    ),
  // Whoever asks may take back what their side has asked.
  withdrawConsultation: (actor: Actor) =>
    withdrawConsultation.guard(
      actor.kind === "HAS_AGENT" || actor.kind === "PROFESSIONAL"
        ? { ...consultation, requestedBy: { kind: actor.kind, organisation: actor.organisation } }
        : consultation,
      actor,
      at,
    ),
};

test("the table of rights promises what the guards of the verbs grant, to every kind in every role", () => {
  const refusals = ["ROLE_REQUIRED", "REQUESTER_REQUIRED", "BODY_NOT_ASKED", "NOT_REQUESTER"];
  const body = { organisation: consultation.body };
  const standing = { ARS_AGENT: ars, HAS_AGENT: instructor, PROFESSIONAL: promoter, CONSULTED_BODY: body, INTERNAL_BODY: body };
  expect(rightsDisagreements({ permissions, guards, refusals, standing })).toEqual([]);
});

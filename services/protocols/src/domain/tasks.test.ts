import { newId } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { acceptInvitation } from "./accept-invitation.ts";
import { decisionPending, done, draft, inEachStatus, instructor, needReview, promoter, secondPromoter } from "./examples.ts";
import { invitePromoter } from "./invite-promoter.ts";
import { isFinal, type ProtocolStatus } from "./lifecycle.ts";
import type { Protocol } from "./protocol.ts";
import { whatWaits } from "./tasks.ts";
import { protocolVerbs } from "./verbs.ts";
import { withdrawProtocol } from "./withdraw-protocol.ts";

const id = newId();
const waits = (protocol: Protocol) =>
  whatWaits(protocol, id).map(({ verb, assignee: { kind, role } }) => [verb, kind, role].filter(Boolean).join(" "));

test.each<[string, Protocol, readonly string[]]>([
  ["a draft", inEachStatus.DRAFT, []],
  ["a letter of intent", inEachStatus.INTENT_SUBMITTED, ["acceptIntent ARS_AGENT INSTRUCTOR"]],
  ["an accepted intent", inEachStatus.INTENT_ACCEPTED, ["submitProtocol PROFESSIONAL"]],
  ["a filed dossier", inEachStatus.SUBMITTED, ["declareComplete ARS_AGENT INSTRUCTOR"]],
  ["an incomplete one", inEachStatus.INCOMPLETE, ["supplyPieces PROFESSIONAL"]],
  ["a need to instruct", needReview, ["instructNeed ARS_AGENT INSTRUCTOR"]],
  ["an instructed need", inEachStatus.NEED_REVIEW, ["findNeedMet ARS_AGENT SIGNATORY"]],
  ["a dossier with those who give opinions", inEachStatus.UNDER_OPINION, []],
  ["reserves", inEachStatus.REVISION_REQUESTED, ["submitRevision PROFESSIONAL"]],
  ["a decision to prepare", decisionPending, ["prepareOrder ARS_AGENT INSTRUCTOR"]],
  ["an order to sign", inEachStatus.DECISION_PENDING, ["signOrder ARS_AGENT SIGNATORY"]],
  ["an order to publish", inEachStatus.AUTHORISED, ["publishOrder ARS_AGENT INSTRUCTOR"]],
  ["a protocol in force", inEachStatus.IN_FORCE, []],
])("%s", (_, protocol, expected) => {
  expect(waits(protocol)).toEqual(expected);
});

test("what is waited for is a verb that who is waited for can do now", () => {
  for (const protocol of Object.values(inEachStatus)) {
    for (const { verb, assignee } of whatWaits(protocol, id)) {
      const actor =
        assignee.kind === "PROFESSIONAL" ? promoter : { ...instructor, subject: "other", roles: [assignee.role ?? "MEMBER"] };
      const { guard } = protocolVerbs[verb as keyof typeof protocolVerbs];
      expect([verb, guard(protocol, actor, { now: new Date(), today: "2017-01-09" })]).toEqual([verb, []]);
    }
  }
});

test("the same task has the same id, however often it is asked for", () => {
  const ids = Object.values(inEachStatus).map((protocol) => whatWaits(protocol, id).map(({ taskId }) => taskId));
  expect(Object.values(inEachStatus).map((protocol) => whatWaits(protocol, id).map(({ taskId }) => taskId))).toEqual(ids);
});

test("an invitation waits for who was invited, until it is answered or the dossier has ended", () => {
  const invited = done(invitePromoter, draft, promoter, { subject: secondPromoter.subject, handsOver: false });
  expect(whatWaits(invited, id)).toMatchObject([{ verb: "acceptInvitation", assignee: { subject: secondPromoter.subject } }]);
  expect(waits(done(acceptInvitation, invited, secondPromoter, {}))).toEqual([]);
  expect(waits(done(withdrawProtocol, invited, promoter, {}))).toEqual([]);
});

test("a dossier that has ended waits for nobody", () => {
  for (const [status, protocol] of Object.entries(inEachStatus)) {
    if (isFinal(status as ProtocolStatus)) expect(waits(protocol)).toEqual([]);
  }
});

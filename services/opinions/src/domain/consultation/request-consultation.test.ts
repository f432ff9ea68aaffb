import { expect, test } from "@jest/globals";
import { otherInstructor, secretary, version } from "../examples.ts";
import { ars, dossier, hasInstructor, input, promoter, requested, requestedBy, run, urps } from "./consultation-examples.ts";
import { requestConsultation } from "./request-consultation.ts";
import type { Requestable } from "./requestable.ts";

const refusedFor = (change: Partial<Requestable>, actor = ars) =>
  run(requestConsultation, { ...dossier, ...change }, input(), actor).refused?.code;
const issuesOf = (change: Parameters<typeof input>[0], actor = ars, state = dossier) => {
  const { refused } = run(requestConsultation, state, input(change), actor);
  return refused?.code === "INVALID_INPUT" && refused.data.issues.map(({ code, path: place }) => `${code} ${place}`);
};

test("the ARS that instructs asks a body about the newest version, with a day that follows from the body's terms", () => {
  expect(requested).toMatchObject({
    status: "REQUESTED",
    body: "urps-medecins-24",
    bodyKind: "CONSULTED_BODY",
    requestedBy: { kind: "ARS_AGENT", organisation: "ars-24" },
    version: version(2),
    requestedOn: "2017-03-15",
    dueOn: "2017-04-14",
    silence: "DEEMED_GIVEN",
  });
});

test("an assent that a law asks for is not given by silence", () => {
  expect(requestedBy(ars, { bodyCode: "cme-990000010" })).toMatchObject({ bodyKind: "INTERNAL_BODY", silence: "NO_EFFECT" });
});

test("who asks may set another day, and who runs the service another delay for all", () => {
  expect(requestedBy(ars, { days: 7 }).dueOn).toBe("2017-03-22");
  expect(requestedBy(ars, { dueOn: "2017-03-15" }).dueOn).toBe("2017-03-15");
});

test.each(["DRAFT", "INTENT_ACCEPTED", "AUTHORISED", "IN_FORCE", "REFUSED", "WITHDRAWN", "NEED_NOT_MET"])(
  "nobody is asked about a dossier that is %s",
  (status) => {
    expect(refusedFor({ status })).toBe("DOSSIER_NOT_INSTRUCTED");
    expect(refusedFor({ status }, promoter)).toBe("DOSSIER_NOT_INSTRUCTED");
  },
);

test.each(["SUBMITTED", "INCOMPLETE", "NEED_REVIEW", "REVISION_REQUESTED", "DECISION_PENDING"])(
  "a dossier that is %s is instructed",
  (status) => expect(refusedFor({ status, opinion: null })).toBeUndefined(),
);

test("the HAS asks while it examines, not before and not after it has delivered", () => {
  for (const status of ["IN_REVIEW", "MORE_INFO_REQUESTED", "DRAFTED", "COLLEGE_SCHEDULED"] as const)
    expect(refusedFor({ opinion: { status } }, hasInstructor)).toBeUndefined();
  for (const status of ["REQUESTED", "INADMISSIBLE", "DELIVERED", "PUBLISHED"] as const)
    expect(refusedFor({ opinion: { status } }, hasInstructor)).toBe("OPINION_NOT_IN_REVIEW");
  expect(refusedFor({ opinion: null }, hasInstructor)).toBe("OPINION_NOT_IN_REVIEW");
});

test("who declared an interest asks nobody", () => {
  const opinion = { status: "IN_REVIEW", conflicted: [hasInstructor.subject] } as const;
  expect(refusedFor({ opinion }, hasInstructor)).toBe("CONFLICT_OF_INTEREST");
  expect(refusedFor({ opinion }, otherInstructor)).toBeUndefined();
});

test("only those who instruct ask, and promoters", () => {
  expect(refusedFor({}, { ...ars, roles: ["SIGNATORY"] })).toBe("REQUESTER_REQUIRED");
  expect(refusedFor({}, secretary)).toBe("REQUESTER_REQUIRED");
  expect(refusedFor({}, urps)).toBe("REQUESTER_REQUIRED");
});

test("without a version that is known there is nothing to ask about", () => {
  expect(refusedFor({ version: null })).toBe("VERSION_UNKNOWN");
});

test("a body that has not answered is not asked again by the same side; another side may", () => {
  const open = [{ body: "urps-medecins-24", requesterKind: "ARS_AGENT" }];
  expect(refusedFor({ open })).toBe("ALREADY_CONSULTED");
  expect(refusedFor({ open }, hasInstructor)).toBeUndefined();
  expect(refusedFor({ open: [{ body: "ordre-medecins", requesterKind: "ARS_AGENT" }] })).toBeUndefined();
});

test("the HAS asks outside of establishments, promoters within them, the ARS whom it wants", () => {
  expect(issuesOf({ bodyCode: "cme-990000010" }, hasInstructor)).toEqual(["BODY_NOT_FOR_REQUESTER bodyCode"]);
  expect(issuesOf({}, promoter)).toEqual(["BODY_NOT_FOR_REQUESTER bodyCode"]);
  expect(requestedBy(promoter, { bodyCode: "csirmt-990000010" })).toMatchObject({
    requestedBy: { kind: "PROFESSIONAL", organisation: null },
  });
});

test("a body of another region is not asked, one of a region that took over the dossier's is", () => {
  expect(issuesOf({ bodyCode: "urps-medecins-11" })).toEqual(["BODY_OF_OTHER_REGION bodyCode"]);
  const former = { ...dossier, regionCode: "82" };
  expect(run(requestConsultation, former, input({ bodyCode: "urps-medecins-84" }), ars).refused).toBeUndefined();
});

test("all faults are told at once: a body that does not exist, no question, an old version, a past day, a file that never came", () => {
  const piece = { sha256: "0".repeat(64), name: "lettre.pdf", size: 12 };
  const faulty = { bodyCode: "urps-x-24", question: " ", versionNumber: 1, dueOn: "2017-03-14", pieces: [piece] };
  expect(issuesOf(faulty)).toEqual([
    "BODY_UNKNOWN bodyCode",
    "MISSING question",
    "VERSION_NOT_NEWEST versionNumber",
    "DAY_TOO_EARLY dueOn",
    "FILE_NOT_RECEIVED pieces.0",
  ]);
});

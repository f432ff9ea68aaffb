import { protocolEvents } from "@coop/contracts";
import { type Actor, newId } from "@coop/kernel";
import {
  arsInstructor,
  ask,
  collegeMember,
  hasCollegeSecretary,
  hasInstructor,
  promoter,
  publicActor,
  stranger,
} from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advice, ars, type Consulting, cme, consulting, order, urps } from "./testing/consulting.ts";
import { march, type OpinionsBench, startOpinions } from "./testing/opinions-bench.ts";
import { inputs } from "./testing/procedure.ts";
import { revisionOf } from "./testing/protocol-events.ts";

let bench: OpinionsBench;
let talk: Consulting;
beforeAll(async () => {
  bench = await startOpinions();
  talk = consulting(bench);
});
afterAll(() => bench.stop());

const statusOf = async (id: string) => (await talk.read(ars, id, "status")).status;

test("a body is asked and answers; what is announced holds neither the question nor the advice, and its task opens and closes", async () => {
  const { protocolId } = await bench.refer();
  const id = await talk.requested(ars, protocolId);
  expect(await talk.read(urps, id, "status overdue silence question requestedBy body { code label type }")).toEqual({
    status: "REQUESTED",
    overdue: false,
    silence: "DEEMED_GIVEN",
    question: "Y êtes-vous favorables ?",
    requestedBy: "ARS",
    body: { code: "urps-medecins-24", label: "URPS médecins libéraux, Centre-Val de Loire", type: "URPS" },
  });
  await talk.done(urps, "answer", id, advice);
  const announced = await bench.announced(id);
  expect(announced.map(({ type, sequence }) => `${sequence} ${type}`)).toEqual([
    "1 fr.coop.consultation.requested.v1",
    "2 fr.coop.task.opened.v1",
    "3 fr.coop.consultation.answered.v1",
    "4 fr.coop.task.closed.v1",
  ]);
  expect(JSON.stringify(announced)).not.toContain("favorables");
  expect(JSON.stringify(announced)).not.toContain("coordination");
  expect((await bench.history(id)).map(({ type }) => type)).toEqual(["ConsultationRequested", "ConsultationAnswered"]);
  const told = await talk.read(promoter, id, "history(first: 5) { nodes { label reasons actor { label } } }");
  expect(told.history.nodes.map(({ label }: { label: string }) => label)).toEqual([
    "Avis demandé à l'instance",
    "Avis donné par l'instance",
  ]);
});

test("whom one may ask is listed for the dossier's region, and each code can be asked", async () => {
  const query = '{ bodiesToConsult(regionCode: "24") { code label type } }';
  const { data } = await ask(bench.service, ars, march, query);
  expect(data.bodiesToConsult).toContainEqual({
    code: "ordre-infirmiers",
    label: "Ordre national des infirmiers",
    type: "ORDER",
  });
  const { protocolId } = await bench.refer();
  for (const { code } of data.bodiesToConsult.slice(0, 3)) await talk.requested(ars, protocolId, { bodyCode: code });
});

test("the same request repeated asks once, and two at once under other keys ask once as well", async () => {
  const { protocolId } = await bench.refer();
  const key = newId();
  const [first, second] = await Promise.all([talk.request(ars, protocolId, {}, key), talk.request(ars, protocolId, {}, key)]);
  expect(first.data.result).toEqual(second.data.result);
  const { protocolId: other } = await bench.refer();
  const both = await Promise.all([talk.request(ars, other), talk.request(ars, other)]);
  expect(both.map(({ data }) => data.result.code ?? data.result.__typename).sort()).toEqual([
    "ALREADY_CONSULTED",
    "ConsultationChanged",
  ]);
});

test("who may not ask is told so, and of a dossier that is not theirs only that there is none", async () => {
  const { protocolId } = await bench.refer();
  for (const actor of [urps, arsInstructor("11"), stranger]) {
    const { errors } = await talk.request(actor, protocolId);
    expect(errors?.[0]?.extensions.code).toBe(actor === urps ? "FORBIDDEN" : "NOT_FOUND");
  }
  expect((await talk.request(publicActor, protocolId)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  expect((await talk.request(ars, newId())).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  expect((await talk.request(promoter, protocolId)).data.result).toMatchObject({
    code: "INVALID_INPUT",
    issues: [{ code: "BODY_NOT_FOR_REQUESTER", message: expect.stringContaining("URPS médecins libéraux") }],
  });
});

test("another body answers nothing of it, and an old revision is told", async () => {
  const { protocolId } = await bench.refer();
  const id = await talk.requested(ars, protocolId);
  expect((await talk.act(order, "answer", id, advice)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  expect((await talk.act(urps, "answer", id, advice, 7)).data.result.code).toBe("STALE_REVISION");
  expect((await talk.act(hasInstructor, "withdraw", id, { reasons: "Non." })).data.result.code).toBe("NOT_REQUESTER");
  const { availableActions } = await talk.read(urps, id, "availableActions { verb allowed }");
  expect(availableActions).toEqual([
    { verb: "answerConsultation", allowed: true },
    { verb: "withdrawConsultation", allowed: false },
  ]);
});

test("what is asked is about the newest version that is known here", async () => {
  const { dossier, protocolId } = await bench.refer();
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 2));
  expect((await talk.request(ars, protocolId)).data.result.issues).toMatchObject([
    { code: "VERSION_NOT_NEWEST", path: "versionNumber" },
  ]);
  const id = await talk.requested(ars, protocolId, { versionNumber: 2 });
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 3));
  expect(await talk.read(urps, id, "versionNumber version { id }")).toEqual({
    versionNumber: 2,
    version: { id: `${protocolId}:2` },
  });
});

test("a decision closes what waits, also when it is told twice or comes too early, and no answer comes after it", async () => {
  const { dossier, protocolId } = await bench.refer();
  const [open, answered] = [
    await talk.requested(ars, protocolId),
    await talk.requested(promoter, protocolId, { bodyCode: cme.organisation }),
  ];
  await talk.done(cme, "answer", answered, advice);
  const refused = { dossier: { ...dossier, status: "REFUSED" } };
  expect(await bench.tell(protocolEvents.refused, refused, 3)).toBe("WAITING");
  expect(await statusOf(open)).toBe("REQUESTED");
  expect(await bench.tell(protocolEvents.orderPrepared, { dossier }, 2)).toBe("APPLIED");
  expect(await statusOf(open)).toBe("LAPSED");
  expect(await statusOf(answered)).toBe("ANSWERED");
  await bench.tell(protocolEvents.refused, refused, 3);
  expect((await bench.history(open)).map(({ type }) => type)).toEqual(["ConsultationRequested", "ConsultationLapsed"]);
  expect((await talk.act(urps, "answer", open, advice, 2)).data.result.code).toBe("TRANSITION_REFUSED");
  expect((await talk.request(ars, protocolId)).data.result.code).toBe("DOSSIER_NOT_INSTRUCTED");
});

test("with its opinion the HAS has no more questions; the public reads whom it asked once the opinion is published", async () => {
  const file = await bench.fileAt("DRAFTED", { draft: inputs.draftWithoutReserves });
  const [byHas, byArs] = [await talk.requested(hasInstructor, file.protocolId), await talk.requested(ars, file.protocolId)];
  const withdrawn = await talk.requested(hasInstructor, file.protocolId, { bodyCode: "ordre-infirmiers" });
  await talk.done(hasInstructor, "withdraw", withdrawn, { reasons: "Sans objet." });
  const bodies = (actor: Parameters<typeof bench.read>[0]) =>
    bench.read(actor, file.opinionId, "consultedBodies { code }").then((opinion) => opinion?.consultedBodies);
  expect(await bodies(promoter)).toEqual([{ code: "urps-medecins-24" }]);
  await bench.done(hasCollegeSecretary, "scheduleCollege", file.opinionId, inputs.scheduleCollege);
  await bench.done(hasCollegeSecretary, "deliverOpinion", file.opinionId, inputs.deliverOpinion);
  expect(await statusOf(byHas)).toBe("LAPSED");
  expect(await statusOf(byArs)).toBe("REQUESTED");
  expect(await bodies(publicActor)).toBeUndefined();
  await bench.done(hasCollegeSecretary, "publishOpinion", file.opinionId, inputs.publishOpinion);
  expect(await bodies(publicActor)).toEqual([{ code: "urps-medecins-24" }]);
  expect((await talk.request(hasInstructor, file.protocolId)).data.result.code).toBe("OPINION_NOT_IN_REVIEW");
});

test("who declared an interest in the dossier withdraws nothing that was asked for its opinion", async () => {
  const { opinionId, protocolId } = await bench.fileAt("IN_REVIEW");
  const id = await talk.requested(hasInstructor, protocolId);
  const conflicted = { ...hasInstructor, subject: newId() };
  const declared = { hasConflictOfInterest: true, declaration: "Mon frère est promoteur." };
  await bench.done(conflicted, "assignRapporteur", opinionId, declared);
  const possible = async (actor: Actor) => {
    const { availableActions } = await talk.read(actor, id, "availableActions { verb allowed }");
    return availableActions.find(({ verb }: { verb: string }) => verb === "withdrawConsultation").allowed;
  };
  expect([await possible(conflicted), await possible(hasInstructor)]).toEqual([false, true]);
  const { data } = await talk.act(conflicted, "withdraw", id, { reasons: "Sans objet." });
  expect(data.result.code).toBe("CONFLICT_OF_INTEREST");
  await talk.done(hasInstructor, "withdraw", id, { reasons: "Sans objet." });
});

test("of a delivered opinion that is not published whoever sees only its row does not read whom the HAS asked", async () => {
  const { dossier, opinionId, protocolId } = await bench.fileAt("IN_REVIEW", { dossier: { fundingRequested: true } });
  await talk.requested(hasInstructor, protocolId);
  expect(await bench.read(collegeMember, opinionId, "status consultedBodies { code }")).toEqual({
    status: "IN_REVIEW",
    consultedBodies: null,
  });
  await bench.tell(protocolEvents.promotersChanged, { dossier: { ...dossier, published: true } });
  const { data } = await ask(bench.service, publicActor, march, "{ consultations { totalCount { count } } }");
  expect(data.consultations.totalCount.count).toBe(0);
});

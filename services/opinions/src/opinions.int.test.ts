import { protocolEvents } from "@coop/contracts";
import { fold, newId } from "@coop/kernel";
import { firstBrokenLink, schemaDrift } from "@coop/service-kit";
import { ask, hasCollegeSecretary, hasInstructor, promoter } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { OpinionEvent } from "./domain/events.ts";
import { evolve } from "./domain/evolve.ts";
import { march, type OpinionsBench, startOpinions } from "./testing/opinions-bench.ts";
import { inputs } from "./testing/procedure.ts";
import { revisionOf, versionOf } from "./testing/protocol-events.ts";

let bench: OpinionsBench;
beforeAll(async () => {
  bench = await startOpinions();
});
afterAll(() => bench.stop());

test("the tables of the code and of the database agree", async () => {
  expect(await schemaDrift(bench.service.dataSource)).toEqual([]);
});

test("an opinion goes from referral to a covered new version, its reserves lifted one by one", async () => {
  const { opinionId, dossier } = await bench.fileAt("DELIVERED");
  const fields = "status openReserves coveredNumber coveredHash reserves { status answeredInNumber answeredIn { id } }";
  expect(await bench.read(hasInstructor, opinionId, fields)).toMatchObject({
    status: "DELIVERED",
    openReserves: 2,
    coveredNumber: 1,
    coveredHash: versionOf(1).hash,
    reserves: [{ status: "OPEN" }, { status: "OPEN" }],
  });

  const [first = "", second = ""] = await bench.reservesOf(opinionId);
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 2, [first, second]));
  await bench.done(hasInstructor, "liftReserve", opinionId, { reserveId: first });
  expect(await bench.read(promoter, opinionId, fields)).toMatchObject({ openReserves: 1, coveredNumber: 1 });

  await bench.done(hasInstructor, "maintainReserve", opinionId, { reserveId: second, reasons: "Le circuit reste flou." });
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 3, [second]));
  await bench.done(hasInstructor, "liftReserve", opinionId, { reserveId: second, comment: "Circuit décrit." });
  expect(await bench.read(promoter, opinionId, fields)).toMatchObject({
    openReserves: 0,
    coveredNumber: 3,
    coveredHash: versionOf(3).hash,
    reserves: [
      { status: "LIFTED", answeredInNumber: 2 },
      { status: "LIFTED", answeredInNumber: 3, answeredIn: { id: `${dossier.protocolId}:3` } },
    ],
  });
});

test("what happened goes out in order with the whole snapshot, and no word that was written before delivery", async () => {
  const { opinionId, protocolId } = await bench.fileAt("PUBLISHED");
  const announced = await bench.announced(opinionId);
  expect(announced.map(({ sequence }) => sequence)).toEqual(announced.map((_, index) => index + 1));
  const facts = announced.filter(({ type }) => type.startsWith("fr.coop.opinion."));
  expect(facts.map(({ type }) => type)).toEqual(
    ["opened", "declaredAdmissible", "delivered", "published"].map((name) => `fr.coop.opinion.${name}.v1`),
  );
  expect(facts.at(-1)?.data).toMatchObject({
    url: inputs.publishOpinion.url,
    opinion: {
      opinionId,
      protocolId,
      binding: true,
      status: "PUBLISHED",
      outcome: "FAVOURABLE_WITH_RESERVES",
      openReserves: 2,
      covers: versionOf(1),
      number: inputs.deliverOpinion.number,
    },
  });
  const told = JSON.stringify(facts);
  for (const silent of [inputs.draftOpinion.considerations, inputs.assignRapporteur.declaration, hasInstructor.subject]) {
    expect(told).not.toContain(silent);
  }
});

test("the history alone gives the state back, and its chain is whole", async () => {
  const { opinionId, dossier } = await bench.fileAt("PUBLISHED");
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 2, await bench.reservesOf(opinionId)));
  const [stored] = await bench.manager.query("SELECT state FROM opinion WHERE id = $1", [opinionId]);
  expect(fold(evolve, (await bench.history(opinionId)) as readonly OpinionEvent[])).toEqual(stored.state);
  expect(await firstBrokenLink(bench.manager, opinionId)).toBeUndefined();
});

test("a promoter answers the questions, and the review goes on", async () => {
  const { opinionId } = await bench.fileAt("WITH_RAPPORTEUR");
  await bench.done(hasInstructor, "requestInformation", opinionId, inputs.requestInformation);
  const asked = await bench.read(promoter, opinionId, "status informationRequests { dueOn questions { id text } }");
  expect(asked).toMatchObject({ status: "MORE_INFO_REQUESTED", informationRequests: [{ dueOn: "2017-04-15" }] });
  const answers = [{ questionId: asked.informationRequests[0].questions[0].id, text: "Deux ans." }];
  await bench.done(promoter, "supplyInformation", opinionId, { answers });
  expect(await bench.read(hasInstructor, opinionId, "status informationRequests { questions { answer } }")).toEqual({
    status: "IN_REVIEW",
    informationRequests: [{ questions: [{ answer: "Deux ans." }] }],
  });
});

test("an opinion without reserves is confirmed for a new version, or the review is taken up again", async () => {
  const { opinionId, dossier } = await bench.fileAt("DELIVERED", { draft: inputs.draftWithoutReserves });
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 2));
  await bench.done(hasInstructor, "confirmOpinion", opinionId, { grounds: "Une faute de frappe est corrigée." });
  expect(
    await bench.read(promoter, opinionId, "coveredNumber coveredVersion { id } confirmation { versionNumber grounds }"),
  ).toEqual({
    coveredNumber: 2,
    coveredVersion: { id: `${dossier.protocolId}:2` },
    confirmation: { versionNumber: 2, grounds: "Une faute de frappe est corrigée." },
  });

  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 3));
  await bench.done(hasInstructor, "resumeReview", opinionId, { reasons: "Un autre acte est délégué." });
  expect(await bench.read(promoter, opinionId, "status outcome coveredNumber resumedBecause")).toEqual({
    status: "IN_REVIEW",
    outcome: null,
    coveredNumber: null,
    resumedBecause: "Un autre acte est délégué.",
  });
});

test("the same key acts once and gives the same answer, with other arguments it is refused", async () => {
  const { opinionId } = await bench.fileAt("WITH_RAPPORTEUR");
  const options = { key: newId(), revision: 3 };
  const draft = () => bench.act(hasInstructor, "draftOpinion", opinionId, inputs.draftOpinion, options);
  for (const answer of await Promise.all([draft(), draft(), draft()])) {
    expect(answer).toMatchObject({ data: { result: { opinion: { id: opinionId, revision: 4, status: "DRAFTED" } } } });
  }
  expect(await bench.history(opinionId)).toHaveLength(4);
  expect(await bench.act(hasInstructor, "draftOpinion", opinionId, inputs.draftWithoutReserves, options)).toMatchObject({
    errors: [{ extensions: { code: "IDEMPOTENCY_KEY_REUSED" } }],
  });
});

test("two actions in one request each show what they led to", async () => {
  const { opinionId } = await bench.refer();
  const shown = "... on OpinionChanged { opinion { status revision } }";
  const mutation = `mutation ($id: ID!, $input: AssignRapporteurInput!) {
    first: declareAdmissible(id: $id, revision: 1, idempotencyKey: "first ${opinionId}") { ${shown} }
    second: assignRapporteur(id: $id, revision: 2, idempotencyKey: "second ${opinionId}", input: $input) { ${shown} } }`;
  const { data } = await ask(bench.service, hasInstructor, march, mutation, { id: opinionId, input: inputs.assignRapporteur });
  expect(data).toMatchObject({ first: { opinion: { revision: 2 } }, second: { opinion: { revision: 3 } } });
});

test("each action says beforehand whether it is possible, as doing it would", async () => {
  const { opinionId } = await bench.fileAt("COLLEGE_SCHEDULED");
  const allowedTo = async (actor: typeof promoter) => {
    const { availableActions } = await bench.read(actor, opinionId, "availableActions { verb allowed }");
    return availableActions.filter(({ allowed }: { allowed: boolean }) => allowed).map(({ verb }: { verb: string }) => verb);
  };
  expect(await allowedTo(hasInstructor)).toEqual(["assignRapporteur", "draftOpinion"]);
  expect(await allowedTo(hasCollegeSecretary)).toEqual(["scheduleCollege", "deliverOpinion"]);
  expect(await allowedTo(promoter)).toEqual([]);
});

test("what waits is announced when it begins and when it ends", async () => {
  const { opinionId, protocolId } = await bench.fileAt("IN_REVIEW");
  const tasks = (await bench.announced(opinionId)).filter(({ type }) => type.includes("task"));
  expect(tasks.map(({ data }) => data)).toMatchObject([
    { verb: "declareAdmissible", protocolId, assignee: { kind: "HAS_AGENT", role: "INSTRUCTOR" } },
    { taskId: `declareAdmissible:${opinionId}` },
    { verb: "assignRapporteur", protocolId },
  ]);
});

test("a stale revision is told which one is current", async () => {
  const { opinionId } = await bench.fileAt("IN_REVIEW");
  const late = await bench.act(hasInstructor, "assignRapporteur", opinionId, inputs.assignRapporteur, { revision: 1 });
  expect(late.data.result).toMatchObject({ __typename: "StaleRevision", code: "STALE_REVISION", currentRevision: 2 });
});

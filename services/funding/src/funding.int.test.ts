import { fold } from "@coop/kernel";
import { firstBrokenLink, readHistory, row, schemaDrift, sql } from "@coop/service-kit";
import { ask, collegeMember, collegeSecretary, ministry, publicActor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { FundingEvent } from "./domain/events.ts";
import { evolve } from "./domain/evolve.ts";
import { completionText, opinionText, orderText } from "./domain/examples.ts";
import {
  act,
  announced,
  announcedNames,
  april,
  type FundingBench,
  STANDING_MS,
  startFundingBench,
} from "./testing/funding-bench.ts";
import { grantInput, referredFile } from "./testing/procedure.ts";

let bench: FundingBench;
beforeAll(async () => {
  bench = await startFundingBench();
}, STANDING_MS);
afterAll(() => bench.stop());

const read = (id: string, fields: string, actor = collegeSecretary) =>
  ask(bench.service, actor, april, `query ($id: ID!) { fundingFile(id: $id) { ${fields} } }`, { id });

test("the tables of the code and of the database agree", async () => {
  expect(await schemaDrift(bench.service.dataSource)).toEqual([]);
});

test("a file goes from the referral to the ministers' order, and says each step to the others", async () => {
  const file = await referredFile(bench);
  expect(await file.examined()).toMatchObject({ status: "UNDER_REVIEW" });
  expect(await file.seen("FAVOURABLE_WITH_CONDITIONS")).toMatchObject({ status: "OPINION_GIVEN" });
  expect(await file.granted()).toMatchObject({ status: "GRANTED" });
  expect(await file.ordered()).toMatchObject({ status: "GRANTED", revision: 5 });

  const { data, errors } = await read(
    file.id,
    `opinion { number outcome considerations conditions } coveredNumber coveredHash coveredVersion { id } version { id }
     grant { months startsOn endsOn article conditions evaluation { evaluator budgetCents reportDueOn } }
     ministerialOrder { nor title signedOn } refusal { reasons } protocol { id }`,
  );
  expect(errors).toBeUndefined();
  expect(data.fundingFile).toMatchObject({
    opinion: { number: "2017-01", outcome: "FAVOURABLE_WITH_CONDITIONS", conditions: [expect.any(String)] },
    coveredNumber: 1,
    coveredVersion: { id: `${file.protocol.protocolId}:1` },
    grant: { months: 36, startsOn: "2017-05-01", endsOn: "2020-04-30", evaluation: { budgetCents: "4500000" } },
    ministerialOrder: orderText,
    refusal: null,
    protocol: { id: file.protocol.protocolId },
  });
  expect(await announcedNames(bench, file.id)).toEqual([
    "opened",
    "examinationStarted",
    "opinionGiven",
    "granted",
    "orderRecorded",
  ]);
  expect((await announced(bench, file.id)).findLast(({ type }) => type.startsWith("fr.coop.funding."))?.data).toMatchObject({
    funding: { status: "GRANTED", grantedMonths: 36, endsOn: "2020-04-30", ministerialOrderRecorded: true },
    nor: "SSAS1713180A",
    signedOn: "2017-04-07",
  });
});

test("its history leads to its state, and its chain is whole", async () => {
  const file = await referredFile(bench);
  await file.examined();
  await file.done("requestModelCompletion", collegeSecretary, completionText);
  await file.protocol.say(file.protocol.revision(2, 2));
  file.moved();
  await file.seen("UNFAVOURABLE");
  await file.refused();
  const { manager } = bench.service.dataSource;
  const stored = await row<{ state: object }>(manager, sql`SELECT state FROM funding_file WHERE id = ${file.id}`);
  expect(fold(evolve, (await readHistory(manager, file.id)) as readonly FundingEvent[])).toEqual(stored?.state);
  expect(await firstBrokenLink(manager, file.id)).toBeUndefined();
});

test("what waits is announced to whom it waits for, and closed when it is done", async () => {
  const file = await referredFile(bench);
  await file.examined();
  await file.seen("FAVOURABLE");
  await file.granted();
  await file.ordered();
  const tasks = (await announced(bench, file.id)).filter(({ type }) => type.startsWith("fr.coop.task."));
  expect(tasks.map(({ type, data }) => `${type.split(".")[3]} ${(data as { taskId: string }).taskId.split(":")[0]}`)).toEqual([
    "opened startExamination",
    "closed startExamination",
    "opened giveFundingOpinion",
    "closed giveFundingOpinion",
    "opened grantFunding",
    "closed grantFunding",
    "opened recordMinisterialOrder",
    "closed recordMinisterialOrder",
  ]);
  expect(tasks.at(-2)?.data).toMatchObject({ assignee: { kind: "MINISTRY" }, aboutType: "FundingFile", aboutId: file.id });
});

test("amounts beyond 21 million euros come back to the cent, as text and as literals", async () => {
  const file = await referredFile(bench);
  await file.examined();
  await file.seen("FAVOURABLE");
  const evaluation = { ...grantInput.evaluation, budgetCents: "9007199254741" };
  await file.granted({ ...grantInput, evaluation });
  expect(
    await read(file.id, "grant { evaluation { budgetCents } } economicModel { amountPerActCents netAnnualCostCents }"),
  ).toEqual({
    data: {
      fundingFile: {
        grant: { evaluation: { budgetCents: "9007199254741" } },
        economicModel: { amountPerActCents: "2700", netAnnualCostCents: "-2700000" },
      },
    },
  });
});

test("the same key acts once, with other arguments it is refused, an old revision is told so", async () => {
  const file = await referredFile(bench);
  await file.examined();
  const deed = { actor: collegeSecretary, id: file.id, revision: 2, input: opinionText("FAVOURABLE"), key: `opinion ${file.id}` };
  const together = await Promise.all([1, 2, 3].map(() => act(bench, "giveFundingOpinion", deed)));
  for (const answer of together) {
    expect(answer).toMatchObject({ data: { result: { fundingFile: { id: file.id, revision: 3, status: "OPINION_GIVEN" } } } });
  }
  expect(await act(bench, "giveFundingOpinion", { ...deed, input: opinionText("UNFAVOURABLE") })).toMatchObject({
    errors: [{ extensions: { code: "IDEMPOTENCY_KEY_REUSED" } }],
  });
  expect(await act(bench, "grantFunding", { ...deed, input: grantInput })).toMatchObject({
    data: { result: { __typename: "StaleRevision", code: "STALE_REVISION", currentRevision: 3 } },
  });
});

test("two actions in one request each show what they led to", async () => {
  const file = await referredFile(bench);
  const { data } = await ask(
    bench.service,
    collegeSecretary,
    april,
    `mutation ($id: ID!, $input: RequestModelCompletionInput!) {
      first: startExamination(id: $id, revision: 1, idempotencyKey: "first ${file.id}") {
        ... on FundingChanged { fundingFile { status protocol { funding { status } } } } }
      second: requestModelCompletion(id: $id, revision: 2, idempotencyKey: "second ${file.id}", input: $input) {
        ... on FundingChanged { fundingFile { status protocol { funding { status } } } } } }`,
    { id: file.id, input: completionText },
  );
  expect(data).toEqual({
    first: { fundingFile: { status: "UNDER_REVIEW", protocol: { funding: { status: "UNDER_REVIEW" } } } },
    second: { fundingFile: { status: "MODEL_INCOMPLETE", protocol: { funding: { status: "MODEL_INCOMPLETE" } } } },
  });
});

test("what can be done is said to each, with what stands in the way", async () => {
  const file = await referredFile(bench);
  const actionsOf = async (actor: typeof collegeMember) => {
    const { data } = await read(file.id, "availableActions { verb allowed blockers { code message } }", actor);
    const actions: { verb: string; allowed: boolean; blockers: { code: string }[] }[] = data.fundingFile.availableActions;
    return Object.fromEntries(actions.map(({ verb, allowed, blockers }) => [verb, allowed || blockers.map(({ code }) => code)]));
  };
  expect(await actionsOf(collegeSecretary)).toMatchObject({
    requestModelCompletion: true,
    startExamination: true,
    grantFunding: ["TRANSITION_REFUSED"],
  });
  expect(await actionsOf(collegeMember)).toMatchObject({ startExamination: ["FORBIDDEN"] });
  expect(await read(file.id, "status", ministry)).toEqual({ data: { fundingFile: null } });
  await file.examined();
  await file.seen("FAVOURABLE");
  await file.granted();
  expect(await actionsOf(ministry)).toMatchObject({ startExamination: ["FORBIDDEN"], recordMinisterialOrder: true });
  expect(await read(file.id, "status", publicActor)).toEqual({ data: { fundingFile: null } });
});

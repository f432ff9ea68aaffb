import { newId, publicActor } from "@coop/kernel";
import { ask, type ServiceBench, startServiceBench } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { counting, createCounterService } from "../testing/counter-service.ts";

const now = new Date("2017-01-09T09:00:00Z");
const result =
  "{ __typename ... on CounterChanged { id warnings { code } } ... on Refusal { code message } ... on StaleRevision { currentRevision } ... on InvalidInput { issues { code path } } }";
let bench: ServiceBench;
beforeAll(async () => {
  bench = await startServiceBench(createCounterService);
});
afterAll(() => bench.stop());

async function create(by = 1): Promise<string> {
  const { data } = await ask(
    bench.service,
    counting,
    now,
    `mutation ($key: String!, $by: Int!) { createCounter(idempotencyKey: $key, input: { by: $by }) ${result} }`,
    { key: newId(), by },
  );
  return data.createCounter.id;
}

async function count(
  id: string,
  revision: number,
  input: object = { by: 1 },
  { key = newId(), actor = counting as typeof publicActor } = {},
) {
  const { data, errors } = await ask(
    bench.service,
    actor,
    now,
    `mutation ($id: ID!, $revision: Int!, $key: String!, $input: CountInput!) { count(id: $id, revision: $revision, idempotencyKey: $key, input: $input) ${result} }`,
    { id, revision, key, input },
  );
  return errors ? errors[0]?.extensions.code : data.count;
}
const stored = async (id: string) =>
  (await bench.service.dataSource.query("SELECT revision, count FROM counter WHERE id = $1", [id]))[0];

test("a change is decided, kept and presented", async () => {
  const id = await create();
  expect(await count(id, 1, { by: 4 })).toEqual({ __typename: "CounterChanged", id, warnings: [] });
  expect(await stored(id)).toEqual({ revision: 2, count: 5 });
});

test("a decision that brings no events keeps the revision", async () => {
  const id = await create();
  expect(await count(id, 1, { by: 0 })).toMatchObject({ __typename: "CounterChanged" });
  expect(await stored(id)).toEqual({ revision: 1, count: 1 });
});

test("of ten that decide on the same revision one changes, nine are told that they are late", async () => {
  const id = await create();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => count(id, 1)));
  expect(outcomes.filter(({ __typename }) => __typename === "CounterChanged")).toHaveLength(1);
  expect(outcomes.filter(({ currentRevision }) => currentRevision === 2)).toHaveLength(9);
  expect(await stored(id)).toEqual({ revision: 2, count: 2 });
});

test("guards refuse before the input is looked at, and the checks of the input tell all", async () => {
  const full = await create(100);
  expect(await count(full, 1, { by: -1 })).toEqual({
    __typename: "RuleRefusal",
    code: "COUNTER_FULL",
    message: "Pas plus de 100.",
  });
  expect(await count(await create(), 1, { by: -1 })).toMatchObject({
    __typename: "InvalidInput",
    issues: [{ code: "MISSING", path: "by" }],
  });
});

test("a refusal that was given is given again under its key, though the state has moved on", async () => {
  const id = await create();
  const key = newId();
  const stale = await count(id, 7, { by: 1 }, { key });
  await count(id, 1);
  expect(await count(id, 7, { by: 1 }, { key })).toEqual(stale);
});

test("three repeats at once act once", async () => {
  const id = await create();
  const key = newId();
  const answers = await Promise.all([1, 2, 3].map(() => count(id, 1, { by: 1 }, { key })));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await stored(id)).toEqual({ revision: 2, count: 2 });
});

test("a fault undoes all, and the same key may be tried again", async () => {
  const id = await create();
  const key = newId();
  expect(await count(id, 1, { by: 5_000 }, { key })).toBe("INTERNAL");
  expect(await stored(id)).toEqual({ revision: 1, count: 1 });
  expect(await count(id, 1, { by: 5 }, { key })).toMatchObject({ __typename: "CounterChanged" });
});

test("what is hidden, what does not exist and what is no id answer alike", async () => {
  const id = await create();
  const stranger = { ...counting, subject: "stranger" };
  expect(await count(id, 1, { by: 1 }, { actor: stranger })).toBe("NOT_FOUND");
  expect(await count(newId(), 1)).toBe("NOT_FOUND");
  expect(await count("'; DROP TABLE counter; --", 1)).toBe("NOT_FOUND");
});

test("the key has 1 to 200 characters that say something", async () => {
  const id = await create();
  for (const key of ["", "   ", "k".repeat(201)]) expect(await count(id, 1, { by: 1 }, { key })).toBe("BAD_USER_INPUT");
  expect(await count(id, 1, { by: 1 }, { key: "k".repeat(200) })).toMatchObject({ id });
});

test("a text that cannot be kept is a bad request", async () => {
  const id = await create();
  for (const note of ["a\u0000", "a\ud83d"]) expect(await count(id, 1, { by: 1, note })).toBe("BAD_USER_INPUT");
});

test("who has no right is told so before anything is read", async () => {
  const id = await create();
  expect(await count(id, 1, { by: 1 }, { actor: publicActor })).toBe("UNAUTHENTICATED");
  // The relay looks at its outbox whenever it likes.
  const reads = () => bench.statements.filter((statement) => /counter|idempotency/.test(statement)).length;
  const before = reads();
  expect(await count(id, 1, { by: 1 }, { actor: { ...publicActor, kind: "MINISTRY", subject: "m" } })).toBe("FORBIDDEN");
  expect(reads()).toBe(before);
});

test("what is possible agrees with what happens, for each who asks", async () => {
  const actions = async (id: string, actor: typeof publicActor = counting) =>
    (
      await ask(
        bench.service,
        actor,
        now,
        "query ($id: ID!) { counter(id: $id) { availableActions { verb allowed blockers { code } } } }",
        { id },
      )
    ).data.counter.availableActions;
  expect(await actions(await create())).toEqual([{ verb: "count", allowed: true, blockers: [] }]);
  expect(await actions(await create(100))).toEqual([{ verb: "count", allowed: false, blockers: [{ code: "COUNTER_FULL" }] }]);
  expect(await actions(await create(), publicActor)).toEqual([
    { verb: "count", allowed: false, blockers: [{ code: "FORBIDDEN" }] },
  ]);
});

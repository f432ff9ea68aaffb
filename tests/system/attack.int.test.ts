import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { besiege } from "./attack/besiege.ts";
import { attackTable } from "./attack/under-attack.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
}, 60_000);
afterAll(() => system.stop(), 30_000);

test("every attack is answered with a code of its own, and whoever only reads is answered throughout", async () => {
  const felt = await besiege(system, 1);
  expect(Object.fromEntries(felt.map(({ attack, answers }) => [attack, answers]))).toEqual({
    deep: ["400 OPERATION_TOO_DEEP"],
    wide: ["400 TOO_MANY_ROOT_FIELDS"],
    "a document of sixty thousand words": ["400 TOO_MANY_TOKENS"],
    aliases: ["400 TOO_MANY_ALIASES"],
    "root fields": ["400 TOO_MANY_ROOT_FIELDS"],
    "fragments that unfold": ["400 OPERATION_TOO_WIDE"],
    "huge lists": ["400 OPERATION_TOO_LARGE"],
    "a list just under its budget": ["200"],
    directives: ["400 TOO_MANY_DIRECTIVES"],
    "a body of two megabytes": ["413 BODY_TOO_LARGE"],
    "a body that never ends": ["no answer, held"],
    "half a JSON": ["400 BAD_REQUEST"],
    "guessed tokens": ["401 UNAUTHENTICATED"],
    introspection: ["200"],
    "a batch": ["400 BAD_REQUEST"],
    "another's idempotency key": ["200"],
    "guessed logins": [expect.stringMatching(/^4\d\d /)],
  });
  expect(felt.map(({ attack, failedReads }) => [attack, failedReads])).toEqual(felt.map(({ attack }) => [attack, 0]));
  expect(attackTable(felt).split("\n")).toHaveLength(felt.length + 2);
}, 60_000);

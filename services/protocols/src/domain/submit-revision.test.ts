import { expect, test } from "@jest/globals";
import {
  done,
  firstReserve,
  orderPrepared,
  promoter,
  received,
  refusal,
  revisionRequested,
  submitted,
  underOpinion,
} from "./examples.ts";
import { exampleGrid, gridOf } from "./grid/example/example-grid.ts";
import { submitRevision } from "./submit-revision.ts";

const answers = [{ reserveId: firstReserve, answer: "Voici." }];
const filed = { grid: exampleGrid, received };

test("a new version answers the reserves, and is with those who give opinions again", () => {
  const revised = done(submitRevision, { ...revisionRequested, title: "Autre" }, promoter, { answers, ...filed });
  expect(revised).toMatchObject({
    status: "UNDER_OPINION",
    versions: [{ number: 1 }, { number: 2, answeredReserves: [firstReserve] }],
  });
  expect(revised.opinions.flatMap(({ reserves }) => reserves).every(({ status }) => status !== "OPEN")).toBe(true);
  expect(revised.versions[1]?.hash).not.toBe(revised.versions[0]?.hash);
});

test("a prepared order falls with the version that it was prepared for", () => {
  expect(done(submitRevision, { ...orderPrepared, title: "Autre" }, promoter, { answers: [], ...filed }).orderDraft).toBeNull();
});

test("a version that is as the last one is none, unless it answers a reserve", () => {
  expect(refusal(submitRevision, underOpinion, promoter, { answers: [], ...filed })).toBe("SAME_CONTENT");
  expect(refusal(submitRevision, revisionRequested, promoter, { answers, ...filed })).toBe("ACCEPTED");
});

test.each([
  ["an open reserve without an answer", [], "INVALID_INPUT RESERVE_NOT_ANSWERED answers"],
  [
    "two answers to one reserve",
    [...answers, ...answers.map((one) => ({ ...one }))],
    "INVALID_INPUT ANSWERED_TWICE answers.1.reserveId",
  ],
  ["a blank answer", [{ reserveId: firstReserve, answer: " " }], "INVALID_INPUT MISSING answers.0.answer"],
  [
    "an answer to no reserve",
    [...answers, { reserveId: "other", answer: "x" }],
    "INVALID_INPUT UNKNOWN_RESERVE answers.1.reserveId",
  ],
])("%s is refused", (_, given, expected) => {
  expect(refusal(submitRevision, revisionRequested, promoter, { answers: given, ...filed })).toBe(expected);
});

test("an annex that was never sent is asked for, by its name", () => {
  const given = { answers, ...filed, received: new Set<string>() };
  expect(refusal(submitRevision, revisionRequested, promoter, given)).toContain("FILE_NOT_RECEIVED annexes.files.0");
});

test("what filing asks is asked again, and there is nothing to revise before opinions are asked", () => {
  expect(refusal(submitRevision, revisionRequested, promoter, { answers, ...filed, grid: gridOf([]) })).toContain(
    "INVALID_INPUT",
  );
  expect(refusal(submitRevision, submitted, promoter, { answers: [], ...filed })).toBe("TRANSITION_REFUSED");
});

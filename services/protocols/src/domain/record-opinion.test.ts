import { expect, test } from "@jest/globals";
import { at, opinion, told, underOpinion } from "./examples.ts";
import { recordOpinion } from "./record-opinion.ts";

const given = opinion(underOpinion, "FUNDING_COLLEGE", { deliveredOn: "2017-01-05" });
const untold = { ...given, deliveredOn: undefined };
const known = told(underOpinion, given);
const dayIn = (protocol: typeof known) => protocol.opinions.find(({ body }) => body === "FUNDING_COLLEGE")?.deliveredOn;

test("the day of an opinion is kept when a later event does not tell it", () => {
  expect(dayIn(told(known, { ...untold, status: "GRANTED" }))).toBe("2017-01-05");
  expect(recordOpinion(known, untold, at)).toEqual([]);
});

test("an opinion that falls takes its day with it, and another brings its own", () => {
  const fallen = told(known, { ...untold, status: "UNDER_REVIEW", outcome: null, covers: null });
  expect(dayIn(fallen)).toBeNull();
  expect(dayIn(told(fallen, untold))).toBeNull();
  expect(dayIn(told(fallen, { ...given, deliveredOn: "2017-01-08" }))).toBe("2017-01-08");
});

test("an opinion whose day no event has told has none", () => {
  expect(dayIn(told(underOpinion, untold))).toBeNull();
});

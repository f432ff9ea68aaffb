import { expect, test } from "@jest/globals";
import { authorised, done, inForce, instructor, orderPrepared, publishing, refusal } from "./examples.ts";
import { publishOrder } from "./publish-order.ts";

test("it enters into force the day after its publication, for as long as nothing else is said", () => {
  expect(inForce).toMatchObject({
    status: "IN_FORCE",
    authorisations: [{ publication: { gazette: "RAA", publishedOn: "2017-01-09" }, inForceOn: "2017-01-10", endsOn: null }],
  });
});

test("it may begin later and have an end, at the earliest on its first day", () => {
  const dated = { ...publishing, inForceOn: "2017-03-01", endsOn: "2017-03-01" };
  expect(done(publishOrder, authorised, instructor, dated).authorisations).toMatchObject([
    { inForceOn: "2017-03-01", endsOn: "2017-03-01" },
  ]);
  expect(refusal(publishOrder, authorised, instructor, { ...publishing, endsOn: "2017-01-10" })).toBe("ACCEPTED");
});

test.each([
  ["in no gazette", { gazette: " " }, "INVALID_INPUT MISSING gazette"],
  ["without a reference", { reference: "" }, "INVALID_INPUT MISSING reference"],
  ["before it was signed", { publishedOn: "2017-01-08" }, "INVALID_INPUT DAY_TOO_EARLY publishedOn"],
  ["tomorrow", { publishedOn: "2017-01-10" }, "INVALID_INPUT DAY_TOO_LATE publishedOn"],
  ["on no day", { publishedOn: "hier" }, "INVALID_INPUT NOT_A_DAY publishedOn"],
  [
    "on no day, with an end",
    { publishedOn: "hier", endsOn: "2019-01-01" },
    "INVALID_INPUT NOT_A_DAY publishedOn DAY_TOO_EARLY endsOn",
  ],
  ["to begin before it is published", { inForceOn: "2017-01-08" }, "INVALID_INPUT DAY_TOO_EARLY inForceOn"],
  ["to end before it begins", { endsOn: "2017-01-09" }, "INVALID_INPUT DAY_TOO_EARLY endsOn"],
  ["to end before it begins later", { inForceOn: "2017-03-01", endsOn: "2017-02-28" }, "INVALID_INPUT DAY_TOO_EARLY endsOn"],
])("an order is not published %s", (_, changes, expected) => {
  expect(refusal(publishOrder, authorised, instructor, { ...publishing, ...changes })).toBe(expected);
});

test("what is not signed is not published, and nothing twice", () => {
  for (const protocol of [orderPrepared, inForce]) {
    expect(refusal(publishOrder, protocol, instructor, publishing)).toBe("TRANSITION_REFUSED");
  }
});

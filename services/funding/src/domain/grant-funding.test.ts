import { momentOf } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { granted, grantText, member, opinionGiven, run, secretary, underReview } from "./examples.ts";
import { type GrantFunding, grantFunding } from "./grant-funding.ts";

const favourable = opinionGiven("FAVOURABLE");
const faults = (change: Partial<GrantFunding>) => {
  const { refused } = run(grantFunding, favourable, { ...grantText, ...change }, secretary);
  return refused?.code === "INVALID_INPUT" ? refused.data.issues.map(({ code, path }) => `${code} ${path}`) : refused;
};

test("thirty-six months from 1 May 2017 are paid up to 30 April 2020, on the article of the day", () => {
  expect(granted).toMatchObject({
    status: "GRANTED",
    grant: {
      months: 36,
      endsOn: "2020-04-30",
      article: expect.stringContaining("article 35"),
      evaluation: { budgetCents: "4500000" },
    },
  });
});

test("the law's limit is said with its article", () => {
  const { refused } = run(grantFunding, favourable, { ...grantText, months: 37 }, secretary);
  expect(refused).toMatchObject({
    data: { issues: [{ code: "OVER_LEGAL_LIMIT", path: "months", data: { maxMonths: 36, article: expect.any(String) } }] },
  });
  expect(faults({ months: 0 })).toEqual(["NOT_WITHIN months"]);
});

test("the evaluation reports while the funding runs", () => {
  const { evaluation } = grantText;
  expect(faults({ evaluation: { ...evaluation, reportDueOn: "2020-05-01" } })).toEqual(["DAY_TOO_LATE evaluation.reportDueOn"]);
  expect(faults({ evaluation: { ...evaluation, reportDueOn: "2020-04-30" } })).toBeUndefined();
  expect(faults({ evaluation: { ...evaluation, reportDueOn: "2017-04-30" } })).toEqual(["DAY_TOO_EARLY evaluation.reportDueOn"]);
});

test("an evaluation plan is whole: question, evaluator, a budget that is an amount", () => {
  const evaluation = { ...grantText.evaluation, question: "", evaluator: " ", budgetCents: -1n };
  expect(faults({ evaluation })).toEqual([
    "MISSING evaluation.question",
    "MISSING evaluation.evaluator",
    "NOT_AN_AMOUNT evaluation.budgetCents",
  ]);
  expect(faults({ evaluation: { ...grantText.evaluation, budgetCents: 10n ** 20n } })).toEqual([
    "NOT_AN_AMOUNT evaluation.budgetCents",
  ]);
});

test("a budget beyond what a GraphQL Int holds is kept to the cent", () => {
  const evaluation = { ...grantText.evaluation, budgetCents: 9_007_199_254_740_993n };
  expect(faults({ evaluation })).toEqual(["NOT_AN_AMOUNT evaluation.budgetCents"]);
  const large = { ...grantText.evaluation, budgetCents: 2_147_483_648_01n };
  expect(run(grantFunding, favourable, { ...grantText, evaluation: large }, secretary).file.grant?.evaluation.budgetCents).toBe(
    "214748364801",
  );
});

test("it is not decided before the opinion or tomorrow, and does not start before it is decided", () => {
  expect(faults({ decidedOn: "2017-04-06", startsOn: "2017-05-01" })).toEqual(["DAY_TOO_EARLY decidedOn"]);
  expect(faults({ decidedOn: "2017-04-08" })).toEqual(["DAY_TOO_LATE decidedOn"]);
  expect(faults({ startsOn: "2017-04-06" })).toEqual(["DAY_TOO_EARLY startsOn"]);
});

test("nothing is granted against an unfavourable opinion, or before there is one, or by a member", () => {
  expect(run(grantFunding, opinionGiven("UNFAVOURABLE"), grantText, secretary).refused).toEqual({
    code: "OPINION_UNFAVOURABLE",
    data: { number: "2017-01" },
  });
  expect(run(grantFunding, opinionGiven("FAVOURABLE_WITH_CONDITIONS"), grantText, secretary).refused).toBeUndefined();
  expect(run(grantFunding, underReview, grantText, secretary).refused?.code).toBe("TRANSITION_REFUSED");
  expect(run(grantFunding, favourable, grantText, member).refused?.code).toBe("ROLE_REQUIRED");
});

test("once the law of 2019 has replaced the regime, a grant has no basis", () => {
  const later = momentOf(new Date("2019-07-25T09:00:00Z"));
  expect(run(grantFunding, favourable, grantText, secretary, later).refused).toEqual({
    code: "NO_LEGAL_BASIS",
    data: { on: "2019-07-25" },
  });
});

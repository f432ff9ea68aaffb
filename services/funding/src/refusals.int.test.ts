import { arsInstructor, cnam, collegeMember, collegeSecretary, hasInstructor, ministry, publicActor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { completionText, opinionText, orderText, refusalText } from "./domain/examples.ts";
import { verbs } from "./domain/verbs.ts";
import { act, type FundingBench, STANDING_MS, startFundingBench } from "./testing/funding-bench.ts";
import { grantInput, referredFile } from "./testing/procedure.ts";

let bench: FundingBench;
beforeAll(async () => {
  bench = await startFundingBench();
}, STANDING_MS);
afterAll(() => bench.stop());

const inputs: Readonly<Record<keyof typeof verbs, object | undefined>> = {
  requestModelCompletion: completionText,
  startExamination: undefined,
  giveFundingOpinion: opinionText("FAVOURABLE"),
  grantFunding: grantInput,
  refuseFunding: refusalText,
  recordMinisterialOrder: orderText,
};
const verbNames = Object.keys(verbs) as (keyof typeof verbs)[];

function deed(
  verb: keyof typeof verbs,
  file: { readonly id: string; revision(): number },
  actor = collegeSecretary,
  changes = {},
) {
  const input = inputs[verb] && { ...inputs[verb], ...changes };
  return { actor, id: file.id, revision: file.revision(), ...(input && { input }) };
}

async function underReview() {
  const file = await referredFile(bench);
  await file.examined();
  return file;
}

async function favourablySeen() {
  const file = await underReview();
  await file.seen("FAVOURABLE");
  return file;
}

test.each(verbNames)("%s is not for those who are not of the college or the ministry", async (verb) => {
  const file = await referredFile(bench);
  for (const actor of [hasInstructor, cnam, arsInstructor("24")]) {
    expect(await act(bench, verb, deed(verb, file, actor))).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
  }
  expect(await act(bench, verb, deed(verb, file, publicActor))).toMatchObject({
    errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
  });
});

test.each(verbNames)("%s is not for a simple member of the college", async (verb) => {
  const file = await referredFile(bench);
  expect(await act(bench, verb, deed(verb, file, collegeMember))).toMatchObject({
    errors: [{ extensions: { code: "FORBIDDEN" } }],
  });
});

test("the ministry records its order and decides nothing else", async () => {
  const file = await favourablySeen();
  expect(await act(bench, "grantFunding", deed("grantFunding", file, ministry))).toMatchObject({
    errors: [{ extensions: { code: "FORBIDDEN" } }],
  });
  await file.granted();
  expect(await file.ordered()).toMatchObject({ status: "GRANTED" });
});

test.each(verbNames.filter((verb) => !["requestModelCompletion", "startExamination"].includes(verb)))(
  "%s comes in its turn",
  async (verb) => {
    const file = await referredFile(bench);
    expect(await act(bench, verb, deed(verb, file))).toMatchObject({
      data: { result: { __typename: "StateRefusal", code: "TRANSITION_REFUSED", status: "REQUESTED" } },
    });
  },
);

test("36 months are the most that the law allows", async () => {
  const file = await favourablySeen();
  expect(await act(bench, "grantFunding", deed("grantFunding", file, collegeSecretary, { months: 37 }))).toMatchObject({
    data: {
      result: {
        __typename: "InvalidInput",
        issues: [{ code: "OVER_LEGAL_LIMIT", path: "months", message: expect.stringContaining("article 35") }],
      },
    },
  });
  expect(await file.granted()).toMatchObject({ status: "GRANTED" });
});

test("nothing is granted against the college's own opinion, nor once the law is gone", async () => {
  const unfavourable = await underReview();
  await unfavourable.seen("UNFAVOURABLE");
  expect(await act(bench, "grantFunding", deed("grantFunding", unfavourable))).toMatchObject({
    data: { result: { code: "OPINION_UNFAVOURABLE", message: expect.stringContaining("2017-01") } },
  });
  const late = { ...deed("grantFunding", await favourablySeen()), now: new Date("2019-07-25T09:00:00Z") };
  expect(await act(bench, "grantFunding", late)).toMatchObject({
    data: { result: { code: "NO_LEGAL_BASIS", message: expect.stringContaining("25 juillet 2019") } },
  });
});

test("one order is recorded, under a NOR that can be one", async () => {
  const file = await favourablySeen();
  await file.granted();
  const wrong = { nor: "SSAS", title: " ", signedOn: "2017-04-08" };
  expect(await act(bench, "recordMinisterialOrder", deed("recordMinisterialOrder", file, ministry, wrong))).toMatchObject({
    data: { result: { issues: [{ code: "NOT_A_NOR" }, { code: "MISSING" }, { code: "DAY_TOO_LATE" }] } },
  });
  await file.ordered();
  expect(await act(bench, "recordMinisterialOrder", deed("recordMinisterialOrder", file, ministry))).toMatchObject({
    data: { result: { code: "ORDER_ALREADY_RECORDED", message: expect.stringContaining("SSAS1713180A") } },
  });
});

test("all that is wrong in an opinion, a grant, a refusal or a completion is told at once", async () => {
  const issuesOf = async (verb: keyof typeof verbs, file: Awaited<ReturnType<typeof referredFile>>, changes: object) => {
    const { data, errors } = await act(bench, verb, deed(verb, file, collegeSecretary, changes));
    expect(errors).toBeUndefined();
    return data.result.issues.map(({ code, path }: { code: string; path: string }) => `${path} ${code}`);
  };
  const reviewed = await underReview();
  const empty = { number: "", considerations: " ", givenOn: "2017-04-02", outcome: "FAVOURABLE_WITH_CONDITIONS" };
  expect(await issuesOf("giveFundingOpinion", reviewed, empty)).toEqual([
    "number MISSING",
    "givenOn DAY_TOO_EARLY",
    "considerations MISSING",
    "conditions CONDITIONS_EXPECTED",
  ]);
  expect(await issuesOf("giveFundingOpinion", reviewed, { conditions: ["Une condition."] })).toEqual([
    "conditions CONDITIONS_UNEXPECTED",
  ]);
  expect(await issuesOf("requestModelCompletion", reviewed, { dueOn: "2017-04-06", points: [] })).toEqual([
    "dueOn DAY_TOO_EARLY",
    "points TOO_FEW",
  ]);
  const seen = await favourablySeen();
  const evaluation = { ...grantInput.evaluation, budgetCents: "-1", reportDueOn: "2020-05-01" };
  expect(await issuesOf("grantFunding", seen, { evaluation })).toEqual([
    "evaluation.budgetCents NOT_AN_AMOUNT",
    "evaluation.reportDueOn DAY_TOO_LATE",
  ]);
  expect(await issuesOf("grantFunding", seen, { months: 0 })).toEqual(["months NOT_WITHIN"]);
  expect(await issuesOf("refuseFunding", seen, { reasons: "x".repeat(20_001) })).toEqual(["reasons TOO_LONG"]);
});

test("an amount or a day that is none is a bad request", async () => {
  const file = await favourablySeen();
  for (const changes of [{ startsOn: "2017-02-30" }, { evaluation: { ...grantInput.evaluation, budgetCents: "12,50" } }]) {
    expect(await act(bench, "grantFunding", deed("grantFunding", file, collegeSecretary, changes))).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  }
});

test("what does not exist is not found, whatever its name looks like", async () => {
  for (const id of ["01590000-0000-7000-8000-0000000000ff", "dossier", "FFFFFFFF-0000-0000-0000-000000000000"]) {
    expect(await act(bench, "startExamination", { actor: collegeSecretary, id, revision: 1 })).toMatchObject({
      errors: [{ extensions: { code: "NOT_FOUND" } }],
    });
  }
});

import { newId } from "@coop/kernel";
import { arsInstructor, ask, collegeSecretary, hasInstructor, publicActor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { april, type FundingBench, STANDING_MS, startFundingBench } from "../testing/funding-bench.ts";
import { referredFile } from "../testing/procedure.ts";
import { protocolVoice } from "../testing/protocol-voice.ts";

let bench: FundingBench;
const COUNT = 50;
const protocolIds: string[] = [];

beforeAll(async () => {
  bench = await startFundingBench();
  for (let index = 0; index < COUNT; index += 1) {
    const protocol = protocolVoice(bench, { title: `Protocole n° ${index}`, reference: `COOP-2017-${1000 + index}` });
    await protocol.say(protocol.referral());
    protocolIds.push(protocol.protocolId);
  }
}, STANDING_MS);
afterAll(() => bench.stop());

const page = `query ($first: Int!, $after: String, $orderBy: FundingFileOrder!, $filter: FundingFileFilter) {
  fundingFiles(first: $first, after: $after, orderBy: $orderBy, filter: $filter) {
    nodes { id status opinion { outcome } availableActions { verb } protocol { funding { id } } }
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount { count exact } } }`;

async function pageOf(variables: object, actor = collegeSecretary) {
  const { data, errors } = await ask(bench.service, actor, april, page, { first: 20, orderBy: "OPENED_FIRST", ...variables });
  expect(errors).toBeUndefined();
  return data.fundingFiles;
}

const dataStatements = (from: number) => bench.statements.slice(from).filter((statement) => /FROM funding_file/.test(statement));

test.each(["OPENED_FIRST", "OPENED_LAST", "CHANGED_LAST"])(
  "a whole list is read page by page, in the order %s",
  async (orderBy) => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const read = await pageOf({ orderBy, after });
      ids.push(...read.nodes.map(({ id }: { id: string }) => id));
      expect(read.totalCount).toEqual({ count: COUNT, exact: true });
      after = read.pageInfo.hasNextPage ? read.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(ids).size).toBe(COUNT);
    expect(ids).toHaveLength(COUNT);
  },
);

test("a page of 1 and of 50 files costs the same number of statements", async () => {
  const costOf = async (first: number) => {
    const before = bench.statements.length;
    expect((await pageOf({ first })).nodes).toHaveLength(first);
    return dataStatements(before).length;
  };
  expect(await costOf(COUNT)).toBe(await costOf(1));
});

test.each([
  ["the college", collegeSecretary],
  ["the HAS", hasInstructor],
  ["the ARS", arsInstructor("24")],
  ["the public", publicActor],
])("the funding of 1 and of 50 protocols is one statement for %s", async (_who, actor) => {
  for (const count of [1, COUNT]) {
    const representations = protocolIds.slice(0, count).map((id) => ({ __typename: "Protocol", id }));
    const before = bench.statements.length;
    const { data, errors } = await ask(
      bench.service,
      actor,
      april,
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Protocol { funding { id status } } } }",
      { representations },
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toHaveLength(count);
    expect(dataStatements(before)).toHaveLength(1);
  }
});

test("an identifier that is none is a protocol without a file", async () => {
  const representations = ["abc", newId(), "FFFFFFFF-0000-0000-0000-000000000000"].map((id) => ({ __typename: "Protocol", id }));
  expect(
    await ask(
      bench.service,
      collegeSecretary,
      april,
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Protocol { funding { id } } } }",
      { representations },
    ),
  ).toEqual({ data: { _entities: [{ funding: null }, { funding: null }, { funding: null }] } });
});

test("the criteria of a list add up", async () => {
  const file = await referredFile(bench, {
    title: "Échographie 100 % à distance",
    regionCode: "42",
    reference: "COOP-2017-09999",
  });
  await file.examined();
  const found = async (filter: object) => (await pageOf({ filter })).nodes.map(({ id }: { id: string }) => id);
  const only = [file.id];
  expect(await found({ text: "echographie" })).toEqual(only);
  expect(await found({ text: "100 % a" })).toEqual(only);
  expect(await found({ text: "coop-2017-09999" })).toEqual(only);
  expect(await found({ status: ["UNDER_REVIEW"] })).toEqual(only);
  expect(await found({ regionCode: "44" })).toEqual(only);
  expect(await found({ protocolId: file.protocol.protocolId })).toEqual(only);
  expect(await found({ protocolId: "abc" })).toEqual([]);
  expect(await found({ status: ["REQUESTED"], text: "echographie" })).toEqual([]);
  expect(await found({ openedFrom: "2017-04-03", openedBefore: "2017-04-04", text: "echographie" })).toEqual(only);
  expect(await found({ openedBefore: "2017-04-03" })).toEqual([]);
  expect(await found({ hasMinisterialOrder: true })).toEqual([]);
});

test("a page too large or a cursor that is none is a bad request", async () => {
  for (const variables of [{ first: 101 }, { first: 0 }, { first: 1, after: "abc" }]) {
    expect(await ask(bench.service, collegeSecretary, april, page, { orderBy: "OPENED_FIRST", ...variables })).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  }
});

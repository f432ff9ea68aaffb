import { protocolEvents } from "@coop/contracts";
import { ask, hasInstructor, partnerArs, promoter } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type File, march, type OpinionsBench, startOpinions } from "./testing/opinions-bench.ts";
import { inputs } from "./testing/procedure.ts";
import { revisionOf } from "./testing/protocol-events.ts";

let bench: OpinionsBench;
let files: readonly File[];
let delivered: File;

beforeAll(async () => {
  bench = await startOpinions();
  const opened: File[] = [];
  for (let count = 0; count < 50; count += 1) opened.push(await bench.refer({ title: `Protocole ${count}`, regionCode: "53" }));
  files = opened;
  delivered = await bench.fileAt("DELIVERED", { dossier: { title: "Dépistage de la rétinopathie", regionCode: "42" } });
});
afterAll(() => bench.stop());

const pageQuery = `query ($filter: OpinionFilter, $orderBy: OpinionOrder! = OPENED_FIRST, $first: Int!, $after: String) {
  opinions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id }
    pageInfo { hasNextPage endCursor }
    totalCount { count exact }
  }
}`;

async function page(variables: object) {
  const { data, errors } = await ask(bench.service, hasInstructor, march, pageQuery, { first: 100, ...variables });
  expect(errors).toBeUndefined();
  return data.opinions as {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly totalCount: { readonly count: number };
  };
}

const found = async (filter: object) => (await page({ filter })).nodes.map(({ id }) => id);

test.each(["OPENED_FIRST", "OPENED_LAST", "CHANGED_LAST"])("page after page, %s gives each opinion once", async (orderBy) => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo, totalCount } = await page({ orderBy, first: 20, after });
    expect(totalCount).toEqual({ count: 51, exact: true });
    seen.push(...nodes.map(({ id }) => id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(new Set(seen)).toEqual(new Set([...files, delivered].map(({ opinionId }) => opinionId)));
  expect(seen).toHaveLength(51);
});

test.each([
  ["its title, whatever accents and capitals", { text: "DEPISTAGE" }],
  ["its number", { text: "2017.0012/ac" }],
  ["its status", { status: ["DELIVERED"] }],
  ["its outcome", { outcome: ["FAVOURABLE_WITH_RESERVES", "UNFAVOURABLE"] }],
  ["the region that succeeded its own", { regionCode: "44" }],
  ["its open reserves", { hasOpenReserves: true }],
  ["its rapporteur", { reportedByMe: true, openedFrom: "2017-03-15", openedBefore: "2017-03-16", binding: true }],
])("an opinion is found by %s", async (_what, filter) => {
  expect(await found(filter)).toEqual([delivered.opinionId]);
});

test("an opinion is found by a version that is to be read", async () => {
  const { opinionId, dossier } = await bench.fileAt("DELIVERED", { draft: inputs.draftWithoutReserves });
  expect(await found({ hasUnreadVersion: true })).toEqual([]);
  await bench.tell(protocolEvents.revisionSubmitted, revisionOf(dossier, 2));
  expect(await found({ hasUnreadVersion: true })).toEqual([opinionId]);
  await bench.done(hasInstructor, "confirmOpinion", opinionId, { grounds: "Lu." });
  expect(await found({ hasUnreadVersion: true })).toEqual([]);
});

test("criteria that nothing meets, and signs of a pattern, find nothing", async () => {
  for (const filter of [{ protocolId: "nothing" }, { text: "100%" }, { openedBefore: "2017-03-15" }, { binding: false }]) {
    expect(await found(filter)).toEqual([]);
  }
});

test("a page of none or of too many, and a cursor that is not one, are bad requests", async () => {
  for (const variables of [{ first: 0 }, { first: 101 }, { first: 1, after: "nothing" }]) {
    expect(await ask(bench.service, hasInstructor, march, pageQuery, variables)).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  }
});

const fields = "id status outcome reserves { id } informationRequests { dueOn } availableActions { verb }";

function statementsOf(query: string, variables: object): Promise<number> {
  return bench.costOf(async () => {
    const { errors } = await ask(bench.service, promoter, march, query, variables);
    expect(errors).toBeUndefined();
  });
}

test("the opinions of 1 and of 50 protocols cost one statement", async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Protocol { opinions { ${fields} } } } }`;
  const of = files.map(({ protocolId }) => ({ __typename: "Protocol", id: protocolId }));
  expect(await statementsOf(query, { of: of.slice(0, 1) })).toBe(1);
  expect(await statementsOf(query, { of })).toBe(1);
});

test("1 and 50 opinions by identifier cost one statement", async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Opinion { ${fields} } } }`;
  const of = files.map(({ opinionId }) => ({ __typename: "Opinion", id: opinionId }));
  expect(await statementsOf(query, { of: of.slice(0, 1) })).toBe(1);
  expect(await statementsOf(query, { of })).toBe(1);
});

test("a page of 1 and of 50 opinions costs the same", async () => {
  const query = `query ($first: Int!) { opinions(first: $first) { nodes { ${fields} } totalCount { count } } }`;
  expect(await statementsOf(query, { first: 1 })).toBe(2);
  expect(await statementsOf(query, { first: 50 })).toBe(2);
});

test("a system without a region is given nothing that is not public", async () => {
  const nowhere = { ...partnerArs("53", ["opinions:read"]), region: null };
  const { data } = await ask(bench.service, nowhere, march, "{ opinions { totalCount { count } } }");
  expect(data.opinions.totalCount.count).toBe(0);
});

import { arsInstructor, delegant, delegate, publicActor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AdhesionsBench, startAdhesions } from "./testing/adhesions-bench.ts";
import { createTeams } from "./testing/teams.ts";

const PROTOCOLS = 50;
const ars = arsInstructor("24");
const day = "2018-12-01";

let bench: AdhesionsBench;
const authorised: { protocolId: string; authorisationId: string }[] = [];

beforeAll(async () => {
  bench = await startAdhesions();
  const teams = createTeams(bench);
  for (let count = 0; count < PROTOCOLS; count += 1) authorised.push(await bench.putInForce());
  const [first, second] = authorised as [(typeof authorised)[0], (typeof authorised)[0]];
  for (let count = 0; count < 3; count += 1) await teams.submitted(first.authorisationId);
  await teams.submitted(second.authorisationId);
  await teams.reported(await teams.practising(second.authorisationId));
}, 60_000);
afterAll(() => bench?.stop());

const team = `nodes { id sequence structure { name } members { name profession { label } } reports { id } reportsToStart { year }
  availableActions { verb allowed } } totalCount { count exact } pageInfo { hasNextPage endCursor }`;
const entities = `query ($r: [_Any!]!) { _entities(representations: $r) {
  ... on Protocol { id adhesions(first: 2) { ${team} } reports { nodes { id adhesion { id } } totalCount { count } }
    reportTotals(year: 2018) { acts } teamCount }
  ... on Authorisation { adhesions(first: 2) { ${team} } }
  ... on Region { adhesions(first: 2) { ${team} } reportTotals(year: 2018) { acts } teamCount } } }`;

async function counted(r: readonly object[]) {
  const before = bench.statements.length;
  const { _entities } = await bench.query(ars, day, entities, { r });
  const statements = bench.statements.slice(before).filter((text) => /FROM (unnest|adhesion|report|structure|person)/.test(text));
  return { _entities, count: statements.length };
}

test("the lists of 1 and of 50 protocols cost the same number of statements", async () => {
  const of = (parents: typeof authorised) =>
    parents.flatMap(({ protocolId, authorisationId }) => [
      { __typename: "Protocol", id: protocolId },
      { __typename: "Authorisation", id: authorisationId },
    ]);
  const one = await counted([...of(authorised.slice(0, 2)), { __typename: "Region", code: "24" }]);
  const all = await counted([...of(authorised), ...["11", "24", "53", "84"].map((code) => ({ __typename: "Region", code }))]);
  expect(all.count).toBe(one.count);
  expect(one.count).toBeGreaterThan(10);
  expect(one.count).toBeLessThan(30);

  const [first, , second] = all._entities;
  expect(first.adhesions).toMatchObject({ totalCount: { count: 3, exact: true }, pageInfo: { hasNextPage: true } });
  expect(first.adhesions.nodes).toHaveLength(2);
  expect(second).toMatchObject({
    adhesions: { totalCount: { count: 2 }, pageInfo: { hasNextPage: false } },
    reports: { totalCount: { count: 1 } },
    reportTotals: { acts: 1000 },
    teamCount: 1,
  });
  expect(all._entities[4]).toMatchObject({ adhesions: { nodes: [], totalCount: { count: 0 } }, teamCount: 0 });
  expect(all._entities.at(-3)).toMatchObject({ adhesions: { totalCount: { count: 5 } }, teamCount: 1 });
});

test("a page goes on where the one before ended, in every order", async () => {
  const [{ protocolId }] = authorised as [(typeof authorised)[0]];
  const page = `query ($r: [_Any!]!, $orderBy: AdhesionOrder!, $after: String) { _entities(representations: $r) {
    ... on Protocol { adhesions(first: 2, orderBy: $orderBy, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`;
  const r = [{ __typename: "Protocol", id: protocolId }];
  for (const orderBy of ["SUBMITTED_FIRST", "SUBMITTED_LAST", "DEADLINE_FIRST", "CHANGED_LAST"]) {
    const [{ adhesions: first }] = (await bench.query(ars, day, page, { r, orderBy }))._entities;
    const after = first.pageInfo.endCursor;
    const [{ adhesions: second }] = (await bench.query(ars, day, page, { r, orderBy, after }))._entities;
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const ids = [...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
  }
});

test("who may not know the dates of the procedure is not told them by an order or a cursor", async () => {
  const { authorisationId } = await bench.putInForce();
  const teams = createTeams(bench);
  const ids = [await teams.practising(authorisationId), await teams.practising(authorisationId)];
  const query = `query ($filter: AdhesionFilter, $orderBy: AdhesionOrder!) {
    adhesions(filter: $filter, orderBy: $orderBy) { edges { cursor node { id updatedAt submittedOn } } } }`;
  const keysOf = async (actor: typeof ars, orderBy: string) => {
    const { adhesions } = await bench.query(actor, day, query, { filter: { authorisationId }, orderBy });
    return adhesions.edges.map(({ cursor }: { cursor: string }) => JSON.parse(Buffer.from(cursor, "base64url").toString()));
  };
  const [first, second] = ids.toSorted();
  for (const orderBy of ["SUBMITTED_FIRST", "DEADLINE_FIRST"])
    expect(await keysOf(publicActor, orderBy)).toEqual([first, second].map((id) => ["infinity", id]));
  for (const orderBy of ["SUBMITTED_LAST", "CHANGED_LAST"])
    expect(await keysOf(publicActor, orderBy)).toEqual([second, first].map((id) => ["-infinity", id]));
  expect((await keysOf(ars, "SUBMITTED_FIRST")).map(([date]: [string]) => date)).toEqual(["2017-06-14", "2017-06-14"]);
});

test("drafts stand at the end of their team's list", async () => {
  const { authorisationId } = await bench.putInForce();
  const teams = createTeams(bench);
  const draft = await teams.begun(authorisationId);
  const filed = await teams.submitted(authorisationId);
  const query = "query ($filter: AdhesionFilter) { adhesions(filter: $filter) { nodes { id } } }";
  const { adhesions } = await bench.query(delegate, day, query, { filter: { authorisationId } });
  expect(adhesions.nodes).toEqual([{ id: filed }, { id: draft }]);
});

test("filters add up", async () => {
  const [, second] = authorised as [unknown, (typeof authorised)[0]];
  const query = "query ($filter: AdhesionFilter) { adhesions(filter: $filter) { nodes { status } } }";
  const found = async (filter: object) =>
    (await bench.query(ars, day, query, { filter: { protocolId: second.protocolId, ...filter } })).adhesions.nodes.length;
  expect(await found({})).toBe(2);
  expect(await found({ statuses: ["REGISTERED"] })).toBe(1);
  expect(await found({ regionCode: "24", professionCode: "60" })).toBe(2);
  expect(await found({ professionCode: "92" })).toBe(0);
  expect(await found({ submittedFrom: "2017-06-14", submittedBefore: "2017-06-15" })).toBe(2);
  expect(await found({ submittedBefore: "2017-06-14" })).toBe(0);
  expect(await found({ deadlineBefore: "2017-08-31" })).toBe(1);
  expect(await found({ structureId: "pas un identifiant" })).toBe(0);
});

test("a region that merged others lists theirs, and an unreadable cursor is a bad request", async () => {
  const { authorisationId } = await bench.putInForce({ regionCodes: ["82"] });
  const input = { authorisationId, regionCode: "82", role: "DELEGANT" };
  const id = await bench.succeed(delegant, "2017-06-10", "startAdhesion", { input });
  const query = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { adhesions { nodes { id } } } } }";
  const { _entities } = await bench.query(delegant, day, query, { r: [{ __typename: "Region", code: "84" }] });
  expect(_entities[0].adhesions.nodes).toEqual([{ id }]);
  await expect(bench.query(delegant, day, '{ adhesions(after: "zut") { nodes { id } } }')).rejects.toThrow("BAD_USER_INPUT");
});

test("structures are found by their name without accents, and by number", async () => {
  const query =
    "query ($filter: StructureFilter) { structures(filter: $filter, first: 1) { nodes { name adhesions { nodes { status } } } } }";
  const { structures } = await bench.query(publicActor, day, query, { filter: { text: "MAISON DE SANTE", regionCode: "24" } });
  expect(structures.nodes).toMatchObject([{ name: "Maison de santé fictive" }]);
  expect((await bench.query(publicActor, day, query, { filter: { text: "100%" } })).structures.nodes).toEqual([]);
  expect((await bench.query(publicActor, day, query, { filter: { finess: "990000010" } })).structures.nodes).toEqual([]);
});

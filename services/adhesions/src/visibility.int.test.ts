import { fundingEvents } from "@coop/contracts";
import type { Actor } from "@coop/kernel";
import {
  arsInstructor,
  cnam,
  delegant,
  delegate,
  hasInstructor,
  ministry,
  partnerArs,
  promoter,
  publicActor,
  stranger,
} from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AdhesionsBench, startAdhesions } from "./testing/adhesions-bench.ts";
import { fundingOf } from "./testing/protocol-events.ts";
import { structure } from "./testing/team-inputs.ts";
import { createTeams } from "./testing/teams.ts";

let bench: AdhesionsBench;
let teams: ReturnType<typeof createTeams>;
let protocolId: string;
/** One team in each condition, all of one protocol. */
let draft: string;
let submitted: string;
let registered: string;
let report: string;

const head: Actor = { ...publicActor, kind: "STRUCTURE_HEAD", subject: "head", organisation: "finess-990000010" };
const otherHead: Actor = { ...head, organisation: "finess-990000028" };
const partner = partnerArs("24", ["adhesions:read"]);
const unscopedPartner = partnerArs("24", ["protocols:read"]);

beforeAll(async () => {
  bench = await startAdhesions();
  teams = createTeams(bench);
  const authorised = await bench.putInForce();
  protocolId = authorised.protocolId;
  draft = await teams.ready(authorised.authorisationId);
  submitted = await teams.submitted(authorised.authorisationId);
  registered = await teams.practising(authorised.authorisationId);
  report = await teams.reported(registered);
  const { structure: place } = await bench.read(delegant, "2018-09-21", registered, "structure { id }");
  const numbered = { ...structure, finess: "990000010", from: "2018-01-01" };
  await bench.succeed(delegant, "2018-09-21", "amendStructure", { id: place.id, input: numbered });
});
afterAll(() => bench?.stop());

const day = "2018-09-22";
const persons = "members { name rpps person { id } commitment { until } insurances { policyNumber } profession { code } }";

interface Sight {
  readonly sees: readonly ("draft" | "submitted" | "registered")[];
  /** Whether persons are shown in the registered team. */
  readonly persons: boolean;
  /** Whether commitments and insurances are shown too. */
  readonly file: boolean;
  readonly report: boolean;
}

const everything = { sees: ["draft", "submitted", "registered"], persons: true, file: true, report: true } as const;
const onlyRegistered = { sees: ["registered"], persons: false, file: false, report: false } as const;
const byArs = { sees: ["submitted", "registered"], persons: true, file: true, report: true } as const;

const sights: readonly (readonly [string, Actor, Sight])[] = [
  ["a member", delegate, everything],
  ["a promoter of the protocol", promoter, { ...onlyRegistered, sees: ["submitted", "registered"], report: true }],
  ["another professional", stranger, onlyRegistered],
  ["the ARS of the region", arsInstructor("24"), byArs],
  ["the ARS of another region", arsInstructor("53"), onlyRegistered],
  ["the region's partner system", partner, byArs],
  ["a partner system without the scope", unscopedPartner, onlyRegistered],
  ["the partner system of another region", partnerArs("53", ["adhesions:read"]), onlyRegistered],
  ["the head of the structure", head, { ...onlyRegistered, persons: true }],
  ["a referent of the structure", { ...head, subject: "referent", roles: ["REFERENT"] }, { ...onlyRegistered, persons: true }],
  ["the head of another structure", otherHead, onlyRegistered],
  ["the HAS", hasInstructor, { ...onlyRegistered, report: true }],
  ["the ministry, which reads sums", ministry, onlyRegistered],
  ["the CNAM", cnam, onlyRegistered],
  ["the public", publicActor, onlyRegistered],
];

test.each(sights)("%s sees what is theirs, in lists, by id and at joins", async (_name, actor, sight) => {
  const ids = { draft, submitted, registered };
  const expected = sight.sees.map((name) => ids[name]).toSorted();
  const nodesOf = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id).toSorted();

  const list = await bench.query(actor, day, "{ adhesions(first: 100) { nodes { id } totalCount { count } } }");
  expect(nodesOf(list.adhesions)).toEqual(expected);
  expect(list.adhesions.totalCount.count).toBe(expected.length);

  const representations = [
    ...Object.values(ids).map((id) => ({ __typename: "Adhesion", id })),
    { __typename: "AnnualReport", id: report },
    { __typename: "Protocol", id: protocolId },
    { __typename: "Region", code: "24" },
  ];
  const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Adhesion { id } ... on AnnualReport { id figures { acts } }
    ... on Protocol { adhesions { nodes { id } totalCount { count } } reports { nodes { id } } }
    ... on Region { adhesions { nodes { id } } } } }`;
  const { _entities } = await bench.query(actor, day, entities, { representations });
  const [first, second, third, sent, protocol, region] = _entities;
  expect([first, second, third].flatMap((found) => (found ? [found.id] : [])).toSorted()).toEqual(expected);
  expect(sent?.id).toBe(sight.report ? report : undefined);
  expect(sent?.figures?.acts).toBe(sight.report ? 1000 : undefined);
  expect(nodesOf(protocol.adhesions)).toEqual(expected);
  expect(protocol.adhesions.totalCount.count).toBe(expected.length);
  expect(nodesOf(protocol.reports)).toEqual(sight.report ? [report] : []);
  expect(nodesOf(region.adhesions)).toEqual(expected);
});

test.each(sights)("%s is shown no more of the persons than theirs to see", async (_name, actor, sight) => {
  const team = await bench.read(
    actor,
    day,
    registered,
    `${persons} formerMembers { id } pieces { name } submissionIssues { code }`,
  );
  const [claire] = team.members;
  expect(claire.profession).toEqual({ code: "10" });
  expect(claire.name).toBe(sight.persons ? "Claire Délégant" : null);
  expect(claire.rpps).toBe(sight.persons ? "99900000037" : null);
  expect(claire.person).toEqual(sight.persons ? { id: delegant.subject } : null);
  expect(claire.commitment === null && claire.insurances === null).toBe(!sight.file);
  expect(team.pieces === null && team.formerMembers === null).toBe(!sight.file);
  expect(team.submissionIssues === null).toBe(actor !== delegate);
});

test("what may not be seen can't be acted on, and answers as if it did not exist", async () => {
  const refused = await bench.refusal(stranger, day, "withdrawAdhesion", { id: submitted, input: { reason: "Non" } });
  expect(refused).toEqual(["NOT_FOUND"]);
  expect(await bench.refusal(stranger, day, "leaveTeam", { id: "01890000-0000-7000-8000-000000000000" })).toEqual(["NOT_FOUND"]);
  expect(await bench.refusal(stranger, day, "leaveTeam", { id: "n'importe quoi", revision: 1 })).toEqual(["NOT_FOUND"]);
});

test("a team of one's own is listed for oneself, and for nobody else", async () => {
  const query = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { teams { nodes { id } } } } }";
  const r = [{ __typename: "Person", id: delegate.subject }];
  const own = await bench.query(delegate, day, query, { r });
  expect(own._entities[0].teams.nodes).toHaveLength(3);
  const foreign = await bench.query(arsInstructor("24"), day, query, { r });
  expect(foreign._entities[0].teams).toBeNull();
});

test("the public is nobody in particular, and asking for its teams is no fault", async () => {
  const query = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { teams { nodes { id } } } } }";
  const { _entities } = await bench.query(publicActor, day, query, { r: [{ __typename: "Person", id: publicActor.subject }] });
  expect(_entities[0].teams).toBeNull();
});

test("nobody finds teams by dates that they may not read", async () => {
  const query = "query ($f: AdhesionFilter!) { adhesions(first: 100, filter: $f) { nodes { id } totalCount { count } } }";
  const found = async (actor: Actor, f: object) => (await bench.query(actor, day, query, { f })).adhesions.totalCount.count;
  for (const f of [{ submittedFrom: "2010-01-01" }, { submittedBefore: "2030-01-01" }, { deadlineBefore: "2030-01-01" }]) {
    expect([await found(publicActor, f), await found(ministry, f)]).toEqual([0, 0]);
    expect(await found(arsInstructor("24"), f)).toBeGreaterThan(0);
  }
});

test("who has left a team still sees it and themselves, and of the others what everybody sees", async () => {
  const id = await teams.practising();
  await bench.succeed(delegate, "2017-10-01", "leaveTeam", { id });
  expect(await bench.read(delegate, day, id, "status members { name } formerMembers { name insurances { insurer } }")).toEqual({
    status: "COMPLIANCE_REQUIRED",
    members: [{ name: null }],
    formerMembers: [{ name: "David Délégué", insurances: [{ insurer: "Assureur fictif" }] }],
  });
});

test("who has left a team finds it no more by its dates, and its place in an order tells none", async () => {
  const id = await teams.practising();
  const query =
    "query ($f: AdhesionFilter!) { adhesions(first: 100, filter: $f, orderBy: SUBMITTED_FIRST) { edges { cursor node { id submittedOn } } } }";
  const own = async (f: object) => {
    const { adhesions } = await bench.query(delegate, day, query, { f });
    return adhesions.edges.find(({ node }: { node: { id: string } }) => node.id === id);
  };
  const byDate = { submittedFrom: "2010-01-01" };
  expect((await own(byDate)).node.submittedOn).not.toBeNull();
  const before = (await own({})).cursor;
  await bench.succeed(delegate, "2017-10-01", "leaveTeam", { id });
  expect(await own(byDate)).toBeUndefined();
  expect((await own({})).node.submittedOn).toBeNull();
  expect((await own({})).cursor).not.toBe(before);
});

test("figures that are being put right are the team's alone, and so are its words", async () => {
  const adhesionId = await teams.practising();
  const id = await teams.reported(adhesionId);
  await bench.succeed(arsInstructor("24"), "2018-10-01", "returnReport", { id, input: { reasons: ["À vérifier"] } });
  const read = "query ($id: ID!) { annualReport(id: $id) { status figures { acts } returnedBecause } }";
  const asMember = await bench.query(delegate, day, read, { id });
  const asArs = await bench.query(arsInstructor("24"), day, read, { id });
  const asHas = await bench.query(hasInstructor, day, read, { id });
  expect(asMember.annualReport).toEqual({ status: "RETURNED", figures: { acts: 1000 }, returnedBecause: ["À vérifier"] });
  expect(asArs.annualReport).toEqual({ status: "RETURNED", figures: null, returnedBecause: ["À vérifier"] });
  expect(asHas.annualReport).toEqual({ status: "RETURNED", figures: null, returnedBecause: null });
});

test("the CNAM knows the dates of the teams whose funding is in effect, and of no others", async () => {
  const authorised = await bench.putInForce();
  const paid = await teams.practising(authorised.authorisationId);
  const query = "query ($f: AdhesionFilter!) { adhesions(filter: $f) { nodes { id submittedOn } } }";
  const known = async (actor: Actor, filter: object = {}) => {
    const { adhesions } = await bench.query(actor, day, query, { f: { protocolId: authorised.protocolId, ...filter } });
    return adhesions.nodes.map(({ submittedOn }: { submittedOn: string | null }) => submittedOn !== null);
  };
  const funding = fundingOf(authorised.protocolId);
  const byDate = { submittedFrom: "2010-01-01" };
  await bench.tell(fundingEvents.granted, { funding });
  expect([await known(cnam), await known(cnam, byDate)]).toEqual([[false], []]);
  const inEffect = { ...funding, ministerialOrderRecorded: true };
  await bench.tell(fundingEvents.orderRecorded, { funding: inEffect, nor: "SSAS1713180A", signedOn: "2017-06-10" });
  expect([await known(cnam), await known(cnam, byDate)]).toEqual([[true], [true]]);
  expect([await known(hasInstructor), await known(publicActor, byDate)]).toEqual([[false], []]);
  expect((await bench.read(cnam, day, registered, "submittedOn")).submittedOn).toBeNull();
  await bench.tell(fundingEvents.withdrawn, { funding: { ...inEffect, status: "WITHDRAWN" } });
  expect((await bench.read(cnam, day, paid, "submittedOn")).submittedOn).toBeNull();
});

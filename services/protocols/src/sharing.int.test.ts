import { type Actor, newId, publicActor } from "@coop/kernel";
import { type NamedActor, signNamedActor } from "@coop/service-kit";
import {
  type Answer,
  arsInstructor,
  arsSignatory,
  ask,
  promoter,
  type ServiceBench,
  secondPromoter,
  startServiceBench,
  stranger,
  testActorKeys,
} from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createProtocols } from "./service.ts";

const january = new Date("2017-01-09T09:00:00Z");
const february = new Date("2017-02-10T09:00:00Z");
let bench: ServiceBench;

beforeAll(async () => {
  bench = await startServiceBench(createProtocols);
});
afterAll(() => bench.stop());

const agent = arsInstructor("24");
const head: Actor = {
  ...publicActor,
  kind: "STRUCTURE_HEAD",
  subject: newId(),
  organisation: "finess-990000010",
  roles: ["REFERENT"],
};
const named: NamedActor = {
  kind: "ARS_AGENT",
  organisation: "ars-24",
  subject: agent.subject,
  name: "Chloé Tessier",
  organisationLabel: "ARS Centre-Val de Loire",
};
const structure: NamedActor = {
  kind: "STRUCTURE_HEAD",
  organisation: "finess-990000010",
  subject: null,
  name: "Centre hospitalier",
  organisationLabel: "Centre hospitalier",
};
const others: readonly Actor[] = [
  arsSignatory("24"),
  arsInstructor("11"),
  { ...agent, organisation: "ars-11", region: "11" },
  { ...head, organisation: "finess-990000028" },
  stranger,
  publicActor,
];

const success = "__typename ... on ProtocolChanged { protocol { id revision shares { id } } } ... on Refusal { code message }";

async function act(
  actor: Actor,
  verb: string,
  id: string,
  input?: object,
  { at = january, key = newId() } = {},
): Promise<Answer> {
  const revision = (await bench.service.dataSource.query("SELECT revision FROM protocol WHERE id = $1", [id]))[0].revision;
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
  const [declared, given] = input ? [`, $input: ${type}`, ", input: $input"] : ["", ""];
  const query = `mutation ($id: ID!, $revision: Int!, $key: String!${declared}) { result: ${verb}(id: $id, revision: $revision, idempotencyKey: $key${given}) { ${success} } }`;
  return ask(bench.service, actor, at, query, { id, revision, key, input });
}
const codeOf = ({ data, errors }: Answer) => data?.result?.code ?? errors?.[0]?.extensions.code ?? data?.result?.__typename;

async function create(title = "Bilan visuel"): Promise<string> {
  const { data } = await ask(
    bench.service,
    promoter,
    january,
    `mutation ($key: String!, $input: CreateProtocolInput!) { result: createProtocol(idempotencyKey: $key, input: $input) { ${success} } }`,
    { key: newId(), input: { title, regime: "HPST", regionCode: "24", fundingRequested: false } },
  );
  return data.result.protocol.id;
}

async function share(id: string, recipient: NamedActor, given: object = { role: "READER" }): Promise<string> {
  const input = { recipientId: await signNamedActor(testActorKeys, recipient), ...given };
  const { data } = await act(promoter, "shareGrid", id, input);
  return data.result.protocol.shares.at(-1).id;
}

function write(actor: Actor, protocolId: string, revision: number, at = january): Promise<Answer> {
  const query = `mutation ($protocolId: ID!, $revision: Int!, $key: String!) { result: writeSection(protocolId: $protocolId, revision: $revision, idempotencyKey: $key, input: { nature: { object: "Objet" } }) { ${success} } }`;
  return ask(bench.service, actor, at, query, { protocolId, revision, key: newId() });
}

const view =
  "id title promoters { name } intent { object } shares { name role until sharedBy { name } } grid { sections { section } } checklist { code } history(first: 5) { nodes { type } } availableActions { verb allowed }";
const read = async (actor: Actor, id: string, at = january) =>
  (await ask(bench.service, actor, at, `query ($id: ID!) { protocol(id: $id) { ${view} } }`, { id })).data.protocol;

/** Everything by which somebody could come upon a draft. */
async function reaches(actor: Actor, id: string, at = january): Promise<boolean> {
  const page = "{ nodes { id } totalCount { count } }";
  const { data } = await ask(
    bench.service,
    actor,
    at,
    `query ($id: ID!) {
      protocol(id: $id) { id }
      _entities(representations: [{ __typename: "Protocol", id: $id }]) { ... on Protocol { id title } }
      protocols(first: 100) ${page} shared: protocols(first: 100, filter: { sharedWithMe: true }) ${page}
      region(code: "24") { protocols(first: 100) ${page} }
      me { sharedWithMe(first: 100) ${page} } }`,
    { id },
  );
  const lists = [data.protocols, data.shared, data.region.protocols, ...(data.me ? [data.me.sharedWithMe] : [])];
  for (const { nodes, totalCount } of lists) expect(totalCount.count).toBe(nodes.length);
  const found = [
    data.protocol !== null,
    data._entities[0] !== null,
    ...lists.map(({ nodes }) => nodes.some((node: { id: string }) => node.id === id)),
  ];
  expect(new Set(found).size).toBe(1);
  return found[0] as boolean;
}

test("whom a promoter names finds the draft in every list and at every door, and nobody else does", async () => {
  const id = await create();
  await share(id, named);
  expect(await reaches(agent, id)).toBe(true);
  for (const actor of [head, ...others])
    expect([actor.kind, actor.organisation, await reaches(actor, id)]).toEqual([actor.kind, actor.organisation, false]);
  await share(id, structure);
  expect(await reaches(head, id)).toBe(true);
  for (const actor of others) expect(await reaches(actor, id)).toBe(false);
});

test("they read the grid and what it lacks, their own share, and nothing else of the file", async () => {
  const id = await create();
  await share(id, named, { role: "READER", until: "2017-01-31" });
  await share(id, structure, { role: "WRITER" });
  await act(promoter, "invitePromoter", id, { idNatPs: "899900000037", handsOver: false });
  const ofItsRegion = await read(agent, id);
  expect([ofItsRegion.promoters, ofItsRegion.history]).toEqual([null, null]);
  const seen = await read(head, id);
  expect(seen.grid.sections).toHaveLength(17);
  expect(seen.checklist.length).toBeGreaterThan(0);
  const sharedBy = { name: "Anne Promoteur" };
  expect(seen.shares).toEqual([{ name: "Centre hospitalier", role: "WRITER", until: null, sharedBy }]);
  expect([seen.promoters, seen.intent, seen.history]).toEqual([null, null, null]);
  const allowed = (protocol: typeof seen) =>
    protocol.availableActions.filter((one: { allowed: boolean }) => one.allowed).map(({ verb }: { verb: string }) => verb);
  expect(allowed(seen)).toEqual(["describeProtocol", "writeSection"]);
  expect(allowed(await read(agent, id))).toEqual([]);

  const own = await read(promoter, id);
  expect(own.shares).toMatchObject([
    { name: "Chloé Tessier", role: "READER", until: "2017-01-31", sharedBy },
    { role: "WRITER" },
  ]);
  expect(own.history.nodes.map(({ type }: { type: string }) => type)).toEqual([
    "ProtocolCreated",
    "GridShared",
    "GridShared",
    "PromoterInvited",
  ]);
});

test("a writer writes sections and describes the dossier under their own name; a reader does neither; both do no more", async () => {
  const id = await create();
  await share(id, named, { role: "WRITER" });
  await share(id, structure);
  expect(codeOf(await write(agent, id, 0))).toBe("ProtocolChanged");
  expect(codeOf(await write(head, id, 1))).toBe("GRID_READ_ONLY");
  const described = { title: "Autre titre", fundingRequested: false };
  expect(codeOf(await act(head, "describeProtocol", id, described))).toBe("GRID_READ_ONLY");
  expect(codeOf(await act(agent, "describeProtocol", id, described))).toBe("ProtocolChanged");
  for (const verb of ["submitProtocol", "withdrawProtocol", "leaveProtocol"])
    expect(codeOf(await act(agent, verb, id))).toBe("FORBIDDEN");
  for (const actor of [arsSignatory("24"), stranger]) expect(codeOf(await write(actor, id, 1))).toBe("NOT_FOUND");
  const writers = async (actor: Actor) => {
    const query = "query ($id: ID!) { protocol(id: $id) { grid { sections { writtenBy { label name } } } } }";
    const { data } = await ask(bench.service, actor, january, query, { id });
    return data.protocol.grid.sections.flatMap(({ writtenBy }: { writtenBy: object | null }) => writtenBy ?? []);
  };
  const byAgent = { label: "ARS Centre-Val de Loire, instruction", name: null };
  expect(await writers(promoter)).toEqual([byAgent]);
  await write(promoter, id, 1);
  expect(await writers(promoter)).toEqual([{ label: "Professionnel de santé", name: "Anne Promoteur" }]);
  expect(await writers(head)).toEqual([{ label: "Professionnel de santé", name: null }]);
  const by = await bench.service.dataSource.query(
    "SELECT type, actor_subject AS subject FROM history WHERE actor_subject = $1 ORDER BY type",
    [agent.subject],
  );
  expect(by).toEqual(["ProtocolDescribed", "SectionWritten"].map((type) => ({ type, subject: agent.subject })));
});

test("once a promoter ends it, or its last day has passed, the draft does not exist for them any more", async () => {
  const id = await create();
  const shareId = await share(id, named, { role: "WRITER" });
  await share(id, structure, { role: "WRITER", until: "2017-02-09" });
  await act(promoter, "invitePromoter", id, { idNatPs: secondPromoter.person?.idNatPs, handsOver: false });
  await act(secondPromoter, "acceptInvitation", id);
  expect(codeOf(await act(secondPromoter, "endGridSharing", id, { shareId }))).toBe("ProtocolChanged");
  expect(await reaches(agent, id)).toBe(false);
  expect(codeOf(await write(agent, id, 0))).toBe("NOT_FOUND");
  expect(codeOf(await act(promoter, "endGridSharing", id, { shareId }))).toBe("NOT_SHARED");
  expect(await reaches(head, id, new Date("2017-02-09T22:00:00Z"))).toBe(true);
  expect(await reaches(head, id, february)).toBe(false);
  expect(codeOf(await write(head, id, 0, february))).toBe("NOT_FOUND");
  expect((await read(promoter, id, february)).shares).toEqual([]);
});

test("a cursor taken while it was shared tells nothing afterwards", async () => {
  const ids = [await create("A"), await create("B"), await create("C")];
  const shares = [];
  for (const id of ids) shares.push(await share(id, structure));
  const list =
    "query ($after: String) { protocols(first: 1, after: $after, filter: { sharedWithMe: true, statuses: [DRAFT] }, orderBy: TITLE) { nodes { title } pageInfo { hasNextPage endCursor } totalCount { count } } }";
  const page = async (after?: string) => (await ask(bench.service, head, february, list, { after })).data.protocols;
  const first = await page();
  const { count } = first.totalCount;
  for (const [index, id] of ids.entries()) await act(promoter, "endGridSharing", id, { shareId: shares[index] });
  const then = await page(first.pageInfo.endCursor);
  expect(then.nodes.filter(({ title }: { title: string }) => ["A", "B", "C"].includes(title))).toEqual([]);
  expect(then.totalCount.count).toBe(count - 3);
});

test("whom the directory does not vouch for is unknown; a repeat shares once, and another share of the same is refused", async () => {
  const id = await create();
  const later = new Date(Date.now() - 3_700_000);
  const strange = [
    "not a reference",
    await signNamedActor(testActorKeys, named, later),
    await signNamedActor(testActorKeys, { ...named, subject: null }),
    await signNamedActor(testActorKeys, { ...structure, kind: "HAS_AGENT" }),
  ];
  for (const recipientId of strange)
    expect(codeOf(await act(promoter, "shareGrid", id, { recipientId, role: "READER" }))).toBe("UNKNOWN_RECIPIENT");
  const input = { recipientId: await signNamedActor(testActorKeys, named), role: "READER" };
  const query = `mutation ($id: ID!, $key: String!, $input: ShareGridInput!) { result: shareGrid(id: $id, revision: 1, idempotencyKey: $key, input: $input) { ${success} } }`;
  const key = newId();
  const repeat = () => ask(bench.service, promoter, january, query, { id, key, input });
  const answers = [await repeat(), await repeat()];
  for (const { data } of answers) expect(data.result.protocol).toMatchObject({ revision: 2, shares: [{}] });
  expect(codeOf(await act(promoter, "shareGrid", id, input))).toBe("ALREADY_SHARED");
  expect(codeOf(await act(agent, "shareGrid", id, input))).toBe("FORBIDDEN");
});

test("that they read it is noted, as of every agent and system", async () => {
  const id = await create();
  await share(id, named);
  await read(agent, id);
  const noted = await bench.service.dataSource.query(
    "SELECT actor_subject AS by FROM access_log WHERE entity_ids @> ARRAY[$1]::uuid[]",
    [id],
  );
  expect(noted).toEqual([{ by: agent.subject }]);
});

test("nothing of a share goes out", async () => {
  const id = await create();
  await share(id, named);
  expect(await bench.service.dataSource.query("SELECT 1 FROM outbox WHERE subject = $1", [id])).toEqual([]);
});

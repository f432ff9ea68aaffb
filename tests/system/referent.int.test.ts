import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { createGraph, type Graph } from "./story/graph.ts";

// Whom the head of a structure, or of a CPTS, names as its referent: what they may do by that, and what stays the head's.

let system: TestSystem;
let graph: Graph;
let protocolId: string;
beforeAll(async () => {
  system = await startTestSystem();
  graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  await graph.moveClock("2017-01-09");
  const draft = { title: "Bilan visuel", regime: "HPST", regionCode: "24", fundingRequested: false };
  protocolId = await graph.create("promoter", "createProtocol", "Protocol", draft);
}, 60_000);
afterAll(() => system.stop(), 30_000);

const read = "query ($id: ID!) { protocol(id: $id) { id } }";
const sees = async (account: string) => (await graph.ask(account, read, { id: protocolId })).protocol !== null;

test("referents and heads write in a working grid that is shared with their structure, and with no other", async () => {
  const find = '{ shareRecipients(text: "Centre hospitalier") { id organisationCode } }';
  const { shareRecipients } = await graph.ask("promoter", find);
  const { id: recipientId } = shareRecipients.find(
    ({ organisationCode }: { organisationCode: string }) => organisationCode === "finess-990000010",
  );
  expect(await sees("structure-referent")).toBe(false);
  await graph.act("promoter", "shareGrid", "Protocol", protocolId, { recipientId, role: "WRITER" });
  await graph.act("structure-referent", "describeProtocol", "Protocol", protocolId, { title: "Bilan", fundingRequested: false });
  expect([await sees("structure-head"), await sees("cpts-referent")]).toEqual([true, false]);
});

test.each([
  ["structure", "finess-990000010"],
  ["cpts", "finess-990000036"],
])("who they are is for the head of the %s to say", async (kind, organisationCode) => {
  const [head, referent] = [`${kind}-head`, `${kind}-referent`];
  const input = { organisationCode, givenName: "A", familyName: "L", idNatPs: "899900000037", from: "2017-01-09" };
  const name = `mutation ($input: NameReferentInput!) { nameReferent(idempotencyKey: "${kind}", input: $input) { __typename } }`;
  expect((await system.as(referent)(name, { input })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  await graph.create(head, "nameReferent", "Agent", input);
  const agents = async (account: string) =>
    (await graph.ask(account, "{ agents { nodes { roles { role } } } }")).agents.nodes.length;
  expect([await agents(referent), await agents(head)]).toEqual([1, 3]);
});

test("the rights of a referent are those of the head, without what administers", async () => {
  const operationsOf = async (account: string): Promise<readonly string[]> =>
    (await graph.ask(account, "{ mesDroits { operations { name } } }")).mesDroits.operations.map(
      ({ name }: { name: string }) => name,
    );
  const own = await operationsOf("structure-referent");
  expect([...own].sort()).toEqual([
    "amendStructure",
    "declareAbsence",
    "describeProtocol",
    "endAbsence",
    "recordStructure",
    "writeSection",
  ]);
  expect(await operationsOf("structure-head")).toEqual(expect.arrayContaining([...own, "nameReferent", "inviteAgent"]));
});

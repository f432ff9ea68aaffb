import { type Actor, type Assignee, newId, publicActor, type Role } from "@coop/kernel";
import { rows, sql } from "@coop/service-kit";
import { ask, promoter, type ServiceBench, startServiceBench, stranger } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createProtocolReader } from "./postgres/protocol-reader.ts";
import { openWorkItems } from "./postgres/work-items.ts";
import { createProtocols } from "./service.ts";

const january = new Date("2017-01-09T09:00:00Z");
let bench: ServiceBench;

beforeAll(async () => {
  bench = await startServiceBench(createProtocols);
});
afterAll(() => bench.stop());

const creation =
  "mutation ($key: String!, $input: CreateProtocolInput!) { result: createProtocol(idempotencyKey: $key, input: $input) { ... on ProtocolChanged { protocol { id } } } }";

/** A draft of the promoter's, with a task that waits for these; who is told of it, as theirs and as one of the dossier's. */
async function waitingFor(assignee: Assignee) {
  const { manager } = bench.service.dataSource;
  const input = { title: "Brouillon", regime: "HPST", regionCode: "24", fundingRequested: false };
  const { data } = await ask(bench.service, promoter, january, creation, { key: newId(), input });
  const protocolId: string = data.result.protocol.id;
  const about = { protocolId, aboutType: "Protocol", aboutId: protocolId };
  const taskId = `test:${protocolId}`;
  await openWorkItems(manager, [{ taskId, verb: "submitProtocol", ...about, assignee, since: january }]);
  await rows(manager, sql`UPDATE protocol SET listed = ${assignee.kind !== "PROFESSIONAL"} WHERE id = ${protocolId}`);
  const reader = createProtocolReader(manager);
  return async (actor: Actor) => {
    const asker = { ...actor, today: "2017-01-09" };
    const page = await reader.workItems(asker, { first: 10 });
    const of = await reader.workItemsOf(asker, [protocolId]);
    return [page.nodes, of].map((items) => items.some((item) => item.taskId === taskId));
  };
}

test("what a draft waits for is told to nobody who may not see the draft, by whatever way it is asked", async () => {
  const told = await waitingFor({ kind: "PROFESSIONAL", role: null, region: null, subject: null });
  expect(await told(promoter)).toEqual([true, true]);
  expect(await told({ ...stranger, subject: newId() })).toEqual([false, false]);
});

test("what waits for one agent waits for who acts in their stead too, and for no colleague", async () => {
  const rapporteur = { ...publicActor, kind: "HAS_AGENT", subject: newId(), organisation: "has", roles: ["INSTRUCTOR"] } as const;
  const told = await waitingFor({ kind: "HAS_AGENT", role: "INSTRUCTOR", region: null, subject: rapporteur.subject });
  const stead = {
    basis: "SUBSTITUTION",
    of: rapporteur.subject,
    reference: null,
    from: "2017-01-09",
    until: null,
    acts: null,
  } as const;
  const colleague = { ...rapporteur, subject: newId() };
  const own = async (actor: Actor) => (await told(actor))[0];
  expect([await own(rapporteur), await own({ ...colleague, inSteadOf: stead }), await own(colleague)]).toEqual([
    true,
    true,
    false,
  ]);
});

test("what any agent of the ministry may do waits for those who act, and not for who only keeps people and roles", async () => {
  const told = await waitingFor({ kind: "MINISTRY", role: null, region: null, subject: null });
  const own = async (...roles: readonly Role[]) =>
    (await told({ ...publicActor, kind: "MINISTRY", subject: newId(), organisation: "ministry", roles }))[0];
  expect([await own("INSTRUCTOR"), await own("SIGNATORY"), await own("ADMINISTRATOR")]).toEqual([true, true, false]);
  expect(await own("ADMINISTRATOR", "SIGNATORY")).toBe(true);
});

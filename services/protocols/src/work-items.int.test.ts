import { type Actor, newId } from "@coop/kernel";
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

test("what a draft waits for is told to nobody who may not see the draft, by whatever way it is asked", async () => {
  const { manager } = bench.service.dataSource;
  const input = { title: "Brouillon", regime: "HPST", regionCode: "24", fundingRequested: false };
  const creation =
    "mutation ($key: String!, $input: CreateProtocolInput!) { result: createProtocol(idempotencyKey: $key, input: $input) { ... on ProtocolChanged { protocol { id } } } }";
  const { data } = await ask(bench.service, promoter, january, creation, { key: newId(), input });
  const protocolId: string = data.result.protocol.id;
  const assignee = { kind: "PROFESSIONAL", role: null, region: null, subject: null } as const;
  const task = {
    taskId: `test:${protocolId}`,
    verb: "submitProtocol",
    protocolId,
    aboutType: "Protocol",
    aboutId: protocolId,
    assignee,
  };
  await openWorkItems(manager, [{ ...task, since: january }]);
  const reader = createProtocolReader(manager);
  const told = async (actor: Actor) => {
    const asker = { ...actor, today: "2017-01-09" };
    const page = await reader.workItems(asker, { first: 10 });
    const of = await reader.workItemsOf(asker, [protocolId]);
    return [page.nodes, of].map((items) => items.some(({ taskId }) => taskId === task.taskId));
  };
  expect(await told(promoter)).toEqual([true, true]);
  expect(await told({ ...stranger, subject: newId() })).toEqual([false, false]);
});

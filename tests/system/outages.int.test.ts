import { startCluster } from "@coop/infra/postgres/cluster.ts";
import type { RunningService } from "@coop/service-kit";
import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { unfinished } from "./attack/fingerprint.ts";
import { isSentence } from "./attack/send.ts";
import { wounds } from "./attack/wholeness.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

// Parts that stop: what is left still answers, what can't be answered has a code, and it all works again afterwards.

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
  await system.moveClock("2017-01-09T08:00:00Z");
}, 60_000);
afterAll(() => system.stop(), 30_000);

const create = (key: string) =>
  system.as("promoter")(
    "mutation ($key: String!, $input: CreateProtocolInput!) { result: createProtocol(idempotencyKey: $key, input: $input) { ... on ProtocolChanged { protocol { id } } } }",
    { key, input: { title: key, regime: "HPST", regionCode: "24", fundingRequested: false } },
  );
const drafts = async () => {
  const { data } = await system.as("promoter")("{ me { drafts { nodes { title } } } }");
  return data?.me?.drafts?.nodes.map(({ title }: { title: string }) => title).sort();
};
const serviceNamed = (name: string) =>
  (system.system.services as Readonly<Record<string, RunningService>>)[name] as RunningService;
const codesOf = ({ errors = [] }: Awaited<ReturnType<typeof create>>) => {
  expect(errors.filter(({ message }) => !isSentence(message))).toEqual([]);
  return [...new Set(errors.map(({ extensions }) => extensions.code))];
};

test("with the database stopped, questions and mutations get a code at once; with the database back, the same key goes through", async () => {
  // Asked once, so that the token is in hand: what is tried here is the graph.
  const asPromoter = system.as("promoter");
  await asPromoter("{ me { id } }");
  const { port } = new URL(String((serviceNamed("protocols").dataSource.options as { url: string }).url));
  const cluster = await startCluster({ dataFolder: system.system.dataFolder, port: Number(port), durable: false });
  const mutation = () =>
    asPromoter(
      'mutation { result: createProtocol(idempotencyKey: "outage", input: { title: "outage", regime: HPST, regionCode: "24", fundingRequested: false }) { ... on ProtocolChanged { protocol { id } } } }',
    );

  await cluster.stop({ force: true });
  const startedAtMs = performance.now();
  for (const answer of [await mutation(), await asPromoter("{ protocols { nodes { id } } }")]) {
    expect([answer.status, codesOf(answer)]).toEqual([503, ["SERVICE_UNAVAILABLE"]]);
    expect(answer.data?.result ?? answer.data?.protocols ?? null).toBeNull();
  }
  expect(performance.now() - startedAtMs).toBeLessThan(15_000);
  expect((await fetch(new URL("/health/live", system.url))).status).toBe(200);
  expect((await fetch(new URL("/health/ready", system.url))).status).toBe(503);

  await startCluster({ dataFolder: system.system.dataFolder, port: Number(port), durable: false });
  await waitFor(async () => (await mutation()).data?.result?.protocol, { timeoutMs: 20_000, describe: "the database's return" });
  expect(await drafts()).toEqual(["outage"]);
  await waitFor(async () => (await fetch(new URL("/health/complete", system.url))).status === 200, { timeoutMs: 20_000 });
  await waitFor(async () => (await unfinished(system)) === 0, { timeoutMs: 20_000, describe: "events that arrive" });
  expect(await wounds(system)).toEqual([]);
}, 90_000);

test.each(["opinions", "funding", "adhesions"])(
  "without %s the other services' parts still come, and it says so",
  async (name) => {
    const service = serviceNamed(name);
    await service.stop();
    const joined = "{ protocols(first: 2) { nodes { title opinions { id } funding { id } teamCount } } }";
    const answer = await system.as("ars-instructor-24")(joined);
    expect(codesOf(answer)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(answer.data.protocols.nodes).toHaveLength(2);
    for (const { title } of answer.data.protocols.nodes) expect(title).toEqual(expect.any(String));
    expect((await create(`without ${name}`)).data.result.protocol.id).toBeDefined();
    expect((await fetch(new URL("/health/ready", system.url))).status).toBe(200);
    expect((await fetch(new URL("/health/complete", system.url))).status).toBe(503);

    await service.start();
    const again = await system.as("ars-instructor-24")(joined);
    expect(again.errors).toBeUndefined();
  },
  30_000,
);

test("without protocols, what hangs on nothing else is answered", async () => {
  await serviceNamed("protocols").stop();
  const answer = await system.as("ars-instructor-24")("{ structures { nodes { id } } protocols { nodes { id } } }");
  expect(codesOf(answer)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
  const teams = await system.as("ars-instructor-24")("{ structures { nodes { id } } adhesions { nodes { id } } }");
  expect([teams.errors, teams.data]).toEqual([undefined, { structures: { nodes: [] }, adhesions: { nodes: [] } }]);
  await serviceNamed("protocols").start();
  expect(await drafts()).toEqual(["outage", "without adhesions", "without funding", "without opinions"]);
});

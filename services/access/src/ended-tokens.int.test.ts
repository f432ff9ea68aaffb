import { type Actor, momentOf, newId, publicActor } from "@coop/kernel";
import type { RunningService } from "@coop/service-kit";
import { ask } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createPorts } from "./subgraph.ts";
import { type SubgraphForTests, startSubgraph } from "./testing/subgraph-for-tests.ts";

// What ends the tokens that a partner's system holds: the gateways read it from the list of revocations.

const now = new Date("2026-11-22T09:00:00Z");
const administrator: Actor = {
  ...publicActor,
  ...{ kind: "MINISTRY", subject: newId(), organisation: "ministry", roles: ["ADMINISTRATOR"] },
};
const limits = {
  ...{ regionCodes: ["24", "28"], scopes: ["PROTOCOLS_READ"], expiresOn: "2027-01-01" },
  ...{ contactName: "SI", contactEmail: "si@sante.example" },
};
let subgraph: SubgraphForTests;
let service: RunningService;

beforeAll(async () => {
  subgraph = await startSubgraph(now);
  ({ service } = subgraph);
}, 60_000);
afterAll(() => subgraph.stop());

async function act(verb: string, input: object, client?: { readonly id: string; readonly revision: number }) {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const [declared, given] = client ? ["$id: ID!, $revision: Int!, ", "id: $id, revision: $revision, "] : ["", ""];
  const { data, errors } = await ask(
    service,
    administrator,
    now,
    `mutation (${declared}$key: String!, $input: ${type}!) { result: ${verb}(${given}idempotencyKey: $key, input: $input) {
       ... on PartnerClientChanged { partnerClient { id revision } } } }`,
    { key: newId(), input, ...client },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.result.partnerClient;
}

test("tokens of before end when regions are taken away or a secret is replaced at once, and go on while two secrets overlap", async () => {
  const { gatewayPort } = createPorts(service.dataSource, async () => momentOf(now));
  const ended = async () => (await gatewayPort.readRevocations()).map(({ revokedAt }) => revokedAt);
  const issued = await act("issuePartnerClient", { label: "SI", ...limits });
  const beside = await act("rotatePartnerSecret", { overlapHours: 24 }, issued);
  expect(await ended()).toEqual([]);
  const limited = await act("limitPartnerClient", { ...limits, regionCodes: ["24"] }, beside);
  const first = await ended();
  expect(first).toHaveLength(1);
  await act("rotatePartnerSecret", { overlapHours: 0 }, limited);
  const second = await ended();
  expect(second).toHaveLength(1);
  expect(second).not.toEqual(first);
});

import { type Actor, momentOf, newId, publicActor } from "@coop/kernel";
import { firstBrokenLink, type RunningService } from "@coop/service-kit";
import { purge } from "@coop/service-kit/history/purge.ts";
import { ask } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { accessRetention, createAccessDirectory, firstAdministratorOn } from "./subgraph.ts";
import { pseudonymSecret, type SubgraphForTests, startSubgraph } from "./testing/subgraph-for-tests.ts";

const now = new Date("2026-11-22T09:00:00Z");
const at = momentOf(now);
const siret = "35600000000048";
let subgraph: SubgraphForTests;
let service: RunningService;
let administrator: Actor;

beforeAll(async () => {
  subgraph = await startSubgraph(now);
  ({ service } = subgraph);
  const claire = {
    organisation: "ars-24",
    givenName: "Claire",
    familyName: "Roux",
    email: "claire@ars.example",
    siret,
    why: null,
  };
  await firstAdministratorOn(subgraph.databaseUrl, claire, at);
  const directory = createAccessDirectory(service.dataSource, pseudonymSecret);
  const identity = {
    issuer: "https://proconnect",
    subject: "claire",
    siret,
    email: claire.email,
    givenName: "Claire",
    usualName: "Roux",
  };
  const found = await directory.agent(identity, at);
  if (!found.ok) throw new Error(found.refusal.code);
  administrator = found.value[0]?.actor ?? publicActor;
}, 60_000);
afterAll(() => subgraph.stop());

const run = async (day: string, why?: string) => {
  const purged = await purge(service.dataSource, accessRetention.rules, { now: new Date(day), why });
  return Object.fromEntries(purged.map(({ rule, due, erased }) => [rule.code, [due, erased]]));
};

async function changed(mutation: string, variables: object) {
  const answer = await ask(service, administrator, now, mutation, { key: newId(), ...variables });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.result;
}

test("a year after a membership ended or a client was revoked, who it was goes: the agent, the client and their chains stay", async () => {
  const person = {
    organisationCode: "ars-24",
    givenName: "Jeanne",
    familyName: "Faure",
    email: "jeanne@ars.example",
    siret,
    roles: ["INSTRUCTOR"],
    from: at.today,
  };
  const { agent } = await changed(
    "mutation ($key: String!, $input: InviteAgentInput!) { result: inviteAgent(idempotencyKey: $key, input: $input) { ... on AgentChanged { agent { id revision } } } }",
    { input: person },
  );
  await changed(
    "mutation ($key: String!, $id: ID!, $revision: Int!) { result: endMembership(id: $id, revision: $revision, idempotencyKey: $key, input: {}) { __typename } }",
    agent,
  );
  expect((await run("2027-10-22T09:00:00Z")).AGENT_WHO_LEFT).toEqual([0, 0]);
  expect((await run("2027-12-22T09:00:00Z")).AGENT_WHO_LEFT).toEqual([1, 0]);
  expect((await run("2027-12-22T09:00:00Z", "Échéance.")).AGENT_WHO_LEFT).toEqual([1, 1]);
  expect((await run("2027-12-22T09:00:00Z")).AGENT_WHO_LEFT).toEqual([0, 0]);
  const kept = await service.dataSource.query("SELECT * FROM agent_person WHERE agent_id = $1", [agent.id]);
  expect(JSON.stringify(kept)).not.toMatch(/Jeanne|Faure|ars\.example|35600000000048/);
  const { data } = await ask(service, administrator, now, "{ agents { nodes { familyName email } } }");
  expect(data.agents.nodes).toContainEqual({ familyName: "effacé", email: null });
  expect(data.agents.nodes).toContainEqual({ familyName: "Roux", email: "claire@ars.example" });
  expect(await firstBrokenLink(service.dataSource.manager, agent.id)).toBeUndefined();
});

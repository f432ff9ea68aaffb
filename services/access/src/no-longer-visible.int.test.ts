import { type Actor, momentOf, newId, publicActor } from "@coop/kernel";
import type { RunningService } from "@coop/service-kit";
import { ask } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createAccessDirectory } from "./subgraph.ts";
import { pseudonymSecret, type SubgraphForTests, startSubgraph } from "./testing/subgraph-for-tests.ts";

// What somebody changed may be theirs to see no longer: then they are told that it is done, and no more.

const now = new Date("2026-11-22T09:00:00Z");
const at = momentOf(now);
const siret = "35600000000048";
const email = "premiere@urps.example";
const administrator: Actor = { ...publicActor, kind: "MINISTRY", organisation: "ministry", roles: ["ADMINISTRATOR"] };
let subgraph: SubgraphForTests;
let service: RunningService;

beforeAll(async () => {
  subgraph = await startSubgraph(now);
  ({ service } = subgraph);
}, 60_000);
afterAll(() => subgraph.stop());

const done = { message: expect.stringContaining("C'est fait"), extensions: { code: "NOT_FOUND" } };

test("who gave a body its first administrator no longer sees them once they administer it", async () => {
  const ministry = { ...administrator, subject: newId() };
  const invitation = { organisationCode: "urps-medecins-24", givenName: "Anne", familyName: "Faure", email, siret };
  const input = { ...invitation, roles: ["ADMINISTRATOR"], from: at.today };
  const variables = { input, key: newId() };
  const invite = (selection: string) =>
    ask(
      service,
      ministry,
      now,
      `mutation ($key: String!, $input: InviteAgentInput!) { result: inviteAgent(idempotencyKey: $key, input: $input) { ${selection} } }`,
      variables,
    );
  const shown = "... on AgentChanged { agent { familyName } }";
  expect((await invite(shown)).data.result).toEqual({ agent: { familyName: "Faure" } });
  const directory = createAccessDirectory(service.dataSource, pseudonymSecret);
  await directory.agent({ issuer: "https://proconnect", subject: "1", siret, email, givenName: "Anne", usualName: "Faure" }, at);
  expect((await invite(shown)).errors).toMatchObject([done]);
  expect(await invite("__typename")).toEqual({ data: { result: { __typename: "AgentChanged" } } });
});

test("a repeat of the request that made a secret shows none, and nothing to who has gone to another agency", async () => {
  const claire: Actor = { ...administrator, kind: "ARS_AGENT", subject: newId(), organisation: "ars-24", region: "24" };
  const contact = { contactName: "Équipe SI", contactEmail: "si@ars.example" };
  const input = { label: "SI", regionCodes: ["24"], scopes: ["PROTOCOLS_READ"], expiresOn: "2027-01-01", ...contact };
  const variables = { input, key: newId() };
  const issue = (actor: Actor) =>
    ask(
      service,
      actor,
      now,
      `mutation ($key: String!, $input: IssuePartnerClientInput!) { result: issuePartnerClient(idempotencyKey: $key, input: $input) {
         ... on PartnerClientChanged { secret partnerClient { id clientId } } ... on Refusal { code } } }`,
      variables,
    );
  const { result: issued } = (await issue(claire)).data;
  expect(issued.secret).toMatch(/^[\w-]{43}$/);
  expect((await issue(claire)).data.result).toEqual({ ...issued, secret: null });
  expect((await issue({ ...claire, organisation: "ars-11", region: "11" })).errors).toMatchObject([done]);
  const colleague = (await issue({ ...claire, subject: newId() })).data.result;
  expect(colleague.partnerClient.id).not.toBe(issued.partnerClient.id);
  expect(colleague.secret).not.toBe(issued.secret);
});

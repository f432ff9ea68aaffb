import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { askGraph } from "./harness/ask-graph.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";

// Who answers for organisations brings one in, gives it another name and closes it: with it end the rights of all who act for it, until
// it is opened again.

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
}, 60_000);
afterAll(() => system.stop(), 30_000);

const result =
  "__typename ... on Refusal { code } ... on OrganisationChanged { organisation { id code label closedOn revision } }";
const read = "query ($code: String!) { organisation(code: $code) { id label closedOn revision } }";
const organisation = async (account: string, code: string) => (await system.as(account)(read, { code })).data.organisation;

async function change(account: string, verb: string, code: string, input: object, key = `${verb}-${code}`, read = organisation) {
  const { id, revision } = await read(account, code);
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const answer = await system.as(account)(
    `mutation ($id: ID!, $revision: Int!, $key: String!, $input: ${type}!) {
      result: ${verb}(id: $id, revision: $revision, idempotencyKey: $key, input: $input) { ${result} } }`,
    { id, revision: revision ?? 1, key, input },
  );
  return answer.data?.result ?? answer.errors?.[0]?.extensions.code;
}

test("an agency brings in a structure of its region, once, and gives it its name; another agency finds nothing to act on", async () => {
  const register = (input: object, key = "register") =>
    system.as("ars-administrator-24")(
      `mutation ($key: String!, $input: RegisterOrganisationInput!) { result: registerOrganisation(idempotencyKey: $key, input: $input) { ${result} } }`,
      { key, input },
    );
  const input = { kind: "STRUCTURE", label: "Maison de santé", regionCode: "24", finess: "990000044", siret: "35600000000033" };
  const first = await register(input);
  expect(first.data.result.organisation).toMatchObject({ code: "finess-990000044", label: "Maison de santé", closedOn: null });
  expect((await register(input)).data).toEqual(first.data);
  expect((await register(input, "again")).data.result.code).toBe("ORGANISATION_KNOWN");
  const renamed = await change("ars-administrator-24", "renameOrganisation", "finess-990000044", { label: "Maison du Val" });
  expect(renamed.organisation.label).toBe("Maison du Val");
  expect(await change("ars-administrator-11", "closeOrganisation", "finess-990000044", { reason: "Non." })).toBe("NOT_FOUND");
  expect(await change("has-instructor", "closeOrganisation", "finess-990000044", { reason: "Non." })).toBe("FORBIDDEN");
});

test("when the ministry closes an agency, tokens of its agents and its systems end, and no new ones are given", async () => {
  const accounts = ["ars-instructor-94", "partner-ars-94"];
  const clients = await Promise.all(
    accounts.map(async (account) => {
      const issued = await system.system.access.issueDevelopmentToken(account);
      if (!issued.ok) throw new Error(`There is no token for ${account}.`);
      return askGraph(system.url, async () => issued.value.accessToken);
    }),
  );
  const kinds = () => Promise.all(clients.map(async (ask) => (await ask("{ mesDroits { kind } }")).data?.mesDroits.kind));
  expect(await kinds()).toEqual(["ARS_AGENT", "PARTNER_SYSTEM"]);
  const closed = await change("ministry-administrator", "closeOrganisation", "ars-94", { reason: "Fusion." });
  expect(closed.organisation.closedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await waitFor(async () => (await kinds()).every((kind) => kind === undefined), { timeoutMs: 20_000 });
  for (const account of accounts) {
    const again = await system.system.access.issueDevelopmentToken(account);
    expect([account, again.ok]).toEqual([account, false]);
  }
  const refused = await change("ministry-administrator", "renameOrganisation", "ars-94", { label: "ARS" });
  expect(refused).toMatchObject({ __typename: "RuleRefusal", code: "ORGANISATION_CLOSED" });
});

test("when the ministry opens it again, once, its agents and its systems act as before, with new tokens", async () => {
  const [agency, accounts] = ["ars-94", ["ars-instructor-94", "partner-ars-94"]];
  const reason = { reason: "Fusion abandonnée." };
  expect(await change("ars-administrator-24", "reopenOrganisation", agency, reason)).toBe("NOT_FOUND");
  const closed = await organisation("ministry-administrator", agency);
  const open = () => change("ministry-administrator", "reopenOrganisation", agency, reason, "reopen", async () => closed);
  const [opened, ...others] = await Promise.all([open(), open(), open()]);
  expect(opened.organisation).toMatchObject({ closedOn: null, revision: closed.revision + 1 });
  expect([...others, await open()]).toEqual([opened, opened, opened]);
  expect(await organisation("ministry-administrator", agency)).toMatchObject({ revision: closed.revision + 1 });
  // A token that is given within the second of the closing is one of those that were revoked.
  for (const account of accounts) {
    const acts = async () => {
      const issued = await system.system.access.issueDevelopmentToken(account);
      if (!issued.ok) return false;
      const ask = askGraph(system.url, async () => issued.value.accessToken);
      return (await ask("{ mesDroits { kind } }")).data?.mesDroits !== undefined;
    };
    await waitFor(acts, { timeoutMs: 20_000, describe: `${account} acting again` });
  }
  const again = await change("ministry-administrator", "reopenOrganisation", agency, { reason: "Encore." }, "again");
  expect(again).toMatchObject({ __typename: "RuleRefusal", code: "ORGANISATION_OPEN" });
});

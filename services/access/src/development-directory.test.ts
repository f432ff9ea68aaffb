import { isIdNatPs, isSiret } from "@coop/kernel";
import { actorSchema } from "@coop/service-kit/identity/actor-schema.ts";
import { expect, test } from "@jest/globals";
import { developmentAccounts } from "./development-accounts.ts";
import { createDevelopmentDirectory } from "./development-directory.ts";
import { developmentAgents, developmentProfessionals } from "./development-people.ts";

const secret = "a pseudonym secret for tests";
const accounts = developmentAccounts(secret);
const directory = createDevelopmentDirectory(accounts, secret);
const actorOf = (account: string) => accounts.find(({ name }) => name === account)?.actor;
const professional = (account: string) => {
  const found = developmentProfessionals(accounts).find(({ name }) => name === account);
  if (!found) throw new Error(`There is no professional ${account}.`);
  return directory.professional(found.identity);
};
const [anAgent] = developmentAgents(accounts);
if (!anAgent) throw new Error("There is no agent.");

test("each agent who logs in acts as the account of that name", async () => {
  const people = developmentAgents(accounts);
  expect(people).toHaveLength(18 * 3 + 8);
  for (const { name, identity } of people) {
    expect(isSiret(identity.siret)).toBe(true);
    expect(await directory.agent(identity)).toMatchObject({ ok: true, value: [{ id: name, actor: actorOf(name) }] });
  }
});

test("each establishment has a number of its own", () => {
  const numberOf = new Map(
    developmentAgents(accounts).map(({ name, identity }) => [actorOf(name)?.organisation, identity.siret]),
  );
  expect(new Set(numberOf.values()).size).toBe(numberOf.size);
});

test("a professional is the subject that the account is, in each activity", async () => {
  const found = await professional("promoter-2");
  if (!found.ok) throw new Error("no choices");
  expect(found.value.map(({ label }) => label)).toEqual([
    "Infirmier, salarié, Centre hospitalier de l'Exemple",
    "Infirmier, libéral",
  ]);
  expect(found.value.map(({ actor }) => actor.organisation)).toEqual(["finess-990000010", null]);
  expect(found.value.map(({ actor }) => actor.subject)).toEqual(Array(2).fill(actorOf("promoter-2")?.subject));
  expect(found.value.every(({ actor }) => actorSchema.safeParse(actor).success)).toBe(true);
});

test("with a practice of their own, they are the account to the letter", async () => {
  expect(await professional("promoter")).toMatchObject({ ok: true, value: [{ actor: actorOf("promoter") }] });
});

test("who is no professional has nothing to act as", async () => {
  expect(await professional("not-professional")).toMatchObject({ ok: false, refusal: { code: "NO_ACTIVITY" } });
});

test("all identifiers are written as they should be", () => {
  const written = developmentProfessionals(accounts).map(({ identity }) => identity.idNatPs);
  expect(written.filter((idNatPs) => !isIdNatPs(idNatPs))).toEqual([]);
});

test("an unknown establishment, and somebody without a role in a known one, are told apart", async () => {
  const { identity } = anAgent;
  expect(await directory.agent({ ...identity, siret: "35600000000048" })).toMatchObject({
    refusal: { code: "UNKNOWN_ORGANISATION" },
  });
  expect(await directory.agent({ ...identity, email: "other@developpement.example" })).toMatchObject({
    refusal: { code: "NO_ROLE", data: { organisation: "ars-01" } },
  });
});

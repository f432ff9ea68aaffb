import { isIdNatPs, isSiret, momentOf } from "@coop/kernel";
import { actorSchema } from "@coop/service-kit/identity/actor-schema.ts";
import { expect, test } from "@jest/globals";
import { developmentAccounts } from "./development-accounts.ts";
import { createDevelopmentDirectory } from "./development-directory.ts";
import { type DevelopmentPerson, developmentAgents, developmentProfessionals } from "./development-people.ts";
import { developmentUpstreams } from "./development-upstream/development-settings.ts";
import type { Choice } from "./domain/directory.ts";
import { type Identity, readIdentity } from "./upstream/read-identity.ts";

const secret = "a pseudonym secret for tests";
const accounts = developmentAccounts(secret);
const directory = createDevelopmentDirectory(accounts, secret);
const now = momentOf(new Date("2026-11-22T09:00:00Z"));
const [psc, proConnect] = developmentUpstreams("http://localhost:4010", "a secret");
const actorOf = (account: string) => accounts.find(({ name }) => name === account)?.actor;

function identityOf({ claims, name, level }: DevelopmentPerson): Identity | undefined {
  const settings = claims.siret === undefined ? psc : proConnect;
  return settings && readIdentity(settings, { sub: name, ...claims }, level);
}

async function choicesOf(account: string): Promise<readonly Choice[]> {
  const person = developmentProfessionals(accounts).find(({ name }) => name === account);
  const identity = person && identityOf(person);
  return identity?.family === "PROFESSIONAL" ? directory.professional(identity, now) : [];
}

test("each agent who logs in acts as the account of that name", async () => {
  const people = developmentAgents(accounts);
  expect(people.length).toBeGreaterThan(18 * 3);
  for (const person of people) {
    const identity = identityOf(person);
    if (identity?.family !== "AGENT") throw new Error(`${person.name} is no agent`);
    expect(isSiret(identity.siret)).toBe(true);
    const found = await directory.agent(identity, now);
    expect(found).toMatchObject({ ok: true, value: [{ key: person.name, actor: actorOf(person.name) }] });
  }
});

test("each establishment has a number of its own", () => {
  const siretOf = new Map(developmentAgents(accounts).map(({ name, claims }) => [actorOf(name)?.organisation, claims.siret]));
  expect(new Set(siretOf.values()).size).toBe(siretOf.size);
});

test("the head of a structure is known as the one who represents it", () => {
  const head = developmentAgents(accounts).find(({ name }) => name === "structure-head");
  const body = { kind: "STRUCTURE", finess: "990000010" };
  expect(head && identityOf(head)).toMatchObject({ representsOrganisation: body });
});

test("a professional is the subject that the account is, in each activity", async () => {
  const choices = await choicesOf("promoter-2");
  expect(choices.map(({ label }) => label)).toEqual(["Infirmier, Centre hospitalier de l'Exemple", "Infirmier"]);
  expect(choices.map(({ actor }) => actor.subject)).toEqual(Array(2).fill(actorOf("promoter-2")?.subject));
  expect(choices.every(({ actor }) => actorSchema.safeParse(actor).success)).toBe(true);
  const professions = (await choicesOf("professional-other")).map(({ actor }) => actor.person?.professionCode);
  expect(professions).toEqual(["21", "60"]);
});

test("with one practice, they are the account to the letter", async () => {
  expect(await choicesOf("promoter")).toMatchObject([{ actor: actorOf("promoter") }]);
});

test("who is no professional is nobody here", () => {
  const camille = developmentProfessionals(accounts).find(({ name }) => name === "not-professional");
  expect(camille && identityOf(camille)).toBeUndefined();
});

test("all identifiers are written as they should be", () => {
  const written = developmentProfessionals(accounts).map(({ claims }) => String(claims.SubjectNameID));
  expect(written.filter((idNatPs) => !isIdNatPs(idNatPs))).toEqual([]);
});

test("an unknown establishment, and somebody without a role in a known one, are told apart", async () => {
  const [person] = developmentAgents(accounts);
  const identity = person && identityOf(person);
  if (identity?.family !== "AGENT") throw new Error("no agent");
  expect(await directory.agent({ ...identity, siret: "35600000000048" }, now)).toMatchObject({
    refusal: { code: "UNKNOWN_ORGANISATION" },
  });
  expect(await directory.agent({ ...identity, email: "other@developpement.example" }, now)).toMatchObject({
    refusal: { code: "NO_MEMBERSHIP" },
  });
});

import { isIdNatPs, isSiret } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { developmentAccounts } from "./development-accounts.ts";
import {
  type DevelopmentPerson,
  developmentAgents,
  developmentProfessionals,
  REPRESENTATIVE_LEVEL,
} from "./development-people.ts";
import { developmentUpstreams } from "./development-upstream/development-settings.ts";
import { type Identity, readIdentity } from "./upstream/read-identity.ts";

const accounts = developmentAccounts("a pseudonym secret for tests");
const [psc, proConnect] = developmentUpstreams("http://localhost:4010", "a secret");
const actorOf = (account: string) => accounts.find(({ name }) => name === account)?.actor;

/** Who logs in, as our client reads what the provider says. */
function identityOf(people: readonly DevelopmentPerson[], account: string): Identity | undefined {
  const person = people.find(({ name }) => name === account);
  const settings = people === professionals ? psc : proConnect;
  if (!person || !settings) throw new Error(`There is no ${account}.`);
  return readIdentity(settings, { sub: person.name, ...person.claims }, person.represents ? REPRESENTATIVE_LEVEL : "eidas1");
}

const professionals = developmentProfessionals(accounts);
const agents = developmentAgents(accounts);

test("every account but those of partners' systems has somebody who logs in", () => {
  const themselves = accounts.filter(({ actor }) => !actor.inSteadOf);
  const people = themselves.filter(({ actor }) => actor.kind !== "PARTNER_SYSTEM").map(({ name }) => name);
  expect([...professionals, ...agents].map(({ name }) => name).sort()).toEqual([...people, "not-professional"].sort());
});

test("a professional has the identifier and the profession of the account; some have several activities", () => {
  expect(identityOf(professionals, "promoter")).toMatchObject({
    idNatPs: actorOf("promoter")?.person?.idNatPs,
    activities: [{ professionCode: "10", place: null }],
  });
  const other = identityOf(professionals, "professional-other");
  expect(other?.family === "PROFESSIONAL" && other.activities.map(({ professionCode }) => professionCode)).toEqual(["21", "60"]);
});

test("one of them is no professional at all", () => {
  expect(identityOf(professionals, "not-professional")).toBeUndefined();
});

test("all identifiers are written as they should be, and each establishment has its own", () => {
  expect(professionals.filter(({ claims }) => !isIdNatPs(String(claims.SubjectNameID)))).toEqual([]);
  expect(agents.filter(({ claims }) => !isSiret(String(claims.siret)))).toEqual([]);
  const siretOf = new Map(agents.map(({ name, claims }) => [actorOf(name)?.organisation, claims.siret]));
  expect(new Set(siretOf.values()).size).toBe(siretOf.size);
});

test("the head of a structure is known as the one who represents it, an agent is not", () => {
  const body = { kind: "STRUCTURE", finess: "990000010" };
  expect(identityOf(agents, "structure-head")).toMatchObject({ representsOrganisation: body });
  expect(identityOf(agents, "ministry")).toMatchObject({ representsOrganisation: undefined });
});

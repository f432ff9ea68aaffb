import { isId, pseudonym } from "@coop/kernel";
import { actorSchema } from "@coop/service-kit/identity/actor-schema.ts";
import { expect, test } from "@jest/globals";
import { developmentAccounts } from "./development-accounts.ts";
import { kindRules } from "./domain/organisation/organisation.ts";

const secret = "a pseudonym secret for tests";
const accounts = developmentAccounts(secret);
const actorOf = (name: string) => accounts.find((account) => account.name === name)?.actor;

test("there is an account for each family of people, and four for each of the eighteen regions", () => {
  expect(accounts).toHaveLength(6 + 18 * 4 + 3 + 14 + 4 + 7);
  expect(new Set(accounts.map(({ name }) => name)).size).toBe(accounts.length);
});

test("each account is an actor that a subgraph accepts, with a subject of its own", () => {
  expect(accounts.filter(({ actor }) => !actorSchema.safeParse(actor).success)).toEqual([]);
  expect(accounts.filter(({ actor }) => !isId(actor.subject))).toEqual([]);
  const themselves = accounts.filter(({ actor }) => !actor.inSteadOf);
  expect(new Set(themselves.map(({ actor }) => actor.subject)).size).toBe(themselves.length);
});

test("a professional's subject is the pseudonym that every service derives, an agent's follows from the account's name", () => {
  expect(actorOf("promoter")?.subject).toBe(pseudonym("899900000011", secret));
  expect(actorOf("ministry")?.subject).toBe(pseudonym("ministry", secret));
});

test("who instructs in a region does not sign there", () => {
  expect(actorOf("ars-instructor-84")).toMatchObject({
    kind: "ARS_AGENT",
    organisation: "ars-84",
    region: "84",
    roles: ["INSTRUCTOR"],
  });
  expect(actorOf("ars-signatory-84")?.roles).toEqual(["SIGNATORY"]);
});

test("one instructor also signs for the signatory: by delegation, which does not cover teams, and by substitution", () => {
  const [subject, of] = [actorOf("ars-deputy-24")?.subject, actorOf("ars-signatory-24")?.subject];
  const signing = { subject, roles: ["SIGNATORY"], organisation: "ars-24" };
  expect(actorOf("ars-delegate-24")).toMatchObject({ ...signing, inSteadOf: { of, acts: ["NEED", "AUTHORISATION"] } });
  expect(actorOf("ars-substitute-24")).toMatchObject({ ...signing, inSteadOf: { of, basis: "SUBSTITUTION", acts: null } });
});

test("a partner's system reads within its region", () => {
  expect(actorOf("partner-ars-11")).toMatchObject({ kind: "PARTNER_SYSTEM", region: "11", organisation: "ars-11", roles: [] });
  expect(actorOf("partner-ars-11")?.scopes).toContain("protocols:read");
});

test("every role of every kind of organisation can be tried, but for administering a body within a structure", () => {
  const tried = new Set(accounts.flatMap(({ actor: { kind, roles } }) => roles.map((role) => `${kind} ${role}`)));
  const all = Object.values(kindRules).flatMap(({ actorKind, roles }) => roles.map((role) => `${actorKind} ${role}`));
  expect([...new Set(all)].filter((one) => !tried.has(one))).toEqual(["INTERNAL_BODY MEMBER", "INTERNAL_BODY ADMINISTRATOR"]);
});

import { type Actor, momentOf, newId, publicActor } from "@coop/kernel";
import { firstBrokenLink, type RunningService, readHistory, readNamedActor, rows, schemaDrift, sql } from "@coop/service-kit";
import { ask, testActorKeys } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { AgentIdentity, Directory } from "./domain/directory.ts";
import { createAccessDirectory, createPorts, firstAdministratorOn } from "./subgraph.ts";
import { pseudonymSecret, type SubgraphForTests, startSubgraph } from "./testing/subgraph-for-tests.ts";

const now = new Date("2026-11-22T09:00:00Z");
const at = momentOf(now);
const siret = "35600000000048";
const ofCpts = "35600000049837";
const organisationCode = `siret-${ofCpts}`;
const represents = { kind: "CPTS", label: "CPTS de l'Exemple", finess: null, region: "24" } as const;
let subgraph: SubgraphForTests;
let service: RunningService;
let directory: Directory;

beforeAll(async () => {
  subgraph = await startSubgraph(now);
  ({ service } = subgraph);
  directory = createAccessDirectory(service.dataSource, pseudonymSecret);
}, 60_000);
afterAll(() => subgraph.stop());

const claire = {
  organisation: "ars-24",
  givenName: "Claire",
  familyName: "Roux",
  email: "Claire.Roux@ars.example",
  siret,
  why: null,
};

function login(email: string, changes: Partial<AgentIdentity> = {}) {
  const identity = { issuer: "https://proconnect", subject: email, siret, email, givenName: "G", usualName: "N", ...changes };
  return directory.agent(identity, at);
}

/** The one actor that somebody may choose, or the code of why there is none. */
async function actorAfter(email: string, basis = "MEMBERSHIP", ofSiret = siret): Promise<Actor> {
  const found = await login(email, { siret: ofSiret });
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.find((choice) => choice.basis === basis)?.actor as Actor;
}

async function act(actor: Actor, verb: string, given: { id?: string; revision?: number; input?: object }) {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const declared = `${given.id ? "$id: ID!, $revision: Int!, " : ""}${given.input ? `$input: ${type}!, ` : ""}$key: String!`;
  const passed = `${given.id ? "id: $id, revision: $revision, " : ""}${given.input ? "input: $input, " : ""}idempotencyKey: $key`;
  const query = `mutation (${declared}) { result: ${verb}(${passed}) { __typename ... on Refusal { code } ... on AgentChanged { agent { id revision status absences { id } } } } }`;
  const answer = await ask(service, actor, now, query, { ...given, key: newId() });
  return answer.data?.result ?? answer.errors?.[0]?.extensions.code;
}

test("the first administrator comes by a command, once, and the next ones with a reason", async () => {
  const first = (changes: object = {}) => firstAdministratorOn(subgraph.databaseUrl, { ...claire, ...changes }, at);
  expect(await first({ organisation: "ars-99" })).toEqual({ code: "UNKNOWN_ORGANISATION" });
  expect(await first({ email: "no", siret: "1" })).toEqual({ code: "INVALID", paths: ["email", "siret"] });
  expect(await first()).toBeUndefined();
  expect(await first({ email: "another@ars.example" })).toEqual({ code: "HAS_ADMINISTRATOR" });
  expect(await first({ why: "Départ du titulaire." })).toEqual({ code: "ALREADY_MEMBER" });
});

test("an agent's life: invited, logged in, away and replaced, gone; each sees what is theirs", async () => {
  expect(await login("nobody@ars.example")).toMatchObject({ ok: false, refusal: { code: "NO_MEMBERSHIP" } });
  expect(await login("x@y.example", { siret: "99000124000015" })).toMatchObject({ refusal: { code: "UNKNOWN_ORGANISATION" } });
  const administrator = await actorAfter("claire.roux@ars.example");
  expect(administrator).toMatchObject({ kind: "ARS_AGENT", organisation: "ars-24", region: "24", roles: ["ADMINISTRATOR"] });

  const invite = (email: string, role: string) =>
    act(administrator, "inviteAgent", {
      input: { organisationCode: "ars-24", givenName: "J", familyName: email, email, siret, roles: [role], from: at.today },
    });
  const signatory = (await invite("signe@ars.example", "SIGNATORY")).agent;
  const instructor = (await invite("instruit@ars.example", "INSTRUCTOR")).agent;
  expect(await invite("instruit@ars.example", "SIGNATORY")).toMatchObject({ code: "ALREADY_MEMBER" });
  const [paul, jeanne] = [await actorAfter("signe@ars.example"), await actorAfter("instruit@ars.example")];

  const absent = await act(paul, "declareAbsence", {
    id: signatory.id,
    revision: 2,
    input: { from: at.today, until: "2026-11-30" },
  });
  const [absence] = absent.agent.absences;
  const substitution = { absenceId: absence.id, substituteId: instructor.id, from: at.today, until: "2026-11-25" };
  await act(administrator, "nameSubstitute", { id: signatory.id, revision: 3, input: substitution });
  expect(await actorAfter("instruit@ars.example", "SUBSTITUTION")).toMatchObject({
    subject: jeanne.subject,
    roles: ["SIGNATORY"],
  });
  const held = await ask(service, jeanne, now, "{ mesDroits { heldForOthers { roles until } operations { name } } }");
  expect(held.data.mesDroits.heldForOthers).toEqual([{ roles: ["SIGNATORY"], until: "2026-11-25" }]);
  expect(held.data.mesDroits.operations.map(({ name }: { name: string }) => name)).toContain("instructNeed");

  const list = "{ agents { nodes { familyName } } }";
  const seen = async (actor: Actor) => (await ask(service, actor, now, list)).data.agents.nodes.length;
  expect([await seen(administrator), await seen(jeanne), await seen(publicActor)]).toEqual([3, 1, 0]);
  expect(await seen({ ...administrator, subject: newId(), organisation: "ars-11" })).toBe(0);
  expect(await seen({ ...administrator, subject: newId(), kind: "MINISTRY", organisation: "ministry" })).toBe(0);
  const entities = "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agent { familyName } } }";
  const of = [{ __typename: "Agent", id: signatory.id }];
  expect((await ask(service, jeanne, now, entities, { of })).data._entities).toEqual([null]);

  const { manager } = service.dataSource;
  const revoked = async () =>
    (await rows<{ subject: string }>(manager, sql`SELECT subject FROM revocation`)).map(({ subject }) => subject).sort();
  expect(await revoked()).toEqual([]);
  const ended = { id: signatory.id, revision: 4, input: { absenceId: absence.id } };
  expect((await act(paul, "endAbsence", ended)).agent.absences).toEqual([]);
  expect(await revoked()).toEqual([jeanne.subject]);
  const back = await ask(service, jeanne, now, "{ mesDroits { heldForOthers { roles } } }");
  expect(back.data.mesDroits.heldForOthers).toEqual([]);

  await act(administrator, "endMembership", { id: signatory.id, revision: 5, input: {} });
  expect(await login("signe@ars.example")).toMatchObject({ ok: false, refusal: { code: "MEMBERSHIP_ENDED" } });
  expect(await revoked()).toEqual([paul.subject, jeanne.subject].sort());
  expect(await firstBrokenLink(manager, signatory.id)).toBeUndefined();
  expect(JSON.stringify(await readHistory(manager, signatory.id))).not.toContain("ars.example");
});

test("who left and is invited again is told of the membership that counts, and not of the one that ended", async () => {
  const administrator = await actorAfter("claire.roux@ars.example");
  const email = "revient@ars.example";
  const named = { organisationCode: "ars-24", givenName: "R", familyName: "V", email, siret };
  const invite = () => act(administrator, "inviteAgent", { input: { ...named, roles: ["INSTRUCTOR"], from: at.today } });
  const { agent } = await invite();
  const untilOf = async (actor: Actor) => (await ask(service, actor, now, "{ mesDroits { until } }")).data.mesDroits.until;
  const before = await actorAfter(email);
  await act(administrator, "endMembership", { id: agent.id, revision: 2, input: {} });
  expect(await untilOf(before)).toBe(at.today);
  await invite();
  expect(await untilOf(await actorAfter(email))).toBeNull();
});

test("two administrators who take the role from each other at once leave one", async () => {
  const one = await actorAfter("claire.roux@ars.example");
  const invited = await act(one, "inviteAgent", {
    input: {
      organisationCode: "ars-24",
      givenName: "B",
      familyName: "B",
      email: "b@ars.example",
      siret,
      roles: ["ADMINISTRATOR"],
      from: at.today,
    },
  });
  const other = await actorAfter("b@ars.example");
  const all = await ask(service, one, now, "{ agents(filter: { role: ADMINISTRATOR }) { nodes { id revision } } }");
  const own = all.data.agents.nodes.find(({ id }: { id: string }) => id !== invited.agent.id);
  const outcomes = await Promise.all([
    act(one, "revokeRole", { id: invited.agent.id, revision: 2, input: { role: "ADMINISTRATOR" } }),
    act(other, "revokeRole", { ...own, input: { role: "ADMINISTRATOR" } }),
  ]);
  expect(outcomes.map(({ code = "ok" }) => code).sort()).toEqual(["LAST_ADMINISTRATOR", "ok"]);
});

test("a verified representative heads the structure and names a professional as its referent", async () => {
  const found = await login("dirige@cpts.example", { representsOrganisation: represents, siret: ofCpts });
  const head = (found.ok ? found.value[0]?.actor : undefined) as Actor;
  expect(head).toMatchObject({ kind: "STRUCTURE_HEAD", organisation: organisationCode, roles: ["ADMINISTRATOR"] });
  const input = { organisationCode: head.organisation, givenName: "A", familyName: "L", idNatPs: "899900000037", from: at.today };
  await act(head, "nameReferent", { input });
  const activities = [{ professionCode: "10", place: null }];
  const choices = await directory.professional({ idNatPs: "899900000037", givenName: "A", familyName: "L", activities }, at);
  expect(choices.map(({ basis, actor }) => [basis, actor.kind, ...actor.roles])).toEqual([
    ["PROFESSION", "PROFESSIONAL"],
    ["MEMBERSHIP", "STRUCTURE_HEAD", "REFERENT"],
  ]);
});

test("a referent whom the federation then verifies as the representative heads the structure, in the one membership that they have", async () => {
  const head = await actorAfter("dirige@cpts.example", "MEMBERSHIP", ofCpts);
  const email = "succede@cpts.example";
  const input = { organisationCode, givenName: "S", familyName: "C", email, siret: ofCpts, from: at.today };
  await act(head, "nameReferent", { input });
  expect(await actorAfter(email, "MEMBERSHIP", ofCpts)).toMatchObject({ roles: ["REFERENT"] });
  for (const _time of ["first", "second"]) {
    const found = await login(email, { representsOrganisation: represents, siret: ofCpts });
    expect(found.ok && found.value.map(({ actor }) => actor.roles)).toEqual([["REFERENT", "ADMINISTRATOR"]]);
  }
});

test("who has two memberships of one organisation acts in the one that they chose", async () => {
  const head = await actorAfter("dirige@cpts.example", "MEMBERSHIP", ofCpts);
  const email = "bientot@cpts.example";
  const tomorrow = momentOf(new Date("2026-11-23T09:00:00Z"));
  const input = { organisationCode, givenName: "B", familyName: "T", email, siret: ofCpts, from: tomorrow.today };
  await act(head, "nameReferent", { input });
  await login(email, { representsOrganisation: represents, siret: ofCpts });
  const identity = { issuer: "https://proconnect", subject: email, siret: ofCpts, email, givenName: "G", usualName: "N" };
  const found = await directory.agent(identity, tomorrow);
  const actors = found.ok ? found.value.map(({ actor }) => actor) : [];
  expect(actors.map(({ roles }) => roles)).toEqual([["REFERENT"], ["ADMINISTRATOR"]]);
  const { actorToday } = createPorts(service.dataSource, async () => tomorrow);
  expect(await Promise.all(actors.map(actorToday))).toEqual(actors);
});

test("professionals find by name who may read their working grid: agents of an ARS who are there, and structures", async () => {
  const query = "query ($text: String!) { shareRecipients(text: $text) { id name organisation organisationCode isStructure } }";
  const find = (actor: Actor, text: string) => ask(service, actor, now, query, { text });
  const professional: Actor = { ...publicActor, kind: "PROFESSIONAL", subject: newId() };
  const found = async (text: string) => (await find(professional, text)).data.shareRecipients;
  const { manager } = service.dataSource;
  const { subject } = await actorAfter("instruit@ars.example");
  await rows(
    manager,
    sql`UPDATE agent_person SET given_name = 'Chloé', family_name = 'Tessier' WHERE email = 'instruit@ars.example'`,
  );
  const [agent] = await found("CHLOE tess");
  const place = { organisation: "ARS Centre-Val de Loire", organisationCode: "ars-24" };
  expect(agent).toMatchObject({ name: "Chloé Tessier", ...place, isStructure: false });
  expect(await readNamedActor(testActorKeys, agent.id)).toMatchObject({ kind: "ARS_AGENT", organisation: "ars-24", subject });
  await rows(manager, sql`UPDATE agent SET status = 'SUSPENDED' WHERE subject = ${subject}`);
  expect(await found("Chloé")).toEqual([]);
  await rows(manager, sql`UPDATE agent SET status = 'ACTIVE', ends_on = '2026-11-21' WHERE subject = ${subject}`);
  expect(await found("Chloé")).toEqual([]);
  const [structure] = await found("cpts de l'ex");
  expect(structure).toMatchObject({ name: "CPTS de l'Exemple", organisationCode: "siret-35600000049837", isStructure: true });
  expect(await readNamedActor(testActorKeys, structure.id)).toMatchObject({ kind: "STRUCTURE_HEAD", subject: null });

  const codeOf = async (actor: Actor, text: string) => (await find(actor, text)).errors?.[0]?.extensions.code;
  expect(await codeOf(professional, " ro ")).toBe("BAD_USER_INPUT");
  expect(await codeOf({ ...professional, kind: "ARS_AGENT", organisation: "ars-24" }, "claire")).toBe("FORBIDDEN");
  expect(await codeOf(publicActor, "claire")).toBe("UNAUTHENTICATED");
});

test("the code's tables are those of the database, and organisations show their name to everybody", async () => {
  expect(await schemaDrift(service.dataSource)).toEqual([]);
  const { data } = await ask(
    service,
    publicActor,
    now,
    '{ organisation(code: "has") { label sirets revision agents { nodes { id } } } }',
  );
  expect(data.organisation).toEqual({ label: "Haute Autorité de santé", sirets: null, revision: null, agents: { nodes: [] } });
});

test("a body that may be consulted comes into the directory with its first administrator, and acts under its code", async () => {
  const first = (organisation: string, email: string) =>
    firstAdministratorOn(subgraph.databaseUrl, { ...claire, organisation, email, siret: "12345678200010" }, at);
  expect(await first("cme-990000011", "cme@ch.example")).toEqual({ code: "UNKNOWN_ORGANISATION" });
  expect(await first("cme-990000010", "cme@ch.example")).toBeUndefined();
  expect(await first("cme-990000010", "autre@ch.example")).toEqual({ code: "HAS_ADMINISTRATOR" });
  expect(await first("urps-infirmiers-53", "urps@ch.example")).toBeUndefined();
  expect(await actorAfter("cme@ch.example", "MEMBERSHIP", "12345678200010")).toMatchObject({
    kind: "INTERNAL_BODY",
    organisation: "cme-990000010",
    region: null,
    roles: ["ADMINISTRATOR"],
  });
  const query = '{ organisations(filter: { text: "URPS infirmiers" }) { nodes { code kind label regionCode } } }';
  const { data } = await ask(service, publicActor, now, query);
  expect(data.organisations.nodes).toEqual([
    { code: "urps-infirmiers-53", kind: "CONSULTED_BODY", label: "URPS infirmiers, Bretagne", regionCode: "53" },
  ]);
});

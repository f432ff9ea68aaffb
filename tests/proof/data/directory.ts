import { generateKeyPairSync } from "node:crypto";
import type { Graph, Json } from "../../system/story/graph.ts";

const today = "2019-09-10";
const tomorrow = "2019-09-11";
const theDayAfter = "2019-09-12";

const person = {
  givenName: "Camille",
  familyName: "Durand, instruction",
  email: "camille.durand@exemple.example",
  siret: "35600000000048",
};
const referent = { givenName: "Paul", familyName: "Référent", organisationCode: "finess-990000010", from: today };
const contact = { contactName: "Équipe SI", contactEmail: "si@exemple.example" };
const limits = { regionCodes: ["24"], scopes: ["PROTOCOLS_READ"], expiresOn: "2020-12-31", ...contact };

/**
 * In each region an agency with agents and systems in every state; a structure with its referents; and what the ministry does
 * where nobody administers. Comes last: it takes rights away from people of the stories.
 */
export async function fillDirectory(centre: Graph, ...others: readonly Graph[]): Promise<void> {
  await centre.moveClock(today);
  await helpOut(centre);
  for (const graph of [centre, ...others]) {
    await recordSiret(graph, "ars-administrator-24", "ars-24", "35600000000006");
    await staffAgency(graph);
    await replaceSignatory(graph);
    await openSystems(graph, "ars-administrator-24");
  }
  await staffStructure(centre);
  await keepOrganisations(centre);
  await openSystems(centre, "ministry-administrator", ["24", "11"]);
  // Who administers for two days does so no longer on the third.
  await centre.moveClock(theDayAfter);
}

/** An organisation is known by its code, so that it is changed past the verbs of the story. */
async function changeOrganisation(graph: Graph, account: string, verb: string, code: string, input: object): Promise<void> {
  const query = "query ($code: String!) { organisation(code: $code) { id revision } }";
  const { organisation } = await graph.ask(account, query, { code });
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  await mustSucceed(
    graph.ask(
      account,
      `mutation ($id: ID!, $revision: Int!, $key: String!, $input: ${type}!) {
        done: ${verb}(id: $id, revision: $revision, idempotencyKey: $key, input: $input) { ... on Refusal { message } } }`,
      { ...organisation, key: `${verb}-${code}`, input },
    ),
  );
}

async function recordSiret(graph: Graph, account: string, code: string, siret: string): Promise<void> {
  const { organisation } = await graph.ask(account, "query ($code: String!) { organisation(code: $code) { sirets } }", { code });
  await changeOrganisation(graph, account, "recordSirets", code, { sirets: [...organisation.sirets, siret] });
}

/** The agency brings in a structure of its region, closes it by mistake and opens it again, and another that it closes; the ministry gives a body of no region its name. */
async function keepOrganisations(graph: Graph): Promise<void> {
  const register = (account: string, input: object) =>
    mustSucceed(
      graph.ask(
        account,
        `mutation ($key: String!, $input: RegisterOrganisationInput!) {
          done: registerOrganisation(idempotencyKey: $key, input: $input) { ... on Refusal { message } } }`,
        { key: JSON.stringify(input), input },
      ),
    );
  const administrator = "ars-administrator-24";
  const open = { kind: "STRUCTURE", label: "Maison de santé", regionCode: "24", finess: "990000044", siret: "35600000000033" };
  await register(administrator, open);
  await register(administrator, { kind: "CPTS", label: "CPTS d'autrefois", regionCode: "24", siret: "35600000000042" });
  await changeOrganisation(graph, administrator, "renameOrganisation", "finess-990000044", { label: "Maison de santé du Val" });
  await changeOrganisation(graph, administrator, "closeOrganisation", "siret-35600000000042", { reason: "Dissoute." });
  await changeOrganisation(graph, administrator, "closeOrganisation", "finess-990000044", { reason: "Par erreur." });
  await changeOrganisation(graph, administrator, "reopenOrganisation", "finess-990000044", { reason: "Fermée par erreur." });
  const named = { label: "Ordre national des médecins (nouveau nom)" };
  await changeOrganisation(graph, "ministry-administrator", "renameOrganisation", "ordre-medecins", named);
}

async function mustSucceed(answer: Promise<Json>): Promise<void> {
  const { done } = await answer;
  if (done.message) throw new Error(done.message);
}

/** The agent who has this role: each of the first agents has one. */
async function agentOf(graph: Graph, account: string, organisationCode: string, role: string): Promise<string> {
  const query = "query ($filter: AgentFilter!) { agents(filter: $filter) { nodes { id } } }";
  const { agents } = await graph.ask(account, query, { filter: { organisationCode, role, statuses: ["ACTIVE"] } });
  return agents.nodes[0].id;
}

/** One who is invited and will have other roles, one who never came, and one who was away from the application for a while. */
async function staffAgency(graph: Graph): Promise<void> {
  const administrator = "ars-administrator-24";
  const invite = (input: object) =>
    graph.create(administrator, "inviteAgent", "Agent", { organisationCode: "ars-24", from: today, ...person, ...input });
  const act = (verb: string, id: string, input?: object) => graph.act(administrator, verb, "Agent", id, input);
  const invited = await invite({ roles: ["INSTRUCTOR"] });
  await act("grantRole", invited, { role: "ADMINISTRATOR", from: tomorrow, until: "2020-09-10" });
  await act("revokeRole", invited, { role: "INSTRUCTOR" });
  await act("endMembership", await invite({ email: "parti@exemple.example", roles: ["SIGNATORY"] }), {});
  const instructor = await agentOf(graph, administrator, "ars-24", "INSTRUCTOR");
  await act("suspendAgent", instructor);
  await act("reinstateAgent", instructor);
}

/** Who signs is away and replaced, and has delegated twice: one delegation is over. */
async function replaceSignatory(graph: Graph): Promise<void> {
  const administrator = "ars-administrator-24";
  const [id, instructor] = [
    await agentOf(graph, administrator, "ars-24", "SIGNATORY"),
    await agentOf(graph, administrator, "ars-24", "INSTRUCTOR"),
  ];
  const absent = { from: today, until: "2019-12-31" };
  await graph.act("ars-signatory-24", "declareAbsence", "Agent", id, absent);
  await graph.act("ars-signatory-24", "declareAbsence", "Agent", id, absent);
  const delegation = { delegateId: instructor, reference: "Décision n° 7", scope: "Arrêtés d'autorisation", from: today };
  await graph.act(administrator, "delegateSignature", "Agent", id, delegation);
  await graph.act(administrator, "delegateSignature", "Agent", id, delegation);
  const query = "query ($id: ID!) { agent(id: $id) { absences { id } delegations { id } } }";
  const { agent } = await graph.ask(administrator, query, { id });
  await graph.act("ars-signatory-24", "endAbsence", "Agent", id, { absenceId: agent.absences[1].id });
  const substitution = { absenceId: agent.absences[0].id, substituteId: instructor, ...absent };
  await graph.act(administrator, "nameSubstitute", "Agent", id, substitution);
  await graph.act(administrator, "endDelegation", "Agent", id, { delegationId: agent.delegations[1].id });
}

/** A system with a secret that was replaced, and one with keys of its own that is revoked. */
async function openSystems(graph: Graph, administrator: string, regionCodes = ["24"]): Promise<void> {
  const issue = (input: object) =>
    graph.create(administrator, "issuePartnerClient", "PartnerClient", { label: "SI", ...limits, regionCodes, ...input });
  const act = (verb: string, id: string, input: object) => graph.act(administrator, verb, "PartnerClient", id, input);
  const bound = { certificateThumbprint: "A".repeat(43) };
  const withSecret = await issue({});
  await act("rotatePartnerSecret", withSecret, { overlapHours: 720 });
  await act("limitPartnerClient", withSecret, { ...limits, regionCodes });
  await act("bindPartnerCertificate", withSecret, bound);
  const withKeys = await issue({ publicKeys: [publicKey()], ...bound });
  await act("replacePartnerKeys", withKeys, { publicKeys: [publicKey(), publicKey()] });
  await act("revokePartnerClient", withKeys, { reason: "Fin du marché." });
}

function publicKey(): string {
  return JSON.stringify(generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ format: "jwk" }));
}

/** A professional is a referent by their number before they log in; another one by their address. */
async function staffStructure(graph: Graph): Promise<void> {
  const { email, siret } = person;
  await recordSiret(graph, "structure-head", "finess-990000010", "35600000000024");
  await graph.create("structure-head", "nameReferent", "Agent", { ...referent, idNatPs: "899900000029" });
  await graph.create("structure-head", "nameReferent", "Agent", { ...referent, email, siret });
}

/** The ministry's administrator, of their own colleagues and of bodies that nobody administers: yet, for a day, and from now on. */
async function helpOut(graph: Graph): Promise<void> {
  const administrator = "ministry-administrator";
  const first = { ...person, organisationCode: "ordre-medecins", roles: ["ADMINISTRATOR"], from: today };
  await graph.create(administrator, "inviteAgent", "Agent", first);
  const secretaryOf = (body: string) => agentOf(graph, administrator, body, "SECRETARY");
  const grant = async (body: string, input: object) =>
    graph.act(administrator, "grantRole", "Agent", await secretaryOf(body), { role: "ADMINISTRATOR", ...input });
  await grant("urps-medecins-11", { from: "2020-01-01" });
  await giveAway(graph, await secretaryOf("csirmt-990000010"), { role: "ADMINISTRATOR", from: today, until: tomorrow });
  await giveAway(graph, await secretaryOf("cme-990000010"), { role: "ADMINISTRATOR", from: today });
  await graph.act(administrator, "suspendAgent", "Agent", await agentOf(graph, administrator, "ministry", "SIGNATORY"));
}

/** From now on somebody else administers: what was changed can't be shown to who changed it. */
async function giveAway(graph: Graph, id: string, input: object): Promise<void> {
  const account = "ministry-administrator";
  const { agent } = await graph.ask(account, "query ($id: ID!) { agent(id: $id) { revision } }", { id });
  await mustSucceed(
    graph.ask(
      account,
      `mutation ($id: ID!, $revision: Int!, $key: String!, $input: GrantRoleInput!) {
        done: grantRole(id: $id, revision: $revision, idempotencyKey: $key, input: $input) { ... on Refusal { message } } }`,
      { id, revision: agent.revision, key: `given-away-${id}`, input },
    ),
  );
}

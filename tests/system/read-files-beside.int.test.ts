import { access, readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { newId } from "@coop/kernel";
import { placeOf } from "@coop/service-kit/files/file-system-store.ts";
import { waitFor } from "@coop/testkit";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { growTeams } from "../proof/data/teams.ts";
import { unfinished } from "./attack/fingerprint.ts";
import { operatorCommand } from "./harness/operator-command.ts";
import { startTestSystem, type TestSystem } from "./harness/start-system.ts";
import { fileTheDossier } from "./story/file-the-dossier.ts";
import { gatherOpinions } from "./story/gather-opinions.ts";
import { createGraph, type Graph } from "./story/graph.ts";
import { instructTheNeed } from "./story/instruct-the-need.ts";
import { tellTheStory } from "./story/tell.ts";
import { silentTeller } from "./story/teller.ts";

// The files of teams and of consultations, by the row rule and the parts of each, and their end.

let system: TestSystem;
let graph: Graph;
/** Where a file of each is read, and its text. */
const files = { adhesion: { id: "", sha256: "" }, consultation: { id: "", sha256: "" } };
const texts = { adhesion: "Contrat d'exercice (fictif).", consultation: "Lettre de saisine (fictive)." };
type Owner = keyof typeof files;
/** The dossiers that the team and the consultation belong to. */
let [authorised, instructed] = ["", ""];

beforeAll(async () => {
  system = await startTestSystem();
  graph = createGraph({ gateway: new URL("/", system.url).origin, access: system.system.addresses.access });
  const stage = { graph, tell: silentTeller };
  ({ protocolId: authorised } = await tellTheStory(stage));
  files.adhesion = await teamWithFile();
  ({ protocolId: instructed } = await fileTheDossier(stage));
  await instructTheNeed(stage, { protocolId: instructed });
  files.consultation = await consultationWithFile(instructed);
}, 120_000);
afterAll(() => system.stop(), 30_000);

/** A team whose file is with the ARS, which has asked for a piece and got it. */
async function teamWithFile() {
  const teams = "{ me { teams { nodes { id pieces { number suppliedOn } } } } }";
  const [registered] = (await graph.ask("delegant", teams)).me.teams.nodes;
  await growTeams(graph, registered.id);
  const all: readonly { id: string; pieces: readonly { number: number; suppliedOn: string | null }[] }[] = (
    await graph.ask("delegant", teams)
  ).me.teams.nodes;
  const asked = all.flatMap(({ id, pieces }) =>
    pieces.filter(({ suppliedOn }) => suppliedOn === null).map(({ number }) => ({ id, number })),
  );
  const [{ id, number }] = asked as [(typeof asked)[0]];
  const file = await graph.sendFile("delegant", "contrat.pdf", texts.adhesion);
  await graph.act("delegant", "supplyAdhesionPieces", "Adhesion", id, { answers: [{ number, files: [file] }] });
  return { id, sha256: file.sha256 };
}

/** The ARS asks a union about a dossier that the HAS has before it. The opinions service hears of both by events. */
async function consultationWithFile(protocolId: string) {
  const file = await graph.sendFile("ars-instructor-24", "saisine.pdf", texts.consultation);
  const asked = { protocolId, bodyCode: "urps-medecins-24", question: "Qu'en pensez-vous ?", versionNumber: 1, pieces: [file] };
  const id = await waitFor(
    () => graph.create("ars-instructor-24", "requestConsultation", "Consultation", asked).catch(() => undefined),
    { timeoutMs: 30_000, describe: "a consultation" },
  );
  const seen = "query ($id: ID!) { consultation(id: $id) { id } }";
  await waitFor(async () => (await graph.ask("has-instructor", seen, { id })).consultation, {
    ...{ timeoutMs: 30_000, describe: "the HAS's referral" },
  });
  return { id, sha256: file.sha256 };
}

async function read(account: string | null, owner: string, { id, sha256 }: { id: string; sha256: string }) {
  const token = account === null ? undefined : await system.system.access.issueDevelopmentToken(account);
  const headers = token?.ok ? { authorization: `Bearer ${token.value.accessToken}` } : {};
  const response = await fetch(new URL(`/files/${owner}/${id}/${sha256}`, system.url), { headers });
  return { status: response.status, headers: [...response.headers.keys()].toSorted(), text: await response.text() };
}

const readers: readonly (readonly [Owner, string])[] = [
  ...["delegant", "delegate-2", "ars-instructor-24", "ars-signatory-24", "partner-ars-24"].map(
    (who) => ["adhesion", who] as const,
  ),
  ...["urps-24", "ars-instructor-24", "has-instructor"].map((who) => ["consultation", who] as const),
];
/** The head and the promoter know of the team and of who is in it, who has left it knows that it was theirs; not what the ARS was sent. */
const others: readonly (readonly [Owner, string])[] = [
  ...["structure-head", "structure-referent", "cpts-head", "promoter", "delegate", "professional-other"],
  ...["ars-instructor-11", "partner-ars-11", "has-instructor", "cnam", "ministry", "urps-24"],
].map((who) => ["adhesion", who] as const);
/** The promoters know that the union is asked; what it is asked, once the HAS has delivered. */
const strangers: readonly (readonly [Owner, string])[] = [
  ...["promoter", "promoter-2", "delegant", "professional-other", "structure-head", "urps-11", "ordre", "cme"],
  ...["ars-instructor-11", "partner-ars-11", "college-member", "ministry", "cnci"],
].map((who) => ["consultation", who] as const);

test.each(readers)("a file of a %s is read by %s", async (owner, account) => {
  expect(await read(account, owner, files[owner])).toMatchObject({ status: 200, text: texts[owner] });
});

describe("what may not be seen and what does not exist answer alike", () => {
  test.each([...others, ...strangers])("a file of a %s to %s", async (owner, account) => {
    const hidden = await read(account, owner, files[owner]);
    expect(hidden).toMatchObject({ status: 404, text: expect.stringContaining("NOT_FOUND") });
    const elsewhere = owner === "adhesion" ? "consultation" : "adhesion";
    expect(await read(account, owner, { ...files[owner], id: newId() })).toEqual(hidden);
    expect(await read(account, owner, { ...files[owner], sha256: files[elsewhere].sha256 })).toEqual(hidden);
    expect(await read(account, elsewhere, files[owner])).toEqual(hidden);
    expect(await read(account, "opinion", files[owner])).toEqual(hidden);
  });
});

test.each<Owner>(["adhesion", "consultation"])("of a %s the public reads no file, as of one that there is not", async (owner) => {
  const hidden = await read(null, owner, files[owner]);
  expect(hidden.status).toBe(401);
  expect(await read(null, owner, { ...files[owner], id: newId() })).toEqual(hidden);
});

test("once the HAS has delivered its opinion, the promoters read what the union was sent; nobody else does", async () => {
  await gatherOpinions({ graph, tell: silentTeller }, { protocolId: instructed });
  expect(await read("promoter", "consultation", files.consultation)).toMatchObject({ status: 200, text: texts.consultation });
  for (const account of ["professional-other", "urps-11", "ars-instructor-11"])
    expect(await read(account, "consultation", files.consultation)).toMatchObject({ status: 404 });
});

test("with the dossiers that they belong to they are purged: gone at the purge after the others have heard", async () => {
  await graph.act("promoter", "withdrawProtocol", "Protocol", instructed);
  await system.system.services.protocols.dataSource.query(
    `UPDATE protocol SET state = jsonb_set(state, '{authorisations,0,endsOn}', '"2020-05-20"') WHERE id = $1`,
    [authorised],
  );
  await quiet();
  await growOld();
  expect(await purge()).toMatch(/protocols protocol DOSSIER_PAST_LIFE .* : 2 effacés/);
  await quiet();
  expect(await purge()).toMatch(/fichiers FILE_WITHOUT_DOSSIER .* : \d+ effacés/);
  const left = await Promise.all(
    Object.values(files).map(({ sha256 }) => access(placeOf(folder(), sha256)).then(() => sha256, gone)),
  );
  expect(left).toEqual([undefined, undefined]);
  for (const owner of ["adhesion", "consultation"] as const)
    expect(await read("ars-instructor-24", owner, files[owner])).toMatchObject({ status: 404 });
  expect((await operatorCommand(system, "history", ["verify"])).code).toBe(0);
});

const folder = () => join(system.system.dataFolder, "files");
const gone = () => undefined;
const quiet = () => waitFor(async () => (await unfinished(system)) === 0, { timeoutMs: 30_000, describe: "events that arrive" });

/** What was sent or named a moment ago is kept for a month. */
async function growOld(): Promise<void> {
  const found = await readdir(folder(), { recursive: true, withFileTypes: true });
  const longAgo = new Date("2020-01-01T00:00:00Z");
  for (const { name, parentPath } of found.filter((entry) => entry.isFile()))
    await utimes(join(parentPath, name), longAgo, longAgo);
}

async function purge(): Promise<string> {
  const words = ["purge", "--apply", "--why", "Versé aux archives."];
  return (await operatorCommand(system, "history", words, { RETENTION_MONTHS: "DOSSIER_PAST_LIFE=12" })).output;
}

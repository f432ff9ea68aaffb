import { execFile } from "node:child_process";
import { userInfo } from "node:os";
import { join } from "node:path";
import { newId } from "@coop/kernel";
import { type Broker, createEmbeddedBroker, type RunningService } from "@coop/service-kit";
import { createCounterService, told } from "@coop/service-kit/testing/counter-service.ts";
import { createTestDatabase, type TestDatabase, testActorKeys, testLogger, waitFor } from "@coop/testkit";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

interface Said {
  readonly code: number;
  readonly output: string;
}

let own: TestDatabase;
let log: TestDatabase;
let broker: Broker;
let service: RunningService;
let subject: string;

function start(): RunningService {
  return createCounterService({ databaseUrl: own.url, broker, actorKeys: testActorKeys, logger: testLogger });
}

beforeEach(async () => {
  [own, log] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  broker = createEmbeddedBroker({ databaseUrl: log.url, logger: testLogger });
  service = start();
  await service.start();
  subject = newId();
  await service.dataSource.query("ALTER TABLE seen ADD CONSTRAINT bug CHECK (what <> 'bug')");
});
afterEach(async () => {
  await service.stop();
  await broker.stop();
  await Promise.all([own.drop(), log.drop()]);
});

/** Runs the command as its operator would, on the service's database. The counter's service goes by the name of funding. */
function events(...words: string[]): Promise<Said> {
  const env = { PATH: process.env.PATH, FUNDING_DATABASE_URL: own.url };
  const script = join(import.meta.dirname, "../events.ts");
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...words], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}`.trim() });
    });
  });
}

function tell(sequence: number, what: string, changes: object = {}): Promise<void> {
  const envelope = {
    specversion: "1.0",
    id: newId(),
    type: told.type,
    source: "/coop/opinions",
    subject,
    time: "2017-01-09T09:00:00.000Z",
    partitionkey: subject,
    sequence,
    dataschema: "urn:test",
    data: { what },
    ...changes,
  };
  return broker.publish(told.topic, [{ key: subject, value: JSON.stringify(envelope) }]);
}

const query = async (statement: string) => (await service.dataSource.query(statement)) as Record<string, unknown>[];
const seen = async () => (await query("SELECT what FROM seen ORDER BY id")).map(({ what }) => what).join(" ");
const mend = () => service.dataSource.query("ALTER TABLE seen DROP CONSTRAINT bug");
const traces = () => query("SELECT who, action, why, type, subject, sequence, value_hash FROM parked_action ORDER BY at");

/** Waits until so many messages are parked; resolves with the id of the one that stands in the way. */
async function blocked(count: number): Promise<string> {
  await waitFor(async () => (await service.inbox.parked()).length === count);
  const parked = await service.inbox.parked();
  return (parked.find(({ state }) => state !== "WAITING") as { id: string }).id;
}

async function tellWithBug(): Promise<string> {
  for (const [index, what] of ["one", "bug", "three", "four"].entries()) await tell(index + 1, what);
  return blocked(3);
}

async function tellWithBugAfter(sequence: number): Promise<string> {
  await tell(sequence + 1, "bug");
  return blocked(1);
}

test("what is parked is listed with its type, subject, error and what waits behind, and shown whole", async () => {
  const id = await tellWithBug();
  const listed = await events("list");
  expect(listed.code).toBe(0);
  expect(listed.output).toMatch(
    new RegExp(`${id}  funding  en échec depuis le .*, 2 messages derrière\\n  ${told.type}  sujet ${subject}  n° 2\\n.*bug`),
  );
  expect(listed.output.split("\n")).toHaveLength(9);
  const shown = await events("show", id);
  expect(shown.output).toContain('"what": "bug"');
  expect(await events("list", "--service", "opinions")).toMatchObject({
    code: 1,
    output: expect.stringContaining("OPINIONS_DATABASE_URL"),
  });
});

test("a replay after the bug is gone applies all in order and leaves a trace; before that it fails again and says so", async () => {
  const id = await tellWithBug();
  const before = await events("replay", id);
  expect(before).toMatchObject({ code: 1, output: expect.stringMatching(/échoue de nouveau dans funding : .*bug/) });
  expect(await seen()).toBe("one");
  await mend();
  expect(await events("replay", id, "--why", "corrigé")).toMatchObject({ code: 0, output: expect.stringContaining("appliqué") });
  await waitFor(async () => (await seen()) === "one bug three four");
  expect(await events("list")).toEqual({ code: 0, output: "Aucun message garé (funding)." });
  const trace = { who: userInfo().username, action: "REPLAY", type: told.type, subject, sequence: 2 };
  expect(await traces()).toMatchObject([
    { ...trace, why: null },
    { ...trace, why: "corrigé", value_hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
}, 30_000);

test("a dossier is replayed by its subject", async () => {
  await tellWithBug();
  await mend();
  expect(await events("replay", "--dossier", subject)).toMatchObject({ code: 0 });
  await waitFor(async () => (await seen()) === "one bug three four");
  expect(await events("replay", "--dossier", subject)).toMatchObject({ code: 1, output: expect.stringContaining(subject) });
});

test("a service that was stopped takes up what was to be replayed when it starts", async () => {
  const id = await tellWithBug();
  await mend();
  await service.stop();
  expect(await events("replay", id)).toMatchObject({ code: 0, output: expect.stringContaining("dès qu'il tourne") });
  service = start();
  await service.start();
  await waitFor(async () => (await seen()) === "one bug three four");
}, 30_000);

test("a discarded message lets the rest go on, and its trace is shown when it is gone", async () => {
  const id = await tellWithBug();
  expect(await events("discard", id, "--why", "doublon")).toMatchObject({ code: 0 });
  await waitFor(async () => (await seen()) === "one three four");
  expect(await traces()).toMatchObject([{ action: "DISCARD", why: "doublon", sequence: 2 }]);
  expect((await events("show", id)).output).toMatch(/^écarté le .* par .* : doublon/);
  await tell(5, "five");
  await waitFor(async () => (await seen()) === "one three four five");
});

test("a message whose turn has not come is neither replayed nor discarded: those before it would be lost", async () => {
  await tellWithBug();
  const last = (await service.inbox.parked()).at(-1) as { id: string };
  for (const words of [
    ["replay", last.id],
    ["discard", last.id, "--why", "x"],
  ]) {
    expect(await events(...words)).toMatchObject({
      code: 1,
      output: expect.stringContaining("le n° 2 de son sujet passe avant lui"),
    });
  }
  expect(await traces()).toEqual([]);
});

test("what never came is given up for the message that waits for it, with a reason and a trace, and has no effect later", async () => {
  await tell(1, "one");
  await tell(4, "four");
  await tell(6, "six");
  await waitFor(async () => (await service.inbox.parked()).length === 2);
  const [four, six] = (await service.inbox.parked()).toSorted((one, other) => Number(one.sequence) - Number(other.sequence));
  const [id = "", later = ""] = [four?.id, six?.id];
  expect((await events("list")).output).toContain("Waits for sequence 2.");
  expect(await events("skip", later, "--why", "x")).toMatchObject({ code: 1, output: expect.stringContaining("le n° 4") });
  expect(await events("skip", id, "--why", "perdus")).toMatchObject({ code: 0, output: expect.stringContaining("abandonné") });
  await waitFor(async () => (await seen()) === "one four");
  expect((await events("show", id)).output).toMatch(/^débloqué, sans les n° 2 à 3 le .* par .* : perdus/);
  await tell(2, "two");
  await tell(5, "five");
  await waitFor(async () => (await seen()) === "one four five six");
  const failed = await tellWithBugAfter(6);
  expect(await events("skip", failed, "--why", "x")).toMatchObject({ code: 1, output: expect.stringMatching(/^Rien ne manque/) });
}, 60_000);

test("an unreadable message that carried a sequence is discarded, and what waited for it goes on", async () => {
  await tell(1, "one");
  await tell(2, "two", { time: "hier" });
  await tell(3, "three");
  expect(await events("discard", await blocked(2), "--why", "illisible")).toMatchObject({ code: 0 });
  await waitFor(async () => (await seen()) === "one three");
});

test("an unreadable message that is read again stays unreadable, until it can be read", async () => {
  await tell(1, "one", { time: "hier" });
  const id = await blocked(1);
  expect(await events("replay", id)).toMatchObject({ code: 1, output: expect.stringContaining("échoue de nouveau") });
  await service.dataSource.query("UPDATE parked_message SET value = replace(value, 'hier', '2017-01-09T09:00:00Z')");
  expect(await events("replay", id)).toMatchObject({ code: 0 });
  expect(await seen()).toBe("one");
}, 30_000);

test.each([
  ["an unknown id", ["show", "01590000-0000-7000-8000-000000000001"], /^Aucun message garé n'a l'identifiant/],
  ["an unknown id to discard", ["discard", "01590000-0000-7000-8000-000000000001", "--why", "x"], /^Aucun message garé/],
  ["no reason", ["discard", "01590000-0000-7000-8000-000000000001"], /^Dites pourquoi/],
  ["no reason to give something up", ["skip", "01590000-0000-7000-8000-000000000001"], /^Dites pourquoi/],
  ["no id", ["replay"], /^Donnez l'identifiant/],
  ["an id that is none", ["show", "abc"], /^« abc » n'est pas l'identifiant/],
  ["an unknown service", ["list", "--service", "x"], /^Le service « x » n'existe pas/],
  ["an unknown verb", ["drop"], /^npm run events -- list/],
])("%s is answered by one sentence", async (_, words, sentence) => {
  const said = await events(...words);
  expect(said).toMatchObject({ code: 1, output: expect.stringMatching(sentence) });
  expect(said.output.split("\n")).toHaveLength(1);
});

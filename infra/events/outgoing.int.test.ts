import { execFile } from "node:child_process";
import { join } from "node:path";
import { topics } from "@coop/contracts";
import { newId } from "@coop/kernel";
import { type Broker, createEmbeddedBroker, type RunningService } from "@coop/service-kit";
import { counters } from "@coop/service-kit/testing/counter.ts";
import { occasion } from "@coop/service-kit/testing/counter-database.ts";
import { createCounterService } from "@coop/service-kit/testing/counter-service.ts";
import { createTestDatabase, type TestDatabase, testActorKeys, testLogger, waitFor } from "@coop/testkit";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

// What an operator does with an event that its own service can't publish.

let own: TestDatabase;
let log: TestDatabase;
let broker: Broker;
let service: RunningService;
const arrived: { type: string; subject: string; sequence: number }[] = [];

beforeEach(async () => {
  [own, log] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  broker = createEmbeddedBroker({ databaseUrl: log.url, logger: testLogger });
  service = createCounterService({ databaseUrl: own.url, broker, actorKeys: testActorKeys, logger: testLogger });
  await service.start();
  arrived.length = 0;
  await broker.subscribe({
    group: "reader",
    topics: [topics.funding],
    handle: async (messages) => void arrived.push(...messages.map(({ value }) => JSON.parse(value))),
  });
  await service.dataSource.query(`
    CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.envelope := '{'; RETURN NEW; END $$;
    CREATE TRIGGER spoil BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.envelope LIKE '%spoilt%') EXECUTE FUNCTION spoil()`);
});
afterEach(async () => {
  await service.stop();
  await broker.stop();
  await Promise.all([own.drop(), log.drop()]);
});

function events(...words: string[]): Promise<{ code: number; output: string }> {
  const env = { PATH: process.env.PATH, FUNDING_DATABASE_URL: own.url };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, "../events.ts"), ...words], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}`.trim() }),
    );
  });
}

const query = async (statement: string, values: unknown[] = []) =>
  (await service.dataSource.query(statement, values)) as Record<string, unknown>[];

/** A counter whose second event of three is spoilt on its way to the outbox. Gives its subject and the parked event's id. */
async function announceSpoilt(): Promise<{ subject: string; id: string }> {
  const subject = newId();
  await service.dataSource.transaction(async (manager) => {
    await counters.create(manager, subject, occasion, [{ type: "Counted", data: { by: 1 } }]);
    for (const note of ["spoilt", "after"]) {
      const current = await counters.lock(manager, subject);
      if (current) await counters.append(manager, current, occasion, [{ type: "Noted", data: { note } }]);
    }
  });
  await service.drainOutbox();
  const [parked] = await query("SELECT id FROM parked_message");
  return { subject, id: String(parked?.id) };
}

const sequencesArrived = (subject: string) =>
  arrived.filter((event) => event.subject === subject).map(({ sequence }) => sequence);

test("it is listed with its sequence and what waits behind it; mended, a replay publishes all in order, with a trace", async () => {
  const { subject, id } = await announceSpoilt();
  const listed = await events("list");
  expect(listed.output).toMatch(
    new RegExp(
      `^${id}  funding \\(à publier\\)  en échec depuis le .*, 1 message derrière\\n.*sujet ${subject}  n° 2\\n.*not JSON`,
    ),
  );
  expect(await events("replay", id)).toMatchObject({
    code: 1,
    output: expect.stringContaining("échoue de nouveau dans funding"),
  });
  expect(sequencesArrived(subject)).toEqual([1]);

  await query(
    `UPDATE outbox SET envelope = (SELECT jsonb_set(envelope::jsonb, '{sequence}', '2') FROM outbox WHERE envelope <> '{' LIMIT 1)
     WHERE envelope = '{'`,
  );
  expect(await events("replay", id)).toMatchObject({ code: 0, output: expect.stringContaining("publié par funding") });
  await waitFor(() => sequencesArrived(subject).length === 3);
  expect(sequencesArrived(subject)).toEqual([1, 2, 3]);
  expect(await query("SELECT action, subject, sequence FROM parked_action")).toEqual([
    { action: "REPLAY", subject, sequence: 2 },
    { action: "REPLAY", subject, sequence: 2 },
  ]);
  expect((await events("list")).output).toBe("Aucun message garé (funding).");
}, 30_000);

test("discarded, something takes its place that every reader counts and none applies, and what waited behind it goes out", async () => {
  const { subject, id } = await announceSpoilt();
  expect(await events("discard", id, "--why", "perdu")).toMatchObject({ code: 0 });
  await waitFor(() => sequencesArrived(subject).length === 3);
  expect(sequencesArrived(subject)).toEqual([1, 2, 3]);
  expect(arrived[1]?.type).toBe("fr.coop.event.discarded.v1");
  expect(await query("SELECT action, why, subject, sequence FROM parked_action")).toEqual([
    { action: "DISCARD", why: "perdu", subject, sequence: 2 },
  ]);
});

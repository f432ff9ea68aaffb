import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { RunningDistributed } from "@coop/infra/distributed/start-distributed.ts";
import type { ServiceName } from "@coop/infra/embedded/services.ts";
import { sql } from "@coop/service-kit";
import { compare } from "./compare/compare.ts";
import { type Difference, difference } from "./compare/difference.ts";
import { type Databases, openDatabases } from "./databases.ts";
import { drive } from "./drive.ts";
import { createGraphClient } from "./graph-client.ts";
import { openJournal } from "./journal.ts";
import { planBlows } from "./kill-plan.ts";
import type { ChaosOptions } from "./options.ts";
import { untilQuiet } from "./quiet.ts";
import { readTopics } from "./read-topics.ts";
import { type ChaosReport, createStopwatch, tell } from "./report.ts";
import { planDossiers } from "./shapes.ts";
import { TODAY } from "./stages.ts";
import { strikeAll } from "./strike.ts";

/** Drives, strikes, waits until all is quiet, compares. What it finds stands in the report. */
export async function runChaos(
  system: RunningDistributed,
  options: ChaosOptions,
  say: (line: string) => void,
): Promise<ChaosReport> {
  const run = `chaos-${options.seed}-${Date.now()}`;
  const plans = planDossiers(options.dossiers, options.seed);
  const serviceCopies = system.copies.map(({ service, number }) => `${service}-${number}`);
  const blows = planBlows(options.kills, options.seed, serviceCopies);
  const journal = openJournal(join(system.dataFolder, "journal.jsonl"));
  const databases = await openDatabases(system.databaseUrls);
  const stopwatch = createStopwatch();
  const { graphUrl, accessUrl } = system;
  const { patienceMs } = options;
  const client = createGraphClient({ graphUrl, accessUrl, patienceMs, onAnswer: stopwatch.note });
  const clock = seconds();
  try {
    await client.moveClock(`${TODAY}T08:00:00.000Z`);
    const file = await client.putFile("ars-signatory-24", "Arrêté signé.");
    const all = plans.reduce((sum, { stages }) => sum + stages.length, 0);
    let [done, fallen, ended] = [0, 0, false];
    const progress = () => done / all;
    const leaseHolder = (part: string) => holderOf(databases, part);
    const onFall = () => {
      fallen += 1;
    };
    const striking = strikeAll({ system, blows, progress, onFall, say, leaseHolder }, () => ended);
    const driven = await drive({ client, journal, run, file, patienceMs }, plans, {
      atOnce: options.atOnce,
      // Dossiers do not run ahead of the blows that are meant for their time.
      mayBegin: () => until(() => (blows[fallen]?.at ?? 1) > progress() - 1 / 50),
      onStage() {
        done += 1;
        if (done % Math.ceil(all / 20) === 0) say(`${Math.round(progress() * 100)} % · ${done} of ${all} stages`);
      },
    });
    ended = true;
    const struck = await striking;
    const driving = clock.lap();
    const moving = await untilQuietNamed(databases, options);
    const toQuiet = clock.lap();
    say(`quiet after ${toQuiet} s; comparing`);
    const events = await countEvents(databases);
    const topics = await readTopics(system.kafkaBrokers.split(","), run, events);
    const differences = [
      ...driven.stuck,
      ...moving,
      ...(await compare({ databases, acts: journal.acts, lived: driven.lived, topics })),
    ];
    const comparing = clock.lap();
    const times = { whole: driving + toQuiet + comparing, driving, toQuiet, comparing };
    const report = tell(
      { options, plans, struck, acts: journal.acts },
      { seconds: times, events, requestMs: stopwatch.summary(), differences },
    );
    if (options.report) await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    await journal.close();
    await databases.close();
  }
}

async function untilQuietNamed(databases: Databases, { patienceMs }: ChaosOptions): Promise<readonly Difference[]> {
  const moving = await untilQuiet(databases, patienceMs);
  return moving.map((what) => difference("STUCK", "system", `not quiet after ${patienceMs / 1_000} s: ${what}`));
}

async function countEvents(databases: Databases): Promise<number> {
  let events = 0;
  for (const name of databases.names) {
    const [kept] = await databases.rows<{ count: number }>(name, sql`SELECT count(*)::int AS count FROM outbox`);
    events += kept?.count ?? 0;
  }
  return events;
}

/** Undefined for what has no relay, and while the database is away. */
async function holderOf(databases: Databases, part: string): Promise<string | undefined> {
  const service = databases.names.find((name) => part.startsWith(`${name}-`)) as ServiceName | undefined;
  if (!service) return undefined;
  const held = databases.rows<{ holder: string }>(service, sql`SELECT holder FROM lease WHERE name = 'relay'`);
  return held.then(
    ([lease]) => lease?.holder,
    () => undefined,
  );
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(50);
}

/** Whole seconds since the last lap. */
function seconds() {
  let from = performance.now();
  return {
    lap(): number {
      const passed = Math.round((performance.now() - from) / 1_000);
      from = performance.now();
      return passed;
    },
  };
}

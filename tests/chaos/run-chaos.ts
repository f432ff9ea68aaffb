import { setTimeout as pause } from "node:timers/promises";
import type { RunningDistributed } from "@coop/infra/distributed/start-distributed.ts";
import { sql } from "@coop/service-kit";
import { compareAnswers } from "./compare/answers.ts";
import { compare } from "./compare/compare.ts";
import { difference } from "./compare/difference.ts";
import { type Databases, openDatabases } from "./databases.ts";
import { type Driven, drive } from "./drive.ts";
import { createGraphClient } from "./graph-client.ts";
import { type Journal, openJournal } from "./journal.ts";
import { planBlows } from "./kill-plan.ts";
import type { LifeParts } from "./life.ts";
import type { ChaosOptions } from "./options.ts";
import { untilQuiet } from "./quiet.ts";
import { readTopics } from "./read-topics.ts";
import { type ChaosReport, createStopwatch, tell } from "./report.ts";
import { planDossiers, weightOf } from "./shapes.ts";
import { TODAY } from "./stages.ts";
import { leaseHolder, type Struck, strikeAll } from "./strike.ts";

interface Run {
  readonly name: string;
  readonly system: RunningDistributed;
  readonly options: ChaosOptions;
  readonly databases: Databases;
  readonly journal: Journal;
  readonly say: (line: string) => void;
}

/** Drives, strikes, waits until all is quiet, compares. What it finds stands in the report. */
export async function runChaos(
  system: RunningDistributed,
  options: ChaosOptions,
  journalPath: string,
  say: (line: string) => void,
): Promise<ChaosReport> {
  const databases = await openDatabases(system.databaseUrls);
  const journal = openJournal(journalPath);
  try {
    return await runOn({ name: `chaos-${options.seed}-${Date.now()}`, system, options, databases, journal, say });
  } finally {
    await journal.close();
    await databases.close();
  }
}

async function runOn(run: Run): Promise<ChaosReport> {
  const { system, options, databases, journal, say } = run;
  const plans = planDossiers(options.dossiers, options.seed);
  const stopwatch = createStopwatch();
  const { graphUrl, accessUrl } = system;
  const { patienceMs } = options;
  const client = createGraphClient({ graphUrl, accessUrl, patienceMs, onAnswer: stopwatch.note });
  const lap = startLaps();

  await client.moveClock(`${TODAY}T08:00:00.000Z`);
  const file = await client.putFile("ars-signatory-24", "Arrêté signé.");
  const { struck, lived, stuck, today } = await driveAndStrike(run, { client, journal, run: run.name, file, patienceMs }, plans);
  const driving = lap();

  const moving = await untilQuiet(databases, today, patienceMs);
  const toQuiet = lap();
  say(`${moving.length === 0 ? "quiet" : "not quiet"} after ${toQuiet} s; comparing`);
  const events = await countEvents(databases);
  const requestMs = stopwatch.summary();
  const topics = await readTopics(system.kafkaBrokers.split(","), run.name, events);
  const answers = await compareAnswers({ client, databases, lived, seed: options.seed, today });
  const differences = [
    ...stuck,
    ...moving.map((what) => difference("STUCK", "system", `not quiet after ${patienceMs / 1_000} s: ${what}`)),
    ...(await compare({ databases, acts: journal.acts, lived, topics })),
    ...answers.differences,
  ];
  const comparing = lap();
  const seconds = { whole: driving + toQuiet + comparing, driving, toQuiet, comparing };
  const told = { options, plans, struck, acts: journal.acts };
  return tell(told, { seconds, events, requestMs, answers: answers.count, differences });
}

/** Both go together: blows fall at their share of the work, and dossiers do not run ahead of the blows of their time. */
async function driveAndStrike(
  { system, options, databases, say }: Run,
  parts: LifeParts,
  plans: ReturnType<typeof planDossiers>,
): Promise<Driven & { readonly struck: readonly Struck[] }> {
  const copies = system.copies.map(({ service, number }) => `${service}-${number}`);
  const blows = planBlows(options.kills, options.seed, copies);
  const work = plans.flatMap((plan) => plan.stages).reduce((sum, stage) => sum + weightOf(stage), 0);
  let [done, fallen, ended] = [0, 0, false];
  const progress = () => done / work;
  const striking = strikeAll({
    system,
    blows,
    progress,
    ended: () => ended,
    onFall() {
      fallen += 1;
    },
    say,
    leaseHolder: (part) => leaseHolder(databases, part),
  });
  const driven = await drive(parts, plans, {
    atOnce: options.atOnce,
    async mayBegin() {
      while ((blows[fallen]?.at ?? 1) < progress() - 1 / 50) await pause(50);
    },
    onStage(stage) {
      const before = progress();
      done += weightOf(stage);
      if (Math.floor(progress() * 20) > Math.floor(before * 20)) say(`${Math.floor(progress() * 100)} % of the work is done`);
    },
  });
  ended = true;
  return { ...driven, struck: await striking };
}

async function countEvents(databases: Databases): Promise<number> {
  let events = 0;
  for (const name of databases.names) {
    const [kept] = await databases.rows<{ count: number }>(name, sql`SELECT count(*)::int AS count FROM outbox`);
    events += kept?.count ?? 0;
  }
  return events;
}

/** Gives the whole seconds since it was asked last. */
function startLaps(): () => number {
  let from = performance.now();
  return () => {
    const passed = Math.round((performance.now() - from) / 1_000);
    from = performance.now();
    return passed;
  };
}

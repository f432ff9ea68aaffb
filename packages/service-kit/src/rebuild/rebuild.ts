import { setTimeout as sleep } from "node:timers/promises";
import { sourceOf } from "@coop/contracts";
import { newId } from "@coop/kernel";
import type { DataSource, EntityManager } from "typeorm";
import type { Broker, IncomingMessage } from "../broker/broker.ts";
import type { Line } from "../events/mark.ts";
import type { OperatorAct } from "../events/parked-actions.ts";
import { createDataSource } from "../postgres/data-source.ts";
import { rebuildActionTable } from "../postgres/kit-tables.ts";
import { row, sql } from "../postgres/sql.ts";
import { bringOver, compareTable, type TableDifference } from "./differences.ts";
import { readMarks, readPassedOver } from "./marks.ts";
import { createProgress } from "./progress.ts";
import type { Projection, ServiceProjections } from "./projection.ts";
import { createReplay } from "./replay.ts";
import { openShadow } from "./shadow.ts";

export interface RebuildOptions {
  readonly databaseUrl: string;
  readonly broker: Broker;
  readonly of: ServiceProjections;
  readonly projection: Projection;
  /** Compares only, and leaves no trace. */
  readonly dryRun: boolean;
  readonly act: OperatorAct;
}

/** Another process builds the same projection again. */
export class RebuildGoesOn extends Error {}

/** The topics no longer hold all that the projection was made of: nothing was changed. */
export class EventsAreLost extends Error {
  constructor(lines: readonly Line[]) {
    const [first] = lines;
    super(`${lines.length} subjects lack events on their topics, ${first?.source} ${first?.subject} first.`);
  }
}

/** A broker that begins anew after a failure may take that long to bring the next message. */
const SILENCE_MS = 60_000;
/** How long the consumer that serves may be kept waiting for each step of the change. */
const LOCKED_MS = 10_000;
/** A killed member is in its group until its session ends. */
const FORGET_TRIES = 60;

/**
 * Builds a projection again from the beginning of its topics, beside the one that serves, then makes that one equal to it
 * in one transaction that keeps the consumer out. Resolves with what differed; throws and changes nothing when it can't.
 */
export async function rebuildProjection(options: RebuildOptions): Promise<readonly TableDifference[]> {
  const { databaseUrl, broker, projection, of } = options;
  await using open = new AsyncDisposableStack();
  const source = await createDataSource({ url: databaseUrl, tables: [], migrations: [], poolSize: 4 }).initialize();
  open.defer(() => source.destroy());
  open.defer(await lockOut(source, projection));
  const { manager } = source;
  const shadow = await openShadow({ databaseUrl, manager, tables: of.tables, projection });
  open.defer(() => shadow.drop());

  const topics = [...new Set(projection.subscribed.map(({ definition }) => definition.topic))];
  const replay = createReplay({
    apply: shadow.apply,
    readMarks: (subjects) => readMarks(manager, of.service, subjects),
    passedOver: await readPassedOver(manager, of.service),
    sources: topics.map(sourceOf),
  });
  const progress = createProgress();
  await readTopics(broker, { group: `rebuild.${of.service}.${projection.name}`, topics, open }, async (messages) => {
    await replay.take(messages).then(() => progress.passed(messages), progress.failed);
  });
  await progress.reach(await broker.ends(topics), SILENCE_MS);

  return await source.transaction(async (transaction) => {
    await keepConsumerOut(transaction);
    await progress.reach(await broker.ends(topics), LOCKED_MS);
    const lost = await replay.settle(await readMarks(transaction, of.service), await readPassedOver(transaction, of.service));
    if (lost.length > 0) throw new EventsAreLost(lost);
    return conclude(transaction, shadow.schema, options);
  });
}

/** One rebuild of a projection at a time; the lock ends with the connection, however this process ends. */
async function lockOut(source: DataSource, { name }: Projection): Promise<() => Promise<void>> {
  const runner = source.createQueryRunner();
  const locked = await row<{ held: boolean }>(
    runner.manager,
    sql`SELECT pg_try_advisory_lock(hashtextextended(${`rebuild ${name}`}, 0)) AS held`,
  );
  if (locked?.held) {
    return async () => {
      await runner.query("SELECT pg_advisory_unlock(hashtextextended($1, 0))", [`rebuild ${name}`]);
      await runner.release();
    };
  }
  await runner.release();
  throw new RebuildGoesOn(`The projection ${name} is being built again by somebody else.`);
}

interface Reading {
  readonly group: string;
  readonly topics: readonly string[];
  readonly open: AsyncDisposableStack;
}

/** Reads from the beginning under a group that is forgotten before, in case a former rebuild was killed, and after. */
async function readTopics(
  broker: Broker,
  { group, topics, open }: Reading,
  handle: (messages: readonly IncomingMessage[]) => Promise<void>,
): Promise<void> {
  await forget(broker, group);
  const subscription = await broker.subscribe({ group, topics, handle });
  open.defer(async () => {
    await subscription.stop();
    await forget(broker, group);
  });
}

async function forget(broker: Broker, group: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await broker.forget(group);
    } catch (error) {
      if (tries === FORGET_TRIES) throw error;
      await sleep(500);
    }
  }
}

/** Whoever applies an event locks its mark first, which this forbids until the transaction ends. Readers are not touched. */
async function keepConsumerOut(manager: EntityManager): Promise<void> {
  await manager.query(`SET LOCAL lock_timeout = ${LOCKED_MS}; SET LOCAL statement_timeout = ${LOCKED_MS}`);
  await manager.query("LOCK TABLE inbox_mark IN EXCLUSIVE MODE");
}

async function conclude(
  manager: EntityManager,
  schema: string,
  { of, projection, dryRun, act }: RebuildOptions,
): Promise<readonly TableDifference[]> {
  const differences: TableDifference[] = [];
  for (const table of projection.tables) differences.push(...(await compareTable(manager, schema, table)));
  if (dryRun) return differences;
  await bringOver(manager, schema, projection.tables);
  await manager.insert(rebuildActionTable, {
    id: newId(),
    ...act,
    consumer: of.service,
    projection: projection.name,
    differences,
  });
  return differences;
}

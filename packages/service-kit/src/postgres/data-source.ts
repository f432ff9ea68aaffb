import pg from "pg";
import { DataSource, type EntitySchema, type Logger, MigrationExecutor, type QueryRunner } from "typeorm";
import { cancellableClient } from "./cancellable.ts";
import { kitMigrations } from "./kit-migration.ts";
import { kitTables } from "./kit-tables.ts";
import { type Migration, migrationClass } from "./migrations.ts";

export interface DatabaseOptions {
  readonly url: string;
  readonly tables: readonly EntitySchema[];
  readonly migrations: readonly Migration[];
  readonly poolSize?: number;
  /** Called with each statement: tests count them. */
  readonly onStatement?: (statement: string) => void;
  /** The schemas in which tables are looked for; PostgreSQL's own choice when not given. */
  readonly searchPath?: string;
  /** Milliseconds after which PostgreSQL gives a statement up. */
  readonly statementTimeoutMs?: number;
}

const DATE_OID = 1082;

/** How long to wait for a connection: a server that has vanished says nothing. */
const CONNECT_MS = 10_000;
/** A process that was stopped in the middle of a transaction would keep its locks from everybody. */
const IDLE_IN_TRANSACTION_MS = 60_000;

/** Parsers of one pool, not of the process: a `date` stays the text that it is, so that no time zone shifts it. */
const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === DATE_OID ? (text: string) => text : pg.types.getTypeParser(oid, format as "text"),
};

/** The service's database: its own tables and those of the kit. Not connected yet. */
export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: "postgres",
    url: options.url,
    entities: [...kitTables, ...options.tables],
    migrations: [...kitMigrations, ...options.migrations].map(migrationClass),
    migrationsTransactionMode: "each",
    poolSize: options.poolSize ?? 10,
    extra: {
      Client: cancellableClient(options.url),
      types,
      ...(options.searchPath && { options: `-c search_path=${options.searchPath}` }),
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: options.statementTimeoutMs ?? 30_000,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    },
    ...(options.onStatement ? { logging: true, logger: statementLogger(options.onStatement) } : {}),
  });
}

function statementLogger(onStatement: (statement: string) => void): Logger {
  const ignore = () => undefined;
  return {
    logQuery: onStatement,
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
}

const MIGRATION_LOCK = 4_011_001;

/**
 * Brings the database to the newest schema. Several copies of a service may start at once: one migrates, the others wait.
 * Neither the wait nor a long step is cut short, and one connection does it all: a pool of one is enough.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query("SET statement_timeout = 0");
    await runner.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = "each";
    await executor.executePendingMigrations();
  } finally {
    await runner.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]).catch(() => undefined);
    await runner.query("RESET statement_timeout").catch(() => undefined);
    await runner.release();
  }
}

/** Indexes, foreign keys and defaults stand in the migrations alone: the code's tables do not know them. */
const KEPT_BY_MIGRATIONS = /^DROP INDEX|DROP CONSTRAINT|(SET|DROP) DEFAULT/;

/** What the tables of the code have and the database has not, or the other way round, as SQL. Empty when they agree. */
export async function schemaDrift(dataSource: DataSource): Promise<readonly string[]> {
  const createRunner = dataSource.createQueryRunner;
  dataSource.createQueryRunner = (mode) => inTurn(createRunner.call(dataSource, mode));
  try {
    const log = await dataSource.driver.createSchemaBuilder().log();
    return log.upQueries.map(({ query }) => query).filter((query) => !KEPT_BY_MIGRATIONS.test(query));
  } finally {
    dataSource.createQueryRunner = createRunner;
  }
}

/** TypeORM's schema builder asks many things at once on one connection, which `pg` warns of and will refuse from 9 on. */
function inTurn(runner: QueryRunner): QueryRunner {
  const ask = runner.query.bind(runner) as (...given: unknown[]) => Promise<unknown>;
  let before: Promise<unknown> = Promise.resolve();
  runner.query = ((...given: unknown[]) => {
    const answer = before.then(() => ask(...given));
    before = answer.catch(() => undefined);
    return answer;
  }) as typeof runner.query;
  return runner;
}

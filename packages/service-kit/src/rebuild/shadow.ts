import type { CloudEvent } from "@coop/contracts";
import type { DataSource, EntityManager } from "typeorm";
import { createHandlers, handleBy } from "../events/handlers.ts";
import { createDataSource } from "../postgres/data-source.ts";
import { rows, sql } from "../postgres/sql.ts";
import type { Projection, ServiceProjections } from "./projection.ts";

/** Empty tables like those of a projection, in a schema of their own, to be filled while the real ones serve. */
export interface Shadow {
  readonly schema: string;
  /** Gives the events to the projection's handlers, all in one transaction. */
  apply(events: readonly CloudEvent[]): Promise<void>;
  /** Removes the tables. */
  drop(): Promise<void>;
}

export interface ShadowOptions {
  readonly databaseUrl: string;
  /** On the same database. */
  readonly manager: EntityManager;
  readonly tables: ServiceProjections["tables"];
  readonly projection: Projection;
}

/** Makes the tables anew: what a rebuild that was killed left behind is removed. */
export async function openShadow({ databaseUrl, manager, tables, projection }: ShadowOptions): Promise<Shadow> {
  const schema = `rebuild_${projection.name.replaceAll("-", "_")}`;
  const drop = async () => void (await manager.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`));
  await drop();
  await manager.query(`CREATE SCHEMA ${schema}`);
  for (const table of projection.tables) {
    await manager.query(`CREATE TABLE ${schema}."${table}" (LIKE public."${table}" INCLUDING ALL)`);
  }
  const source = createDataSource({ url: databaseUrl, tables, migrations: [], poolSize: 4, searchPath: `${schema},public` });
  await source.initialize();
  return {
    schema,
    apply: (events) => applyAll(source, schema, projection, events),
    async drop() {
      await source.destroy();
      await drop();
    },
  };
}

async function applyAll(
  source: DataSource,
  schema: string,
  projection: Projection,
  events: readonly CloudEvent[],
): Promise<void> {
  const handlers = createHandlers(projection.subscribed);
  await source.transaction(async (manager) => {
    for (const event of events) {
      try {
        await handleBy(handlers.of(event.type), manager, event);
      } catch (cause) {
        throw new Error(`${event.type}, ${event.subject} n° ${event.sequence}: ${(cause as Error).message}`, { cause });
      }
    }
    await requireAtHome(manager, schema, projection);
  });
}

/**
 * A handler that reads or writes other tables than its projection's would spoil what serves, or build something that
 * depends on today. PostgreSQL counts what a connection touches; the transaction fails before it is kept.
 */
async function requireAtHome(manager: EntityManager, schema: string, { name, tables }: Projection): Promise<void> {
  const elsewhere = await rows<{ relname: string }>(
    manager,
    sql`SELECT relname FROM pg_stat_xact_user_tables
        WHERE schemaname <> ${schema} AND coalesce(seq_scan, 0) + coalesce(idx_scan, 0) + n_tup_ins + n_tup_upd + n_tup_del > 0`,
  );
  if (elsewhere.length === 0) return;
  const touched = elsewhere.map(({ relname }) => relname).join(", ");
  throw new Error(`A handler of the projection ${name} (${tables.join(", ")}) touches other tables: ${touched}.`);
}

import { systemActor } from "@coop/kernel";
import { createTestDatabase, type TestDatabase } from "@coop/testkit";
import type { DataSource } from "typeorm";
import type { Occasion } from "../aggregate/store.ts";
import { createDataSource, migrate } from "../postgres/data-source.ts";
import { counterMigrations, counterTables } from "./counter.ts";

const template = {
  name: "counter",
  async migrate(url: string) {
    const dataSource = openSource(url);
    await dataSource.initialize();
    await migrate(dataSource);
    await dataSource.destroy();
  },
};

function openSource(url: string, onStatement?: (statement: string) => void): DataSource {
  return createDataSource({
    url,
    tables: counterTables,
    migrations: counterMigrations,
    ...(onStatement && { onStatement }),
  });
}

export interface CounterDatabase {
  readonly dataSource: DataSource;
  readonly url: string;
  /** Another pool on the same database, as another process would have. */
  another(onStatement?: (statement: string) => void): Promise<DataSource>;
  query<Row extends object>(statement: string, values?: unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** A database of one's own with the kit's tables and those of the counter. */
export async function openCounterDatabase(): Promise<CounterDatabase> {
  const database: TestDatabase = await createTestDatabase({ template });
  const open: DataSource[] = [];
  const another = async (onStatement?: (statement: string) => void) => {
    const source = await openSource(database.url, onStatement).initialize();
    open.push(source);
    return source;
  };
  const dataSource = await another();
  return {
    dataSource,
    url: database.url,
    another,
    query: (statement, values) => dataSource.query(statement, values),
    async close() {
      for (const source of open) if (source.isInitialized) await source.destroy();
      await database.drop();
    },
  };
}

/** The system, on a winter day. */
export const occasion: Occasion = { actor: systemActor, at: new Date("2017-01-09T09:00:00.000Z") };

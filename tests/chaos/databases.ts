import type { ServiceName } from "@coop/infra/embedded/services.ts";
import { createDataSource, rows, type Sql } from "@coop/service-kit";
import type { DataSource } from "typeorm";

/** The databases of all services, read past the services: what is kept, and not what somebody says is kept. */
export interface Databases {
  readonly names: readonly ServiceName[];
  rows<Row>(service: ServiceName, statement: Sql): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export async function openDatabases(urls: Readonly<Record<ServiceName, string>>): Promise<Databases> {
  const names = Object.keys(urls) as readonly ServiceName[];
  const sources = new Map<ServiceName, DataSource>();
  for (const name of names) {
    const options = { url: urls[name], tables: [], migrations: [], poolSize: 2, statementTimeoutMs: 120_000 };
    sources.set(name, await createDataSource(options).initialize());
  }
  return {
    names,
    rows: (service, statement) => rows((sources.get(service) as DataSource).manager, statement),
    async close() {
      for (const source of sources.values()) await source.destroy();
    },
  };
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { createDataSource } from "@coop/service-kit";
import { reasonOf } from "@coop/service-kit/readiness.ts";
import type { EntityManager } from "typeorm";
import { dataFolderOf } from "../embedded/data-folder.ts";
import { startCluster } from "../postgres/cluster.ts";
import type { DatabaseName, OperatorConfig, ServiceName } from "./config.ts";

/** The database of one service. */
export interface ServiceDatabase<Name extends DatabaseName = ServiceName> {
  readonly service: Name;
  readonly url: string;
  readonly manager: EntityManager;
}

/**
 * Opens the services' databases: those that the environment names, else those of the embedded system. When that one is
 * stopped, its PostgreSQL is started for as long as the command takes. What was opened is put on `open`, to be closed.
 */
export async function openDatabases<Name extends DatabaseName>(
  config: OperatorConfig,
  wanted: readonly Name[],
  open: AsyncDisposableStack,
): Promise<readonly ServiceDatabase<Name>[]> {
  const urlOf = await openUrls(config, open);
  const databases: ServiceDatabase<Name>[] = [];
  for (const service of wanted) {
    const url = urlOf(service);
    if (url === undefined) continue;
    const dataSource = await createDataSource({ url, tables: [], migrations: [], poolSize: 2 })
      .initialize()
      .catch((cause: unknown) => {
        throw new Error(`La base du service ${service} ne répond pas (${reasonOf(cause)}).`, { cause });
      });
    open.defer(() => dataSource.destroy());
    databases.push({ service, url, manager: dataSource.manager });
  }
  if (databases.length === 0)
    throw new Error(`La base du service ${wanted[0]} n'est pas donnée : ${wanted[0]?.toUpperCase()}_DATABASE_URL.`);
  return databases;
}

/** Where the databases are, the embedded broker's too: named by the environment, else those of the embedded system. */
export async function openUrls(
  config: OperatorConfig,
  open: AsyncDisposableStack,
): Promise<(name: DatabaseName | "broker") => string | undefined> {
  const { databaseUrls } = config;
  if (Object.keys(databaseUrls).length === 0) return embeddedUrls(config, open);
  return (name) => (name === "broker" ? undefined : databaseUrls[name]);
}

async function embeddedUrls({ dataFolder, postgresPort }: OperatorConfig, open: AsyncDisposableStack) {
  const folder = await dataFolderOf(dataFolder);
  if (!existsSync(join(folder, "cluster"))) {
    throw new Error("Aucun système trouvé : lancez npm start une première fois, ou donnez les bases par <SERVICE>_DATABASE_URL.");
  }
  const cluster = await startCluster({ dataFolder: folder, port: postgresPort });
  open.defer(() => cluster.stop());
  const hasOwnKafka = existsSync(join(folder, "kafka"));
  return (name: string) => (name === "broker" && hasOwnKafka ? undefined : cluster.urlFor(name));
}

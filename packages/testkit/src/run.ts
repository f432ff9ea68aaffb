import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Cluster, startCluster } from "@coop/infra/postgres/cluster.ts";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { folderFor } from "@coop/infra/postgres/folder.ts";
import { runs } from "@coop/infra/postgres/postmaster.ts";
import { serverUser } from "@coop/infra/postgres/server-user.ts";

const variable = "COOP_TEST_CLUSTER";

/** Before the tests of a run: names the folder of its PostgreSQL, and clears away what killed runs left. */
export async function prepareRun(): Promise<void> {
  process.env.APOLLO_TELEMETRY_DISABLED = "1";
  const runsFolder = await folderFor("tests", await serverUser());
  process.env[variable] = join(runsFolder, String(process.pid));
  await discardLeftovers(runsFolder);
}

/** After the tests of a run: ends its PostgreSQL, if a test asked for it, and removes its data. */
export async function endRun(): Promise<void> {
  await discardCluster(folderOfRun());
}

/** The PostgreSQL of this run, shared by its workers. The first test that asks starts it. */
export function clusterOfRun(): Promise<Cluster> {
  return startCluster({ dataFolder: folderOfRun(), port: 0, durable: false });
}

function folderOfRun(): string {
  const folder = process.env[variable];
  if (!folder) throw new Error("Databases for tests exist only in a run of jest with the repository's jest.config.js");
  return folder;
}

/** The folders bear the process number of their run. One whose run is gone was killed. */
async function discardLeftovers(runsFolder: string): Promise<void> {
  for (const name of await readdir(runsFolder).catch(() => [])) {
    const itsRunIsAlive = name !== String(process.pid) && (await runs(Number(name), /jest/));
    if (!itsRunIsAlive) await discardCluster(join(runsFolder, name));
  }
}

import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Cluster, startCluster } from "@coop/infra/postgres/cluster.ts";
import { discardCluster } from "@coop/infra/postgres/discard.ts";
import { folderFor } from "@coop/infra/postgres/folder.ts";
import { commandOf } from "@coop/infra/postgres/postmaster.ts";
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
  const folder = folderOfRun();
  for (const name of await readdir(dirname(folder)).catch(() => [])) {
    if (runOf(name) === process.pid) await discardCluster(join(dirname(folder), name));
  }
}

/** The PostgreSQL of this run, shared by its workers. The first test that asks starts it. */
export function clusterOfRun(): Promise<Cluster> {
  return startCluster({ dataFolder: folderOfRun(), port: 0, durable: false });
}

/** A PostgreSQL that a test may stop and start again, each time on the same port. It ends with the run at the latest. */
export function clusterApart(): { start(): Promise<Cluster> } {
  const dataFolder = folderApart();
  let port = 0;
  return {
    async start() {
      const cluster = await startCluster({ dataFolder, port, durable: false });
      port = Number(new URL(cluster.adminUrl).port);
      return cluster;
    },
  };
}

/** A folder for a cluster of one's own, and what belongs to it. It is cleared away with the run at the latest. */
export function folderApart(): string {
  return `${folderOfRun()}-${randomUUID()}`;
}

function folderOfRun(): string {
  const folder = process.env[variable];
  if (!folder) throw new Error("Databases for tests exist only in a run of jest with the repository's jest.config.js");
  return folder;
}

/** The folders begin with the process number of their run. */
function runOf(folderName: string): number {
  return Number.parseInt(folderName, 10);
}

/** A folder whose run is gone was left by a run that was killed. */
async function discardLeftovers(runsFolder: string): Promise<void> {
  for (const name of await readdir(runsFolder).catch(() => [])) {
    const itsRunIsAlive = runOf(name) !== process.pid && /jest|tests.proof/.test(await commandOf(runOf(name)));
    if (!itsRunIsAlive) await discardCluster(join(runsFolder, name));
  }
}

import { join } from "node:path";
import { type Cluster, startCluster } from "../postgres/cluster.ts";
import { findPostmaster } from "../postgres/postmaster.ts";
import { keepRunning } from "./keep-running.ts";

/** Starts PostgreSQL on the data folder, keeps it running, and puts it on `running`. */
export async function startPostgres(
  dataFolder: string,
  port: number | undefined,
  say: (line: string) => void,
  running: AsyncDisposableStack,
): Promise<Cluster> {
  const cluster = await startCluster({ dataFolder, port });
  running.defer(() => cluster.stop());
  const samePort = Number(new URL(cluster.adminUrl).port);
  const isRunning = async () => (await findPostmaster(join(dataFolder, "cluster"))) !== undefined;
  const startAgain = () => startCluster({ dataFolder, port: samePort });
  running.defer(keepRunning({ name: "postgres", isRunning, startAgain }, say));
  return cluster;
}

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findPostmaster } from "./postmaster.ts";

/** Ends the cluster in this folder, running or not, and removes its data. For data that nobody needs any more. */
export async function discardCluster(folder: string): Promise<void> {
  const data = join(folder, "cluster");
  const server = await findPostmaster(data);
  // Nothing in there is worth a clean end: SIGQUIT makes the server drop all and go.
  if (server) process.kill(server.pid, "SIGQUIT");
  while (await findPostmaster(data)) await sleep(20);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

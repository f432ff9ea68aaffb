import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Below the ports that systems give to whoever connects: such a one might be taken when a Kafka comes back to it. */
const [LOWEST, HIGHEST] = [12_000, 32_000];

/** A process that was killed keeps its port for a moment longer than its name. */
const PATIENCE_MS = 3_000;

/** The port if it is free; any free one for 0. */
export async function choosePort(asked: number): Promise<number> {
  if (asked === 0) return anyFreePort();
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
    if (await isFree(asked)) return asked;
  }
  throw new Error(
    `Port ${asked}, on which Kafka should listen, is in use by another program: stop that program or let KAFKA_PORT name another.`,
  );
}

async function anyFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return false;
  } finally {
    server.close();
  }
}

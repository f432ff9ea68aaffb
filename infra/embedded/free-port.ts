import { once } from "node:events";
import { createServer } from "node:net";
import { explainListenError } from "@coop/service-kit/http/port-in-use.ts";

/** Finds out before anything is started whether a port can be had, and says what to do when it can't. */
export async function requireFreePort(port: number, host: string, setting: string): Promise<void> {
  const server = createServer().listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw explainListenError(error, port, setting);
  } finally {
    server.close();
  }
}

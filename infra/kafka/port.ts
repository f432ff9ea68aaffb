import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** The port if it is free; any free one for 0. */
export async function choosePort(asked: number): Promise<number> {
  const server = createServer();
  try {
    server.listen(asked, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new Error(
      `Port ${asked}, on which Kafka should listen, is in use by another program: stop that program or let KAFKA_PORT name another.`,
      { cause: error },
    );
  } finally {
    server.close();
  }
}

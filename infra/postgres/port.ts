import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

const usual = 55432;

/** The port to listen on: the one asked for, which must be free; else the usual one, or any when that is taken. 0 is any. */
export async function choosePort(asked: number | undefined): Promise<number> {
  const port = await tryPort(asked ?? usual);
  if (port !== undefined) return port;
  if (asked === undefined) return (await tryPort(0)) as number;
  throw new Error(
    `Port ${asked}, on which PostgreSQL should listen, is in use by another program: stop that program or configure another port.`,
  );
}

async function tryPort(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return undefined;
    throw error;
  } finally {
    server.close();
  }
}

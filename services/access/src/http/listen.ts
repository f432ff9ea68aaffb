import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";

/** Rejects when the port is taken. */
export async function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(listener).listen(port, host);
  await once(server, "listening");
  return server;
}

/** Takes no new connection, and resolves when the requests in hand are answered. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}

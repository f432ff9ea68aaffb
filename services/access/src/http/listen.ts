import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type ArrivalLimits, limitArrivals, serverOptionsOf } from "@coop/service-kit/http/arrival.ts";

/** Rejects when the port is taken. */
export async function listen(
  listener: RequestListener,
  { port, host, arrival }: { readonly port: number; readonly host: string; readonly arrival: ArrivalLimits },
): Promise<Server> {
  const server = createServer(serverOptionsOf(arrival), listener);
  limitArrivals(server, arrival);
  server.listen(port, host);
  await once(server, "listening");
  return server;
}

import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { inProcess, overHttp, type SubgraphTransport } from "./subgraph-transport.ts";

const opened: { server: Server; transport: SubgraphTransport }[] = [];
afterEach(async () => {
  for (const { server, transport } of opened.splice(0)) {
    await transport.close();
    server.closeAllConnections();
    server.close();
  }
});

const request = { headers: { "content-type": "application/json" }, body: "{}" };
const noLimit = new AbortController().signal;

/** A subgraph that cuts the first connections that calls come in on. */
async function cutting(times: number) {
  let calls = 0;
  const server = createServer((incoming, response) => {
    calls += 1;
    if (calls <= times) incoming.socket.destroy();
    else response.end('{"data":{}}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const transport = overHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, 2);
  opened.push({ server, transport });
  return { transport, calls: () => calls };
}

test("a query whose connection was cut is sent once more", async () => {
  const { transport, calls } = await cutting(1);
  expect((await transport.send(request, { signal: noLimit, repeatable: true })).status).toBe(200);
  expect(calls()).toBe(2);
});

test("only once", async () => {
  const { transport, calls } = await cutting(2);
  await expect(transport.send(request, { signal: noLimit, repeatable: true })).rejects.toThrow();
  expect(calls()).toBe(2);
});

test("a mutation never", async () => {
  const { transport, calls } = await cutting(1);
  await expect(transport.send(request, { signal: noLimit, repeatable: false })).rejects.toThrow();
  expect(calls()).toBe(1);
});

test("nobody waits for a service of the same process past the limit", async () => {
  const silent = {
    name: "silent",
    handle: () => new Promise<never>(() => undefined),
    start: async () => undefined,
    stop: async () => undefined,
    readiness: async () => ({ ready: true, checks: {} }),
    metrics: async () => "",
  };
  const sent = inProcess(silent).send(request, { signal: AbortSignal.timeout(5), repeatable: true });
  await expect(sent).rejects.toThrow(/timeout/);
});

import { drip } from "@coop/testkit";
import { afterEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { isThisMachine } from "../metrics/metrics-server.ts";
import type { Service } from "../service.ts";
import { type HttpServer, serve } from "./server.ts";

const logger = pino({ level: "silent" });
const echo: Service = {
  name: "echo",
  handle: async ({ headers, body }) => {
    if (body === "throw") throw new Error("postgres://secret");
    return { status: 418, headers: { "content-type": "text/plain" }, body: `${headers["x-request-id"]} ${body}` };
  },
  start: async () => undefined,
  stop: async () => undefined,
  readiness: async () => ({ ready: false, checks: { database: "gone" } }),
  metrics: async () => "echo_calls_total 1\n",
};

const open: HttpServer[] = [];
const served = async (options = {}) => {
  const server = await serve(echo, { port: 0, host: "127.0.0.1", logger, ...options });
  open.push(server);
  return server;
};
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop();
});

const post = (url: string, body: string) => fetch(url, { method: "POST", body, headers: { "x-request-id": "r-1" } });

test("a call reaches the service as it was sent, and its answer comes back as it was given", async () => {
  const { url } = await served();
  const answered = await post(url, "é");
  expect([answered.status, answered.headers.get("content-type"), await answered.text()]).toEqual([418, "text/plain", "r-1 é"]);
});

test("liveness is the process, readiness is the service", async () => {
  const { url } = await served();
  const live = await fetch(new URL("/health/live", url));
  const ready = await fetch(new URL("/health/ready", url));
  expect([live.status, ready.status]).toEqual([200, 503]);
  expect(await ready.json()).toEqual({ ready: false, checks: { database: "gone" } });
});

test("metrics are told to this machine where they are to be told, and elsewhere there is no such address", async () => {
  const open = await fetch(new URL("/metrics", (await served({ metrics: echo.metrics })).url));
  expect([open.status, open.headers.get("content-type")]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  expect(await open.text()).toBe("echo_calls_total 1\n");
  expect((await fetch(new URL("/metrics", (await served()).url))).status).toBe(404);
  expect(["127.0.0.1", "::1", "::ffff:127.0.0.1", "10.0.0.7", "::ffff:10.0.0.7", undefined].map(isThisMachine)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
});

test("what throws tells nothing of the inside", async () => {
  const { url } = await served();
  const answered = await post(url, "throw");
  expect(answered.status).toBe(500);
  expect(await answered.text()).not.toContain("secret");
});

test("a body that is too large and an unknown address are refused", async () => {
  const { url } = await served({ maxBodyBytes: 10 });
  expect((await post(url, "0123456789")).status).toBe(418);
  expect((await post(url, "0123456789A")).status).toBe(413);
  expect((await fetch(new URL("/other", url))).status).toBe(404);
});

test("a port in use is said in one sentence with what to do", async () => {
  const { port } = await served();
  await expect(served({ port })).rejects.toThrow(
    `Port ${port} is in use: stop the process that listens there, or set ECHO_PORT to a free port.`,
  );
});

test("a call that is sent drop by drop does not keep a server from stopping", async () => {
  const server = await serve(echo, { port: 0, host: "127.0.0.1", logger, arrival: { receiveMs: 400, maxConnections: 10 } });
  const dripped = drip(server.url);
  await post(server.url, "another call, after it");
  await expect(server.stop()).resolves.toBeUndefined();
  await dripped;
});

test("a call that is sent drop by drop is not waited for", async () => {
  const { url } = await served({ arrival: { receiveMs: 150, maxConnections: 10 } });
  expect(await drip(url)).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"REQUEST_TOO_SLOW"/);
});

test("who asks again and again on one connection is answered, and does not keep a server from stopping", async () => {
  const asked = Promise.withResolvers<void>();
  const mayAnswer = Promise.withResolvers<void>();
  const slow: Service = {
    ...echo,
    readiness: async () => {
      asked.resolve();
      await mayAnswer.promise;
      return { ready: true, checks: {} };
    },
  };
  // What is cut off at the end of the time to arrive would come too late for this test.
  const arrival = { receiveMs: 600_000, maxConnections: 10 };
  const server = await serve(slow, { port: 0, host: "127.0.0.1", logger, arrival });
  const answer = fetch(new URL("/health/ready", server.url));
  await asked.promise;
  const stopped = server.stop();
  mayAnswer.resolve();
  expect(await (await answer).json()).toEqual({ ready: true, checks: {} });
  await stopped;
});

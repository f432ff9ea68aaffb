import { afterEach, expect, test } from "@jest/globals";
import type { GatewayConfig } from "../src/config.ts";
import { startGraph } from "./graph.ts";

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

async function opens(changes: Partial<GatewayConfig> = {}) {
  const graph = await startGraph("in process", changes);
  opened.push(graph.stop);
  return graph;
}

const preflight = {
  method: "OPTIONS",
  headers: {
    origin: "https://app.example",
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type",
  },
};

test("every answer tells browsers to load nothing, to frame nothing and to guess nothing", async () => {
  const graph = await opens({ development: false });
  for (const { headers } of [await graph.send("{ whoAsks }"), await fetch(new URL("/nowhere", graph.gateway.url))]) {
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("strict-transport-security")).toContain("max-age=");
  }
});

test("the explorer's page runs only scripts that are served here; a development machine asks for no https", async () => {
  const graph = await opens();
  const { headers } = await fetch(new URL("/", graph.gateway.url));
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/(^|;)script-src 'self'(;|$)/);
  expect(policy).toMatch(/(^|;)default-src 'none'(;|$)/);
  expect(policy).not.toContain("upgrade-insecure-requests");
  expect(headers.get("strict-transport-security")).toBeNull();
});

test("pages of another origin may not ask", async () => {
  const graph = await opens();
  const answer = await fetch(graph.gateway.url, preflight);
  expect(answer.headers.get("access-control-allow-origin")).toBeNull();
});

test("pages of an origin that is named may, without cookies, and read the headers that concern them", async () => {
  const graph = await opens({ corsOrigins: ["https://app.example"] });
  const answer = await fetch(graph.gateway.url, preflight);
  expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([204, "https://app.example"]);
  expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
  const { headers } = await graph.send("{ whoAsks }", { origin: "https://app.example" });
  expect(headers.get("access-control-expose-headers")).toContain("retry-after");
  const other = await fetch(graph.gateway.url, {
    ...preflight,
    headers: { ...preflight.headers, origin: "https://evil.example" },
  });
  expect(other.headers.get("access-control-allow-origin")).toBeNull();
});

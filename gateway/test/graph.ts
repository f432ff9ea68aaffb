import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultArrival } from "@coop/service-kit/http/arrival.ts";
import { type HttpServer, serve } from "@coop/service-kit/http/server.ts";
import type { Service } from "@coop/service-kit/service.ts";
import { type Logger, pino } from "pino";
import { defaultBudgets } from "../src/actor-families.ts";
import type { GatewayConfig } from "../src/config.ts";
import { createGateway, type Gateway, type GatewayDependencies } from "../src/service.ts";
import { startIssuer, type TestIssuer } from "../src/testing/issuer.ts";
import { actorKeys, type Controls, createSubgraphs } from "./subgraphs.ts";

export type Reach = "in process" | "over HTTP";

export interface TestGraph {
  readonly gateway: Gateway;
  readonly config: GatewayConfig;
  readonly issuer: TestIssuer;
  readonly controls: Controls;
  /** Lines of the gateway's log. */
  readonly log: string[];
  send(operation: object | string, headers?: Record<string, string> | undefined): Promise<TestAnswer>;
  /** Makes one subgraph disappear for good. */
  takeDown(name: string): Promise<void>;
  stop(): Promise<void>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // Tests read what they expect; a missing part makes them fail.
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly TestError[] };
}

export interface TestError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export const TIMEOUT_MS = 400;

export async function startGraph(
  reach: Reach,
  changes: Partial<GatewayConfig> = {},
  dependencies: Partial<GatewayDependencies> = {},
) {
  const controls: Controls = { asked: [], opinionsWait: undefined };
  const issuer = await startIssuer();
  const { services, supergraphSdl } = await createSubgraphs(controls);
  const folder = await mkdtemp(join(tmpdir(), "coop-gateway-"));
  const supergraphPath = join(folder, "supergraph.graphql");
  await writeFile(supergraphPath, supergraphSdl);
  const servers = reach === "over HTTP" ? await serveAll(services) : new Map<string, HttpServer>();
  const downed = new Set<string>();
  const { log, logger } = recordingLogger();

  const config: GatewayConfig = {
    mode: "full",
    development: true,
    host: "127.0.0.1",
    port: 0,
    supergraphPath,
    subgraphUrls: Object.fromEntries([...servers].map(([name, { url }]) => [name, [url]])),
    actorKeys,
    tokenIssuers: [issuer],
    legalClockUrl: undefined,
    accessUrl: undefined,
    filesFolder: undefined,
    subgraphTimeoutMs: TIMEOUT_MS,
    requestTimeoutMs: 10_000,
    subgraphConnections: 8,
    arrival: defaultArrival,
    limits: { bodyBytes: 20_000, depth: 6, tokens: 1_000, aliases: 10, rootFields: 5, directives: 5, fileBytes: 100_000 },
    budgets: defaultBudgets,
    rateDatabaseUrl: undefined,
    trustedProxies: [],
    trustedDocuments: [],
    onlyTrusted: false,
    warmingMs: 20_000,
    corsOrigins: [],
    bearers: { revocations: { everyMs: 50, graceMs: 60_000, afterGrace: "refuse" }, certificateHeader: undefined },
    logLevel: "info",
    metrics: { at: "this-machine" },
    tracing: undefined,
    ...changes,
  };
  const handedOver = reach === "in process" ? { subgraphs: canFail(services, downed) } : {};
  const gateway = createGateway(config, { logger, ...handedOver, ...dependencies });
  await gateway.start();

  return {
    gateway,
    config,
    issuer,
    controls,
    log,
    send: (operation: object | string, headers?: Record<string, string>) => send(gateway.url, operation, headers),
    async takeDown(name) {
      downed.add(name);
      await servers.get(name)?.stop();
    },
    async stop() {
      await gateway.stop();
      for (const [name, server] of servers) if (!downed.has(name)) await server.stop();
      for (const service of services.values()) await service.stop();
      await issuer.stop();
      await rm(folder, { recursive: true });
    },
  } satisfies TestGraph;
}

async function serveAll(services: ReadonlyMap<string, Service>): Promise<Map<string, HttpServer>> {
  const servers = new Map<string, HttpServer>();
  const logger = pino({ level: "silent" });
  for (const [name, service] of services) servers.set(name, await serve(service, { port: 0, host: "127.0.0.1", logger }));
  return servers;
}

function canFail(services: ReadonlyMap<string, Service>, downed: ReadonlySet<string>): Map<string, Service> {
  const refuseIfDown = (name: string) => {
    if (downed.has(name)) throw new Error(`connect ECONNREFUSED 10.0.0.7 (${name})`);
  };
  return new Map(
    [...services].map(([name, service]) => [
      name,
      {
        ...service,
        async handle(request) {
          refuseIfDown(name);
          return service.handle(request);
        },
        async readiness() {
          refuseIfDown(name);
          return service.readiness();
        },
      },
    ]),
  );
}

function recordingLogger(): { readonly log: string[]; readonly logger: Logger } {
  const log: string[] = [];
  return { log, logger: pino({ level: "info" }, { write: (line) => log.push(line) }) };
}

export async function send(url: string, operation: object | string, headers: Record<string, string> = {}): Promise<TestAnswer> {
  const body = typeof operation === "string" ? { query: operation } : operation;
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

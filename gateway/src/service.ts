import type { AddressInfo } from "node:net";
import type { FileStore } from "@coop/service-kit/files/file-store.ts";
import { explainListenError } from "@coop/service-kit/http/port-in-use.ts";
import { mergeMetrics } from "@coop/service-kit/metrics/merge-metrics.ts";
import { type MetricsServer, serveMetrics } from "@coop/service-kit/metrics/metrics-server.ts";
import type { Service } from "@coop/service-kit/service.ts";
import { noTracing, type Tracing } from "@coop/service-kit/tracing/tracing.ts";
import type { Logger } from "pino";
import type { AccessPort } from "./access-port.ts";
import { type Admit, admitAnybody, createAdmit } from "./admission.ts";
import { createBearers } from "./bearers.ts";
import { bodyDeadline } from "./body-deadline.ts";
import type { GatewayConfig } from "./config.ts";
import { explorerRoutes } from "./explorer-routes.ts";
import { filesRoute } from "./files-route.ts";
import { graphqlRoute } from "./graphql-route.ts";
import { healthRoutes } from "./health-routes.ts";
import { createHttp } from "./http.ts";
import type { IssuerKeys } from "./identity.ts";
import { inTurn } from "./in-turn.ts";
import { type LegalClock, movableClock, systemClock } from "./legal-clock.ts";
import { createGatewayMetrics } from "./metrics.ts";
import { metricsRoute } from "./metrics-route.ts";
import { createPlan, planAhead } from "./plan.ts";
import { startRateLimits } from "./rate-limits.ts";
import { readFileRoute } from "./read-file-route.ts";
import { type GatewayReadiness, readinessOf } from "./readiness.ts";
import { startApollo } from "./start-apollo.ts";
import { createSubgraphSource } from "./subgraph-source.ts";
import { inProcess, overHttp, type SubgraphTransport } from "./subgraph-transport.ts";
import { readSupergraph } from "./supergraph-file.ts";
import { startWarming, type Warming } from "./warming.ts";
import { installWebSafety } from "./web-safety.ts";

export interface GatewayDependencies {
  readonly logger: Logger;
  /** Subgraphs of the same process, by name; the others are called over HTTP. */
  readonly subgraphs?: ReadonlyMap<string, Service>;
  /** Instead of the one that the configuration names. */
  readonly legalClock?: LegalClock;
  /** Keys of issuers of the same process, so that they need not be fetched. */
  readonly issuerKeys?: IssuerKeys;
  /** What `access` of the same process says of tokens; else it is asked where the configuration says. */
  readonly access?: AccessPort;
  /** Keeps what is uploaded; without it nothing can be. */
  readonly files?: FileStore | undefined;
  /** Where its part of each trace is recorded; who gives it also stops it. */
  readonly tracing?: Tracing;
  /** What else this process measures, told with the gateway's own. */
  readonly processMetrics?: () => Promise<string>;
}

export interface Gateway {
  /** Loads the supergraph and listens. Rejects with one sentence when it can't. */
  start(): Promise<void>;
  /** Takes no new request, finishes those in hand. Subgraphs of the same process go on. */
  stop(): Promise<void>;
  /** Address of the endpoint, once started. */
  readonly url: string;
  readiness(): Promise<GatewayReadiness>;
}

export function createGateway(
  config: GatewayConfig,
  { logger, subgraphs, legalClock, issuerKeys, access, files, tracing = noTracing, processMetrics }: GatewayDependencies,
): Gateway {
  const transports = new Map<string, SubgraphTransport>();
  const readiness = () => readinessOf(transports, warming?.isOver() ?? false);
  const metrics = createGatewayMetrics();
  const app = createHttp(config, logger);
  let warming: Warming | undefined;
  let metricsServer: MetricsServer | undefined;
  let stopApollo: () => Promise<void> = async () => undefined;
  let stopRates: () => Promise<void> = async () => undefined;
  let stopBearers: () => Promise<void> = async () => undefined;
  let port = config.port;

  function sourceOf(name: string, urlInSupergraph: string | undefined) {
    const transport = transportOf(config, name, urlInSupergraph, subgraphs?.get(name));
    transports.set(name, transport);
    const { subgraphTimeoutMs: timeoutMs, actorKeys } = config;
    return createSubgraphSource({ name, transport, timeoutMs, actorKeys, logger, tracing, metrics });
  }

  async function startAdmitting(): Promise<Admit> {
    if (config.mode === "bare") return admitAnybody;
    const rates = await startRateLimits(config.budgets, config.rateDatabaseUrl, logger);
    stopRates = rates.stop;
    const bearers = createBearers(config, { issuerKeys, access, logger });
    stopBearers = bearers.stop;
    await bearers.start();
    return createAdmit(bearers, legalClock ?? clockOf(config), rates);
  }

  /** Services of the same process have no port of their own to tell theirs. */
  async function allMetrics(): Promise<string> {
    const inProcess = [...(subgraphs?.values() ?? [])].map((service) => service.metrics());
    return mergeMetrics(await Promise.all([metrics.registry.metrics(), ...inProcess, processMetrics?.() ?? ""]));
  }

  async function tellMetrics(): Promise<void> {
    if (config.metrics.at === "this-machine") metricsRoute(app, allMetrics);
    if (config.metrics.at !== "own-port") return;
    metricsServer = await serveMetrics(allMetrics, config.metrics);
    logger.info({ port: metricsServer.port }, "The metrics are told.");
  }

  return {
    get url() {
      return `http://localhost:${port}/graphql`;
    },
    readiness,

    async start() {
      const plan = createPlan({ supergraphSdl: await readSupergraph(config.supergraphPath), sourceOf, logger });
      const { apollo, documents, checkSize } = await startApollo(config, plan, logger);
      stopApollo = () => apollo.stop();
      const admit = await startAdmitting();
      await installWebSafety(app, config);
      app.route({
        method: ["GET", "POST"],
        url: "/graphql",
        preParsing: bodyDeadline(config.arrival.receiveMs),
        handler: graphqlRoute({
          ...{ apollo, admit, logger, tracing, metrics },
          onlyTrusted: config.onlyTrusted ? documents : undefined,
          checkSize,
          timeoutMs: config.requestTimeoutMs,
        }),
      });
      if (files) {
        filesRoute(app, { files, admit, maxBytes: config.limits.fileBytes });
        readFileRoute(app, { apollo, files, admit, logger, timeoutMs: config.requestTimeoutMs });
      }
      healthRoutes(app, readiness);
      await tellMetrics();
      if (config.development) explorerRoutes(app, config.accessUrl);
      try {
        await app.listen({ port, host: config.host });
      } catch (error) {
        throw explainListenError(error, port, "GATEWAY_PORT");
      }
      port = (app.server.address() as AddressInfo).port;
      logger.info({ port, mode: config.mode }, "The gateway listens.");
      warming = startWarming({
        documents,
        planAhead: (text) => planAhead(plan, text),
        patienceMs: config.warmingMs,
        logger,
      });
    },

    async stop() {
      await app.close();
      await warming?.stop();
      await metricsServer?.stop();
      await stopApollo();
      await stopRates();
      await stopBearers();
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
}

function transportOf(
  { subgraphUrls, subgraphConnections }: GatewayConfig,
  name: string,
  urlInSupergraph: string | undefined,
  service: Service | undefined,
): SubgraphTransport {
  if (service) return inProcess(service);
  const urls = subgraphUrls[name] ?? (urlInSupergraph ? [urlInSupergraph] : []);
  if (urls.length === 0)
    throw new Error(`The supergraph has a subgraph "${name}" whose address is not known: set ${name.toUpperCase()}_URL.`);
  return inTurn(urls.map((url) => overHttp(url, subgraphConnections)));
}

function clockOf({ legalClockUrl }: GatewayConfig): LegalClock {
  return legalClockUrl ? movableClock(legalClockUrl) : systemClock;
}

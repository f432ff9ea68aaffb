import type { RequestListener, Server } from "node:http";
import { momentOf, type Result } from "@coop/kernel";
import type { GraphContext } from "@coop/service-kit/graphql/context.ts";
import { RateLimited } from "@coop/service-kit/graphql/errors.ts";
import { stopServer } from "@coop/service-kit/http/arrival.ts";
import { mergeMetrics } from "@coop/service-kit/metrics/merge-metrics.ts";
import { type MetricsServer, serveMetrics } from "@coop/service-kit/metrics/metrics-server.ts";
import { RateExhausted, type Rates, startRates } from "@coop/service-kit/rates/rates.ts";
import type { Service } from "@coop/service-kit/service.ts";
import { noTracing, type Tracing } from "@coop/service-kit/tracing/tracing.ts";
import type { Provider } from "oidc-provider";
import { createAccessMetrics } from "./access-metrics.ts";
import { type AccessConfig, ConfigError, productionFaults } from "./config.ts";
import { developmentAccounts } from "./development-accounts.ts";
import type { Door } from "./door-config.ts";
import { clockRoutes } from "./http/clock-routes.ts";
import { developmentRoutes } from "./http/development-routes.ts";
import { type GatewayPort, gatewayListener } from "./http/gateway-listener.ts";
import { graphListener } from "./http/graph-listener.ts";
import { healthRoutes } from "./http/health-routes.ts";
import { limitedDoors } from "./http/limited-doors.ts";
import { listen } from "./http/listen.ts";
import { metricsListener } from "./http/metrics-listener.ts";
import { observed } from "./http/observed.ts";
import { createRequestListener } from "./http/request-listener.ts";
import { createIssuer } from "./issuer.ts";
import { createMovableClock, createSystemClock, type LegalClock } from "./legal-clock.ts";
import type { Logger } from "./logger.ts";
import { createAdapterFactory } from "./oidc/adapter.ts";
import { type IssuedToken, issueDevelopmentToken, type TokenRefusal } from "./oidc/development-token.ts";
import { startPurging } from "./oidc/purge.ts";
import { migrate } from "./postgres/migrate.ts";
import { createPool } from "./postgres/pool.ts";
import { bringIn } from "./postgres/seeds.ts";
import { loadSigningKeys } from "./postgres/signing-keys.ts";
import { seedsOf } from "./seeds-of.ts";
import type { SigningKey } from "./signing-key.ts";
import { createAccessDirectory, createAccessSubgraph, createPorts } from "./subgraph.ts";

/** Who people and systems are: their directory as a part of the graph, the token issuer, the legal clock that all processes share. */
export interface Access extends Service, GatewayPort {
  /** What tokens name as their issuer; their keys are at `<issuer>/jwks`. */
  readonly issuer: string;
  readonly clock: LegalClock;
  /** Migrates the database, makes the signing key and brings in the organisations where they are missing, listens. */
  start(): Promise<void>;
  /** Answers what is in hand, then lets go of port and database. */
  stop(): Promise<void>;
  /** A token of a development account. Without such accounts every name is unknown. Only after `start`. */
  issueDevelopmentToken(account: string): Promise<Result<IssuedToken, TokenRefusal>>;
}

interface Running {
  readonly provider: Provider;
  readonly signingKey: SigningKey;
  readonly server: Server;
  readonly stopPurging: () => void;
}

/** The graph of this service is asked rarely: the issuer has a pool of its own. */
const GRAPH_CONNECTIONS = 5;

export interface AccessDependencies {
  readonly logger: Logger;
  /** Where its part of each trace is recorded; who gives it also stops it. */
  readonly tracing?: Tracing;
  /** What a process of its own measures beside. Where another tells the metrics of several services, it is absent. */
  readonly processMetrics?: () => Promise<string>;
}

export function createAccess(config: AccessConfig, { logger, tracing = noTracing, processMetrics }: AccessDependencies): Access {
  // Asked again here, where the accounts come into being: a config may be made without `readConfig`.
  const { developmentSecret, sealingKey, sealsFolder } = config;
  const faults = productionFaults({
    ...config,
    accountsAreOn: developmentSecret !== undefined,
    isSealed: sealingKey !== undefined,
    sealsAreHandedOut: sealsFolder !== undefined,
  });
  if (faults.length > 0) throw new ConfigError(faults);

  const pool = createPool(config.databaseUrl, logger);
  const clock = config.clockIsMovable ? createMovableClock(pool) : createSystemClock();
  const { databaseUrl, actorKeys, pseudonymSecret } = config;
  const subgraph = createAccessSubgraph({
    ...{ databaseUrl, actorKeys, pseudonymSecret, logger, tracing },
    sealingKey,
    ...(config.retention && { retention: config.retention }),
    sealsFolder,
    poolSize: GRAPH_CONNECTIONS,
    meter: meterWrites,
  });
  const accounts = config.developmentSecret === undefined ? [] : developmentAccounts(config.pseudonymSecret);
  const readMoment = async () => momentOf(await clock.readClock());
  const { gatewayPort, partnerClients, actorToday } = createPorts(subgraph.dataSource, readMoment);
  let running: Running | undefined;
  let rates: Rates<Door> | undefined;
  let metricsServer: MetricsServer | undefined;
  const metrics = createAccessMetrics();

  async function readMetrics(): Promise<string> {
    return mergeMetrics([await subgraph.metrics(), await metrics.registry.metrics()]);
  }

  /** Tells them on a port of their own, or on this one, as configured: in a process of its own. */
  async function tellMetrics(otherwise: RequestListener): Promise<RequestListener> {
    const { metrics: told } = config;
    if (!processMetrics || told.at === "nowhere") return otherwise;
    const text = async () => mergeMetrics([await readMetrics(), await processMetrics()]);
    if (told.at === "this-machine") return metricsListener(text, otherwise, logger);
    metricsServer = await serveMetrics(text, told);
    logger.info({ port: metricsServer.port }, "the metrics are told");
    return otherwise;
  }

  async function meterWrites({ actor }: GraphContext): Promise<void> {
    try {
      await rates?.meterOf("DIRECTORY", actor.subject).spend(1);
    } catch (error) {
      const isExhausted = error instanceof RateExhausted;
      if (isExhausted) metrics.rateRefused("DIRECTORY");
      throw isExhausted ? new RateLimited(error) : error;
    }
  }

  const access: Access = {
    name: subgraph.name,
    issuer: config.issuer,
    clock,
    handle: (request) => subgraph.handle(request),
    metrics: readMetrics,
    ...gatewayPort,

    async start() {
      rates = await startRates(config.doors.quotas, config.doors.rateDatabaseUrl, logger);
      await migrate(pool);
      await subgraph.start();
      const seeds = seedsOf(accounts, config.developmentSecret);
      const now = await clock.readClock();
      await subgraph.dataSource.transaction((manager) => bringIn(manager, seeds, now));
      const keys = await loadSigningKeys(pool, config.keySecret);
      const { provider, listener: issuing } = await createIssuer({
        config,
        rates,
        metrics,
        accounts,
        partnerClients,
        actorToday,
        directory: createAccessDirectory(subgraph.dataSource, config.pseudonymSecret),
        clock,
        adapter: createAdapterFactory(pool),
        keys,
        loadDevelopmentKeys: () => loadSigningKeys(pool, config.keySecret, "development"),
        logger,
      });
      const routes = {
        ...healthRoutes(access.readiness),
        ...clockRoutes(clock),
        ...(accounts.length > 0 ? developmentRoutes(accounts, access.issueDevelopmentToken) : {}),
      };
      const limited = limitedDoors(
        { rates, trustedProxies: config.doors.trustedProxies, refused: metrics.rateRefused, logger },
        issuing,
      );
      const otherwise = graphListener(subgraph, gatewayListener(gatewayPort, actorKeys, limited, logger), logger);
      const listener = await tellMetrics(createRequestListener(routes, otherwise, logger));
      const server = await listen(observed({ metrics, tracing }, listener), { ...config, ...config.doors });
      running = { provider, signingKey: keys[0], server, stopPurging: startPurging(pool, logger) };
      logger.info({ issuer: config.issuer, accounts: accounts.length, movableClock: clock.movable }, "access is ready");
    },

    async stop() {
      const stopping = running;
      running = undefined;
      stopping?.stopPurging();
      if (stopping) await stopServer(stopping.server, config.doors.arrival);
      await subgraph.stop();
      await rates?.stop();
      await metricsServer?.stop();
      await pool.end();
    },

    async readiness() {
      const database = await pool.query("SELECT 1").then(
        () => "ok",
        (err: unknown) => {
          logger.warn({ err }, "the database does not answer");
          return "unreachable";
        },
      );
      const issuer = running ? "ok" : "not started";
      return { ready: database === "ok" && issuer === "ok", checks: { database, issuer } };
    },

    async issueDevelopmentToken(account) {
      if (!running) throw new Error("The access service gives no tokens before start() or after stop().");
      return issueDevelopmentToken(running.provider, running.signingKey, accounts, account, actorToday);
    },
  };
  return access;
}

import type { Server } from "node:http";
import { momentOf, type Result } from "@coop/kernel";
import type { GraphContext } from "@coop/service-kit/graphql/context.ts";
import { RateLimited } from "@coop/service-kit/graphql/errors.ts";
import { RateExhausted, type Rates, startRates } from "@coop/service-kit/rates/rates.ts";
import type { Service } from "@coop/service-kit/service.ts";
import type { Provider } from "oidc-provider";
import { type AccessConfig, ConfigError, productionFaults } from "./config.ts";
import { developmentAccounts } from "./development-accounts.ts";
import type { Door } from "./door-config.ts";
import { clockRoutes } from "./http/clock-routes.ts";
import { developmentRoutes } from "./http/development-routes.ts";
import { type GatewayPort, gatewayListener } from "./http/gateway-listener.ts";
import { graphListener } from "./http/graph-listener.ts";
import { healthRoutes } from "./http/health-routes.ts";
import { limitedDoors } from "./http/limited-doors.ts";
import { listen, stopListening } from "./http/listen.ts";
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

export function createAccess(config: AccessConfig, { logger }: { readonly logger: Logger }): Access {
  // Asked again here, where the accounts come into being: a config may be made without `readConfig`.
  const faults = productionFaults({ ...config, accountsAreOn: config.developmentSecret !== undefined });
  if (faults.length > 0) throw new ConfigError(faults);

  const pool = createPool(config.databaseUrl, logger);
  const clock = config.clockIsMovable ? createMovableClock(pool) : createSystemClock();
  const { databaseUrl, actorKeys, pseudonymSecret } = config;
  const subgraph = createAccessSubgraph({
    ...{ databaseUrl, actorKeys, pseudonymSecret, logger },
    sealingKey: config.sealingKey,
    poolSize: GRAPH_CONNECTIONS,
    meter: meterWrites,
  });
  const accounts = config.developmentSecret === undefined ? [] : developmentAccounts(config.pseudonymSecret);
  const readMoment = async () => momentOf(await clock.readClock());
  const { gatewayPort, partnerClients, actorToday } = createPorts(subgraph.dataSource, readMoment);
  let running: Running | undefined;
  let rates: Rates<Door> | undefined;

  async function meterWrites({ actor }: GraphContext): Promise<void> {
    try {
      await rates?.meterOf("DIRECTORY", actor.subject).spend(1);
    } catch (error) {
      throw error instanceof RateExhausted ? new RateLimited(error) : error;
    }
  }

  const access: Access = {
    name: subgraph.name,
    issuer: config.issuer,
    clock,
    handle: (request) => subgraph.handle(request),
    metrics: () => subgraph.metrics(),
    ...gatewayPort,

    async start() {
      rates = await startRates(config.doors.quotas, config.doors.rateDatabaseUrl, logger);
      await migrate(pool);
      await subgraph.start();
      const seeds = seedsOf(accounts, config.developmentSecret);
      const now = await clock.readClock();
      await subgraph.dataSource.transaction((manager) => bringIn(manager, seeds, now));
      const keys = await loadSigningKeys(pool, config.keySecret);
      const { provider, listener } = await createIssuer({
        config,
        rates,
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
        { rates, trustedProxies: config.doors.trustedProxies, refused: () => undefined, logger },
        listener,
      );
      const otherwise = graphListener(subgraph, gatewayListener(gatewayPort, actorKeys, limited, logger), logger);
      const server = await listen(createRequestListener(routes, otherwise, logger), { ...config, ...config.doors });
      running = { provider, signingKey: keys[0], server, stopPurging: startPurging(pool, logger) };
      logger.info({ issuer: config.issuer, accounts: accounts.length, movableClock: clock.movable }, "access is ready");
    },

    async stop() {
      const stopping = running;
      running = undefined;
      stopping?.stopPurging();
      if (stopping) await stopListening(stopping.server);
      await subgraph.stop();
      await rates?.stop();
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

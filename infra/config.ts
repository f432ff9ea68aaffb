import { ConfigFaults, type Environment, readVariables, variable } from "@coop/service-kit/config.ts";
import { tryMetricsConfig } from "@coop/service-kit/metrics/metrics-config.ts";
import { type TracingConfig, tryTracingConfig } from "@coop/service-kit/tracing/tracing-config.ts";
import { z } from "zod";
import { developmentOnly } from "./development-only.ts";
import type { ServiceName } from "./embedded/services.ts";
import { type Said, saidOf, saidOfServices } from "./handed-on.ts";
import { observingVariables } from "./observing-variables.ts";

/** How the whole system runs in one process, and where the commands beside it find it. */
export interface SystemConfig {
  /** Where data, files and secrets are kept; `.data/embedded` in the repository when not given. */
  readonly dataFolder: string | undefined;
  /** The address to listen on: this machine's own, because development accounts let anybody act as anybody. */
  readonly host: string;
  /** Ports: 0 takes a free one. */
  readonly gatewayPort: number;
  readonly accessPort: number;
  /** When not given: 55432, or a free one when that is taken. */
  readonly postgresPort: number | undefined;
  readonly supergraphPath: string | undefined;
  readonly logLevel: string;
  /** Where `access` is, for `npm run token` and `npm run clock`; when not given, where the data folder says. */
  readonly accessUrl: string | undefined;
  /** What is said of metrics, traces and readiness, to be handed on as it is. */
  readonly observing: Environment;
  /** What is said of each part, which reads and checks it itself. */
  readonly gateway: Said;
  readonly access: Said;
  readonly services: Readonly<Record<ServiceName, Said>>;
  /** Undefined where no trace is recorded. */
  readonly tracing: TracingConfig | undefined;
  /** Whether npm started this process, which then ends with npm. */
  readonly launchedByNpm: boolean;
}

/** The only reader of the environment in `infra`. Throws `ConfigFaults` with every fault at once. */
export function readConfig(environment: Environment = process.env): SystemConfig {
  const { values, faults } = readVariables(
    {
      NODE_ENV: developmentOnly,
      COOP_DATA: z.string().optional(),
      GATEWAY_HOST: variable.host("127.0.0.1"),
      GATEWAY_PORT: variable.port.default(4000),
      ACCESS_PORT: variable.port.default(4010),
      POSTGRES_PORT: variable.port.optional(),
      SUPERGRAPH_PATH: z.string().optional(),
      LOG_LEVEL: variable.logLevel("warn"),
      ACCESS_URL: z.url({ protocol: /^https?$/, error: "must be a web address (http://host:port)" }).optional(),
    },
    environment,
  );
  const observing = observingVariables(environment);
  const { tracing, faults: tracingFaults } = tryTracingConfig(observing);
  faults.push(...tracingFaults, ...tryMetricsConfig(observing).faults);
  const samePort = values && values.GATEWAY_PORT === values.ACCESS_PORT && values.ACCESS_PORT !== 0;
  if (samePort) faults.push("ACCESS_PORT: must be another port than GATEWAY_PORT");
  if (!values || faults.length > 0) throw new ConfigFaults("The system", faults);
  return {
    dataFolder: values.COOP_DATA,
    host: values.GATEWAY_HOST,
    gatewayPort: values.GATEWAY_PORT,
    accessPort: values.ACCESS_PORT,
    postgresPort: values.POSTGRES_PORT,
    supergraphPath: values.SUPERGRAPH_PATH,
    logLevel: values.LOG_LEVEL,
    accessUrl: values.ACCESS_URL,
    observing,
    gateway: saidOf("gateway", environment),
    access: saidOf("access", environment),
    services: saidOfServices(environment),
    tracing,
    launchedByNpm: environment.npm_lifecycle_event !== undefined,
  };
}

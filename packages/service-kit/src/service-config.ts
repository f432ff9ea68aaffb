import type { z } from "zod";
import { type BrokerConfig, tryBrokerConfig } from "./broker/broker-config.ts";
import { ConfigFaults, type Environment, readVariables, variable } from "./config.ts";
import type { RetentionSettings } from "./history/purge-daily.ts";
import type { SealingKey } from "./history/seal.ts";
import { type ArrivalLimits, arrivalOf, arrivalVariables } from "./http/arrival.ts";
import type { ActorKeys } from "./identity/actor-keys.ts";
import { type MetricsConfig, tryMetricsConfig } from "./metrics/metrics-config.ts";
import { type TracingConfig, tryTracingConfig } from "./tracing/tracing-config.ts";

/** What a service must know of its surroundings when it is a process of its own. */
export interface ServiceConfig {
  readonly name: string;
  readonly databaseUrl: string;
  /** Connections to its database. */
  readonly poolSize: number;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** How slowly a call may arrive. */
  readonly arrival: ArrivalLimits;
  /** What carries the events between all processes. */
  readonly broker: BrokerConfig;
  readonly actorKeys: ActorKeys;
  readonly pseudonymSecret: string;
  readonly filesFolder: string;
  /** Signs the history every day; undefined only where nobody relies on it. */
  readonly sealingKey: SealingKey | undefined;
  /** Where each day's seal is handed out to; undefined where it stays in the database alone. */
  readonly sealsFolder: string | undefined;
  /** How long it is known who consulted which dossier, in months: 6 to 12, to 36 where internal control needs it (CNIL 2021-122). */
  readonly accessLogMonths: number;
  /** Whether it looks every day for what is past its retention, and the durations that are set otherwise. */
  readonly retention: RetentionSettings;
  /** Where the legal clock that can be moved is read; undefined for the system clock. */
  readonly legalClockUrl: string | undefined;
  readonly logLevel: string;
  /** How long relay and consumer may be in trouble before the service says that it is not ready. */
  readonly patienceMs: number;
  readonly metrics: MetricsConfig;
  /** Undefined where no trace is recorded. */
  readonly tracing: TracingConfig | undefined;
}

export interface ServiceKind<Shape extends z.ZodRawShape> {
  readonly name: string;
  /** When the environment names none. */
  readonly port: number;
  /** Variables that this service alone reads, by their whole names. */
  readonly variables: Shape;
}

/** Reads a service's environment. Throws `ConfigFaults` with every fault at once. */
export function readServiceConfig<Shape extends z.ZodRawShape>(kind: ServiceKind<Shape>, from: Environment) {
  const { name } = kind;
  const own = readVariables(
    {
      DATABASE_URL: variable.databaseUrl,
      POOL_SIZE: variable.whole(1, 100).default(10),
      HOST: variable.host("0.0.0.0"),
      PORT: variable.port.default(kind.port),
      ...arrivalVariables,
    },
    from,
    `${name.toUpperCase()}_`,
  );
  const broker = tryBrokerConfig(from);
  const shared = readVariables(
    {
      ACTOR_KEYS: variable.actorKeys,
      PSEUDONYM_SECRET: variable.secret,
      FILES_FOLDER: variable.folder,
      HISTORY_SIGNING_KEY: variable.sealingKey.optional(),
      HISTORY_SEALS_FOLDER: variable.folder.optional(),
      ACCESS_LOG_MONTHS: variable.whole(6, 36).default(12),
      RETENTION: variable.retention,
      RETENTION_MONTHS: variable.retentionMonths,
      LEGAL_CLOCK: variable.legalClock,
      LOG_LEVEL: variable.logLevel("info"),
      READINESS_PATIENCE_SECONDS: variable.whole(1, 86_400).default(60),
    },
    from,
  );
  const special = readVariables(kind.variables, from);
  const { metrics, faults: metricsFaults } = tryMetricsConfig(from);
  const { tracing, faults: tracingFaults } = tryTracingConfig(from);
  const parts = [own.faults, broker.faults, shared.faults, special.faults, metricsFaults, tracingFaults];
  const faults = [...parts.flat(), ...productionFaults(from)];
  if (!(own.values && broker.config && shared.values && special.values) || faults.length > 0) {
    throw new ConfigFaults(`The ${name} service`, faults);
  }
  const config: ServiceConfig = {
    name,
    databaseUrl: own.values.DATABASE_URL,
    poolSize: own.values.POOL_SIZE,
    host: own.values.HOST,
    port: own.values.PORT,
    arrival: arrivalOf(own.values),
    broker: broker.config,
    actorKeys: shared.values.ACTOR_KEYS,
    pseudonymSecret: shared.values.PSEUDONYM_SECRET,
    filesFolder: shared.values.FILES_FOLDER,
    sealingKey: shared.values.HISTORY_SIGNING_KEY,
    sealsFolder: shared.values.HISTORY_SEALS_FOLDER,
    accessLogMonths: shared.values.ACCESS_LOG_MONTHS,
    retention: { run: shared.values.RETENTION, months: shared.values.RETENTION_MONTHS },
    legalClockUrl: shared.values.LEGAL_CLOCK === "system" ? undefined : shared.values.LEGAL_CLOCK,
    logLevel: shared.values.LOG_LEVEL,
    patienceMs: shared.values.READINESS_PATIENCE_SECONDS * 1_000,
    metrics,
    tracing,
  };
  return { ...config, special: special.values };
}

/** What development may do without. A legal clock that can be moved dates nothing, as the gateway has it too. */
function productionFaults({ NODE_ENV, LEGAL_CLOCK, HISTORY_SIGNING_KEY, HISTORY_SEALS_FOLDER }: Environment): readonly string[] {
  if (NODE_ENV !== "production") return [];
  const rules: readonly (readonly [isBroken: boolean, fault: string])[] = [
    [
      Boolean(LEGAL_CLOCK) && LEGAL_CLOCK !== "system",
      "LEGAL_CLOCK: must be system in production: a clock that can be moved would date nothing",
    ],
    [
      !HISTORY_SIGNING_KEY,
      "HISTORY_SIGNING_KEY: is missing: in production the history is signed every day (Ed25519, PKCS #8, DER, base64)",
    ],
    [
      !HISTORY_SEALS_FOLDER,
      "HISTORY_SEALS_FOLDER: is missing: in production each seal is handed out into a folder that those who administer the database can't change",
    ],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, fault]) => fault);
}

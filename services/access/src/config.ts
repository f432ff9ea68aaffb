import { variable as kitVariable } from "@coop/service-kit/config.ts";
import type { RetentionSettings } from "@coop/service-kit/history/purge-daily.ts";
import type { SealingKey } from "@coop/service-kit/history/seal.ts";
import { type ActorKeys, parseActorKeys } from "@coop/service-kit/identity/actor-keys.ts";
import { type MetricsConfig, tryMetricsConfig } from "@coop/service-kit/metrics/metrics-config.ts";
import { type TracingConfig, tryTracingConfig } from "@coop/service-kit/tracing/tracing-config.ts";
import { z } from "zod";
import { type DoorConfig, tryDoorConfig } from "./door-config.ts";
import { jsonText } from "./json-text.ts";
import { isUnsafeInProduction, type PersonClient, personClientsSchema } from "./oidc/person-clients.ts";
import { readUpstreams } from "./upstream/upstream-config.ts";
import type { UpstreamSettings } from "./upstream/upstream-settings.ts";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

export interface AccessConfig {
  readonly production: boolean;
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly issuer: string;
  /** Makes the pseudonyms of professionals; the same for all services. */
  readonly pseudonymSecret: string;
  /** Shared with the gateway, which signs for whom it asks the graph of this service. */
  readonly actorKeys: ActorKeys;
  /** Seals the signing keys in the database. */
  readonly keySecret: string;
  /** Signs the directory's history every day; undefined only where nobody relies on it. */
  readonly sealingKey?: SealingKey | undefined;
  /** Whether it looks every day for what is past its retention; not where nothing is said. */
  readonly retention?: RetentionSettings;
  /** Where each day's seal is handed out to; undefined where it stays in the database alone. */
  readonly sealsFolder?: string | undefined;
  /** From which the client secrets of development accounts follow; undefined when there are no such accounts. */
  readonly developmentSecret: string | undefined;
  /** Where people log in: Pro Santé Connect, ProConnect. Those of development are not among them. */
  readonly upstreams: readonly UpstreamSettings[];
  /** Applications that people log in with. */
  readonly personClients: readonly PersonClient[];
  readonly clockIsMovable: boolean;
  /** How often somebody may come. */
  readonly doors: DoorConfig;
  readonly logLevel: LogLevel;
  readonly metrics: MetricsConfig;
  /** Undefined where no trace is recorded. */
  readonly tracing: TracingConfig | undefined;
}

/** Everything that is wrong with the environment. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(["The access service can't start:", ...faults.map((fault) => `- ${fault}`)].join("\n"));
    this.name = "ConfigError";
    this.faults = faults;
  }
}

const secret = z.string("is missing: give at least 32 characters that nobody can guess").min(8, "needs at least 8 characters");

function readKeys(text: string, context: z.RefinementCtx): ActorKeys {
  try {
    return parseActorKeys(text);
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message.replace(/^ACTOR_KEYS:? ?/, "").replace(/\.$/, "") });
    return z.NEVER;
  }
}

const variables = z.object({
  NODE_ENV: z.enum(["development", "test", "production"], "is development, test or production").default("development"),
  ACCESS_DATABASE_URL: z
    .string("is missing: give the address of a PostgreSQL database, postgres://user:password@host:5432/name")
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://"),
  ACCESS_HOST: z.string().min(1, "is empty: name an address to listen on, or leave it out").default("localhost"),
  ACCESS_PORT: z.coerce
    .number("is a number")
    .int("is a whole number")
    .min(1, "is 1 or more")
    .max(65535, "is 65535 or less")
    .default(4010),
  ACCESS_ISSUER: z.url({ protocol: /^https?$/, error: "must be a web address" }).default("http://localhost:4010"),
  PSEUDONYM_SECRET: secret,
  ACTOR_KEYS: z.string("is missing: give the secrets shared with the gateway, kid:secret,kid:secret").transform(readKeys),
  ACCESS_KEY_SECRET: secret,
  HISTORY_SIGNING_KEY: kitVariable.sealingKey.optional(),
  ACCESS_RETENTION: kitVariable.retention,
  ACCESS_RETENTION_MONTHS: kitVariable.retentionMonths,
  HISTORY_SEALS_FOLDER: kitVariable.folder.optional(),
  ACCESS_DEVELOPMENT_ACCOUNTS: z.enum(["on", "off"], "is on or off").default("off"),
  ACCESS_DEVELOPMENT_SECRET: secret.optional(),
  ACCESS_CLIENTS: jsonText('[{"id":"...","name":"...","kind":"web","redirectUris":["https://..."]}]')
    .pipe(personClientsSchema)
    .optional(),
  ACCESS_CLOCK: z.enum(["system", "movable"], "is system or movable").default("system"),
  LOG_LEVEL: z.enum(logLevels, `is one of ${logLevels.join(", ")}`).default("info"),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** The only reader of the environment. Throws a `ConfigError` that lists every fault. */
export function readConfig(environment: Environment): AccessConfig {
  const parsed = variables.safeParse(environment);
  const single = (parsed.error?.issues ?? []).map(({ path, message }) => ({ variable: path.join("."), message }));
  const isNamed = (fault: string) => single.some(({ variable }) => fault.startsWith(`${variable} `));
  const production = environment.NODE_ENV === "production";
  const upstreams = readUpstreams(environment, production);
  const { doors, faults: doorFaults } = tryDoorConfig(environment);
  const { metrics, faults: metricsFaults } = tryMetricsConfig(environment);
  const { tracing, faults: tracingFaults } = tryTracingConfig(environment);
  const faults = [
    ...single.map(({ variable, message }) => `${variable} ${message}.`),
    ...upstreams.faults,
    ...combinationFaults(environment).filter((fault) => !isNamed(fault)),
    ...clientFaults(parsed.data?.ACCESS_CLIENTS ?? [], production),
    ...doorFaults,
    ...metricsFaults,
    ...tracingFaults,
  ];
  if (!(parsed.success && doors) || faults.length > 0) throw new ConfigError(faults);
  const read = parsed.data;
  return {
    production: read.NODE_ENV === "production",
    databaseUrl: read.ACCESS_DATABASE_URL,
    host: read.ACCESS_HOST,
    port: read.ACCESS_PORT,
    issuer: read.ACCESS_ISSUER,
    pseudonymSecret: read.PSEUDONYM_SECRET,
    actorKeys: read.ACTOR_KEYS,
    keySecret: read.ACCESS_KEY_SECRET,
    sealingKey: read.HISTORY_SIGNING_KEY,
    retention: { run: read.ACCESS_RETENTION, months: read.ACCESS_RETENTION_MONTHS },
    sealsFolder: read.HISTORY_SEALS_FOLDER,
    developmentSecret: read.ACCESS_DEVELOPMENT_ACCOUNTS === "on" ? read.ACCESS_DEVELOPMENT_SECRET : undefined,
    upstreams: upstreams.upstreams,
    personClients: read.ACCESS_CLIENTS ?? [],
    clockIsMovable: read.ACCESS_CLOCK === "movable",
    doors,
    logLevel: read.LOG_LEVEL,
    metrics,
    tracing,
  };
}

/** Faults of values that are sound one by one. Looked for apart, so that they are listed beside the others. */
function combinationFaults(environment: Environment): readonly string[] {
  const accountsAreOn = environment.ACCESS_DEVELOPMENT_ACCOUNTS === "on";
  const secretIsMissing = accountsAreOn && environment.ACCESS_DEVELOPMENT_SECRET === undefined;
  return [
    ...(secretIsMissing
      ? ["ACCESS_DEVELOPMENT_SECRET is missing: the client secrets of development accounts follow from it."]
      : []),
    ...productionFaults({
      production: environment.NODE_ENV === "production",
      issuer: environment.ACCESS_ISSUER ?? "",
      pseudonymSecret: environment.PSEUDONYM_SECRET ?? "",
      keySecret: environment.ACCESS_KEY_SECRET ?? "",
      accountsAreOn,
      clockIsMovable: environment.ACCESS_CLOCK === "movable",
      isSealed: Boolean(environment.HISTORY_SIGNING_KEY),
      sealsAreHandedOut: Boolean(environment.HISTORY_SEALS_FOLDER),
    }),
  ];
}

function clientFaults(clients: readonly PersonClient[], production: boolean): readonly string[] {
  const names = clients.map(({ id }) => id);
  const doubled = names.filter((name, index) => names.indexOf(name) !== index);
  const unsafe = production ? clients.filter(isUnsafeInProduction) : [];
  return [
    ...doubled.map((name) => `ACCESS_CLIENTS names ${name} twice.`),
    ...unsafe.map(({ id }) => `ACCESS_CLIENTS: the addresses of ${id} must begin with https:// in production.`),
  ];
}

type ProductionChoices = Pick<AccessConfig, "production" | "issuer" | "pseudonymSecret" | "keySecret" | "clockIsMovable"> & {
  readonly accountsAreOn: boolean;
  readonly isSealed: boolean;
  readonly sealsAreHandedOut: boolean;
};

/** What is fine on a developer's machine and must never be in production. */
export function productionFaults(choices: ProductionChoices): readonly string[] {
  if (!choices.production) return [];
  const faults: readonly (readonly [present: boolean, fault: string])[] = [
    [choices.accountsAreOn, "ACCESS_DEVELOPMENT_ACCOUNTS is on in production: anybody could act as anybody. Turn it off."],
    [choices.clockIsMovable, "ACCESS_CLOCK is movable in production: legal dates would be worth nothing. Set it to system."],
    [!choices.issuer.startsWith("https://"), "ACCESS_ISSUER must begin with https:// in production."],
    [
      !choices.isSealed,
      "HISTORY_SIGNING_KEY is missing: in production the history is signed every day (Ed25519, PKCS #8, DER, base64).",
    ],
    [
      !choices.sealsAreHandedOut,
      "HISTORY_SEALS_FOLDER is missing: in production each seal is handed out into a folder that those who administer the database can't change.",
    ],
    [isWeak(choices.pseudonymSecret), "PSEUDONYM_SECRET needs at least 32 characters in production."],
    [isWeak(choices.keySecret), "ACCESS_KEY_SECRET needs at least 32 characters in production."],
  ];
  return faults.filter(([present]) => present).map(([, fault]) => fault);
}

function isWeak(secret: string): boolean {
  return secret.length < 32;
}

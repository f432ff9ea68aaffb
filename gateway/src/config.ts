import { type ArrivalLimits, defaultArrival } from "@coop/service-kit/http/arrival.ts";
import { listed, networks } from "@coop/service-kit/http/networks.ts";
import { type ActorKeys, parseActorKeys } from "@coop/service-kit/identity/actor-keys.ts";
import { type MetricsConfig, tryMetricsConfig } from "@coop/service-kit/metrics/metrics-config.ts";
import { type TracingConfig, tryTracingConfig } from "@coop/service-kit/tracing/tracing-config.ts";
import { z } from "zod";
import type { Budgets } from "./actor-families.ts";
import { type BearerConfig, tryBearerConfig } from "./bearer-config.ts";
import { budgetsOf, budgetVariables } from "./budget-variables.ts";
import { httpUrl, httpUrls, whole } from "./config-values.ts";
import type { TokenIssuer } from "./token-issuer.ts";
import { tokenIssuersSchema } from "./token-issuer.ts";

/** `bare` serves any supergraph without identity, masking or limits: for conformance suites. */
export type GatewayMode = "full" | "bare";

export interface GatewayConfig {
  readonly mode: GatewayMode;
  /** Introspection, explorer and development accounts. */
  readonly development: boolean;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly supergraphPath: string;
  /** GraphQL addresses of each subgraph's copies, by its name; one that is not named here is called where the supergraph says. */
  readonly subgraphUrls: Readonly<Record<string, readonly string[]>>;
  /** Undefined in bare mode only. */
  readonly actorKeys: ActorKeys | undefined;
  readonly tokenIssuers: readonly TokenIssuer[];
  /** Where the legal clock that can be moved is read; undefined for the system clock. */
  readonly legalClockUrl: string | undefined;
  /** Base address of `access`: its graph, the tokens that it has revoked, and the explorer's development accounts. */
  readonly accessUrl: string | undefined;
  /** Where uploaded files are kept; undefined where none are taken. */
  readonly filesFolder: string | undefined;
  readonly subgraphTimeoutMs: number;
  /** For one request in all, whatever it asks of how many subgraphs. */
  readonly requestTimeoutMs: number;
  readonly subgraphConnections: number;
  /** How slowly a request may arrive; a file may take longer. */
  readonly arrival: ArrivalLimits;
  readonly limits: GatewayLimits;
  /** What each family of actors may ask. */
  readonly budgets: Budgets;
  /** Where the copies of the gateway count requests together; undefined where one counts alone. */
  readonly rateDatabaseUrl: string | undefined;
  /** Addresses or networks whose word is taken for where a request comes from. */
  readonly trustedProxies: readonly string[];
  /** Manifests, documents, or folders of them: operations that are known by their identifier. */
  readonly trustedDocuments: readonly string[];
  /** Whether no other operation is answered. */
  readonly onlyTrusted: boolean;
  /** The longest that readiness waits until those are planned. */
  readonly warmingMs: number;
  /** Origins whose pages may ask in a browser. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: string;
  /** How tokens are held against what their issuer says after it gave them. */
  readonly bearers: BearerConfig;
  readonly metrics: MetricsConfig;
  /** Undefined where no trace is recorded. */
  readonly tracing: TracingConfig | undefined;
}

export interface GatewayLimits {
  readonly bodyBytes: number;
  /** Levels of fields in one operation; introspection is not counted. */
  readonly depth: number;
  /** Words of one document. */
  readonly tokens: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** The largest file that may be uploaded. */
  readonly fileBytes: number;
}

/** Everything that is wrong with the environment, one line each. */
export class ConfigFaults extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(["The gateway can't start with this environment:", ...faults.map((fault) => `- ${fault}`)].join("\n"));
    this.name = "ConfigFaults";
    this.faults = faults;
  }
}

const supergraphOfTheHouse = new URL("../supergraph.graphql", import.meta.url).pathname;
const documentsOfTheHouse = ["trusted-documents.json", "mobile-documents.json"].map(
  (name) => new URL(`../${name}`, import.meta.url).pathname,
);
const services = ["PROTOCOLS", "ADHESIONS", "OPINIONS", "FUNDING"] as const;
const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const variables = z.object({
  NODE_ENV: z.enum(["development", "test", "production"], "must be development, test or production").default("development"),
  GATEWAY_MODE: z.enum(["full", "bare"], "must be full or bare").default("full"),
  GATEWAY_HOST: z.string().default("0.0.0.0"),
  GATEWAY_PORT: whole(4000, 0, 65_535),
  SUPERGRAPH_PATH: z.string().default(supergraphOfTheHouse),
  PROTOCOLS_URL: httpUrls.optional(),
  ADHESIONS_URL: httpUrls.optional(),
  OPINIONS_URL: httpUrls.optional(),
  FUNDING_URL: httpUrls.optional(),
  ACCESS_URL: httpUrl.optional(),
  FILES_FOLDER: z.string().optional(),
  ACTOR_KEYS: z.string().transform(readKeys).optional(),
  TOKEN_ISSUERS: tokenIssuersSchema.optional(),
  LEGAL_CLOCK: z
    .union([z.literal("system"), httpUrl], "must be system or the clock's address, http://localhost:4010/clock")
    .default("system"),
  GATEWAY_SUBGRAPH_TIMEOUT_MS: whole(5_000, 10, 120_000),
  GATEWAY_REQUEST_TIMEOUT_MS: whole(15_000, 10, 600_000),
  GATEWAY_RECEIVE_TIMEOUT_MS: whole(defaultArrival.receiveMs, 100, 3_600_000),
  GATEWAY_MAX_CONNECTIONS: whole(defaultArrival.maxConnections, 1, 1_000_000),
  GATEWAY_SUBGRAPH_CONNECTIONS: whole(64, 1, 1_024),
  GATEWAY_MAX_BODY_BYTES: whole(1_048_576, 1_024, 104_857_600),
  GATEWAY_MAX_DEPTH: whole(15, 1, 100),
  GATEWAY_MAX_TOKENS: whole(5_000, 100, 1_000_000),
  GATEWAY_MAX_ALIASES: whole(100, 0, 10_000),
  GATEWAY_MAX_ROOT_FIELDS: whole(20, 1, 1_000),
  GATEWAY_MAX_DIRECTIVES: whole(50, 0, 10_000),
  GATEWAY_MAX_FILE_BYTES: whole(52_428_800, 1_024, 1_073_741_824),
  ...budgetVariables,
  GATEWAY_RATE_DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must be a database's address (postgres://...)" })
    .optional(),
  GATEWAY_TRUSTED_PROXIES: networks,
  GATEWAY_TRUSTED_DOCUMENTS: z.string().default("").transform(listed),
  GATEWAY_ONLY_TRUSTED: z.enum(["on", "off"], "must be on or off").default("off"),
  GATEWAY_WARMING_MS: whole(20_000, 0, 600_000),
  GATEWAY_CORS_ORIGINS: z
    .string()
    .default("")
    .transform(listed)
    .refine((origins) => origins.every(isOrigin), "must be origins (https://host), with commas between them"),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info"),
});
type Variables = z.output<typeof variables>;

/** The only reader of the environment. Throws `ConfigFaults` with every fault at once. An empty variable counts as absent. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = variables.safeParse(present);
  const { metrics, faults: metricsFaults } = tryMetricsConfig(present);
  const { tracing, faults: tracingFaults } = tryTracingConfig(present);
  const { bearers, faults: bearerFaults } = tryBearerConfig(present);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`),
    ...combinationFaults(present),
    ...metricsFaults,
    ...tracingFaults,
    ...bearerFaults,
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigFaults(faults);
  return { ...configOf(parsed.data), bearers, metrics, tracing };
}

function configOf(read: Variables): Omit<GatewayConfig, "bearers" | "metrics" | "tracing"> {
  return {
    mode: read.GATEWAY_MODE,
    development: read.NODE_ENV !== "production",
    host: read.GATEWAY_HOST,
    port: read.GATEWAY_PORT,
    supergraphPath: read.SUPERGRAPH_PATH,
    subgraphUrls: subgraphUrls(read),
    actorKeys: read.ACTOR_KEYS,
    tokenIssuers: read.TOKEN_ISSUERS ?? [],
    legalClockUrl: read.LEGAL_CLOCK === "system" ? undefined : read.LEGAL_CLOCK,
    accessUrl: read.ACCESS_URL,
    filesFolder: read.FILES_FOLDER,
    subgraphTimeoutMs: read.GATEWAY_SUBGRAPH_TIMEOUT_MS,
    requestTimeoutMs: read.GATEWAY_REQUEST_TIMEOUT_MS,
    arrival: { receiveMs: read.GATEWAY_RECEIVE_TIMEOUT_MS, maxConnections: read.GATEWAY_MAX_CONNECTIONS },
    subgraphConnections: read.GATEWAY_SUBGRAPH_CONNECTIONS,
    limits: {
      bodyBytes: read.GATEWAY_MAX_BODY_BYTES,
      depth: read.GATEWAY_MAX_DEPTH,
      tokens: read.GATEWAY_MAX_TOKENS,
      aliases: read.GATEWAY_MAX_ALIASES,
      rootFields: read.GATEWAY_MAX_ROOT_FIELDS,
      directives: read.GATEWAY_MAX_DIRECTIVES,
      fileBytes: read.GATEWAY_MAX_FILE_BYTES,
    },
    budgets: budgetsOf(read, read.NODE_ENV !== "production"),
    rateDatabaseUrl: read.GATEWAY_RATE_DATABASE_URL,
    trustedProxies: read.GATEWAY_TRUSTED_PROXIES,
    trustedDocuments: [...documentsOfTheHouse, ...read.GATEWAY_TRUSTED_DOCUMENTS],
    onlyTrusted: read.GATEWAY_ONLY_TRUSTED === "on",
    warmingMs: read.GATEWAY_WARMING_MS,
    corsOrigins: read.GATEWAY_CORS_ORIGINS,
    logLevel: read.LOG_LEVEL,
  };
}

/** Faults of values that are sound one by one. Looked for apart, so that they are listed beside the others. */
function combinationFaults(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  const isFull = given.GATEWAY_MODE !== "bare";
  const isProduction = given.NODE_ENV === "production";
  const clockMoves = given.LEGAL_CLOCK !== undefined && given.LEGAL_CLOCK !== "system";
  const rules: readonly (readonly [present: boolean, fault: string])[] = [
    [isFull && !given.ACTOR_KEYS, "ACTOR_KEYS: is missing: give the secrets shared with the subgraphs, kid:secret,kid:secret"],
    [
      isFull && !given.TOKEN_ISSUERS,
      'TOKEN_ISSUERS: is missing: name who signs tokens, [{"issuer":"http://localhost:4010","jwks":"http://localhost:4010/jwks"}]',
    ],
    [isProduction && clockMoves, "LEGAL_CLOCK: must be system in production: a clock that can be moved would date nothing"],
    [isProduction && isFull && !given.ACCESS_URL, "ACCESS_URL: is missing: revoked tokens would count until they expire"],
    [isProduction && !isFull, "GATEWAY_MODE: must be full in production: bare has no rules"],
  ];
  return rules.filter(([applies]) => applies).map(([, fault]) => fault);
}

function subgraphUrls(read: Variables): GatewayConfig["subgraphUrls"] {
  const named = services.flatMap((service) => {
    const urls = read[`${service}_URL`];
    return urls ? [[service.toLowerCase(), urls.map(graphqlAddress)] as const] : [];
  });
  // The issuer is a service of the graph too.
  const access = read.ACCESS_URL ? { access: [graphqlAddress(read.ACCESS_URL)] } : {};
  return { ...Object.fromEntries(named), ...access };
}

/** `http://host:4001` means its `/graphql`; an address with a path is taken as it is. */
function graphqlAddress(url: string): string {
  const address = new URL(url);
  if (address.pathname === "/") address.pathname = "/graphql";
  return address.href;
}

function isOrigin(text: string): boolean {
  return httpUrl.safeParse(text).success && new URL(text).origin === text;
}

function readKeys(text: string, context: z.RefinementCtx): ActorKeys {
  try {
    return parseActorKeys(text);
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message.replace(/^ACTOR_KEYS:? ?/, "") });
    return z.NEVER;
  }
}

/** Since 2.14 @apollo/gateway sends measurements out unless the environment says not to; it looks when it is constructed. */
export function silenceTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = "1";
}

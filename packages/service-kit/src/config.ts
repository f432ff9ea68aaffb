import { z } from "zod";
import { type ActorKeys, parseActorKeys } from "./identity/actor-keys.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a service must know of its surroundings when it is a process of its own. */
export interface ServiceConfig {
  readonly name: string;
  readonly databaseUrl: string;
  /** Connections to its database. */
  readonly poolSize: number;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Database of the embedded broker's log, which all processes share. */
  readonly brokerDatabaseUrl: string;
  readonly actorKeys: ActorKeys;
  readonly pseudonymSecret: string;
  readonly filesFolder: string;
  readonly logLevel: string;
}

/** Everything that is wrong with the environment, one line each. */
export class ConfigFaults extends Error {
  readonly faults: readonly string[];

  constructor(who: string, faults: readonly string[]) {
    super([`${who} can't start with this environment:`, ...faults.map((fault) => `- ${fault}`)].join("\n"));
    this.name = "ConfigFaults";
    this.faults = faults;
  }
}

const whole = (lowest: number, highest: number) =>
  z.coerce
    .number("must be a whole number")
    .int("must be a whole number")
    .min(lowest, `must be ${lowest} or more`)
    .max(highest, `must be ${highest} or less`);

/** What the variables of every process are made of. */
export const variable = {
  whole,
  port: whole(0, 65_535),
  databaseUrl: z
    .string("is missing: give the address of a PostgreSQL database, postgres://user:password@host:5432/name")
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://"),
  secret: z.string("is missing: give at least 32 characters that nobody can guess").min(32, "needs at least 32 characters"),
  folder: z.string("is missing: name a folder"),
  host: (fallback: string) => z.string().default(fallback),
  logLevel: (fallback: string) =>
    z
      .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], "must be a level from trace to fatal, or silent")
      .default(fallback as "info"),
  actorKeys: z.string("is missing: give the secrets shared with the gateway, kid:secret,kid:secret").transform(readKeys),
};

/** Reads variables whose names begin with `prefix`, and says all that is wrong with them. An empty one counts as absent. */
export function readVariables<Shape extends z.ZodRawShape>(shape: Shape, environment: Environment, prefix = "") {
  const given = Object.fromEntries(Object.keys(shape).map((name) => [name, environment[`${prefix}${name}`] || undefined]));
  const parsed = z.object(shape).safeParse(given);
  const faults = (parsed.error?.issues ?? []).map(({ path, message }) => `${prefix}${path.join(".")}: ${message}`);
  return { values: parsed.data, faults };
}

/** Reads a service's environment. Throws `ConfigFaults` with every fault at once. */
export function readServiceConfig(service: { readonly name: string; readonly port: number }, from: Environment): ServiceConfig {
  const { name } = service;
  const own = readVariables(
    {
      DATABASE_URL: variable.databaseUrl,
      POOL_SIZE: variable.whole(1, 100).default(10),
      HOST: variable.host("0.0.0.0"),
      PORT: variable.port.default(service.port),
    },
    from,
    `${name.toUpperCase()}_`,
  );
  const shared = readVariables(
    {
      BROKER_DATABASE_URL: variable.databaseUrl,
      ACTOR_KEYS: variable.actorKeys,
      PSEUDONYM_SECRET: variable.secret,
      FILES_FOLDER: variable.folder,
      LOG_LEVEL: variable.logLevel("info"),
    },
    from,
  );
  if (!(own.values && shared.values)) throw new ConfigFaults(`The ${name} service`, [...own.faults, ...shared.faults]);
  return {
    name,
    databaseUrl: own.values.DATABASE_URL,
    poolSize: own.values.POOL_SIZE,
    host: own.values.HOST,
    port: own.values.PORT,
    brokerDatabaseUrl: shared.values.BROKER_DATABASE_URL,
    actorKeys: shared.values.ACTOR_KEYS,
    pseudonymSecret: shared.values.PSEUDONYM_SECRET,
    filesFolder: shared.values.FILES_FOLDER,
    logLevel: shared.values.LOG_LEVEL,
  };
}

function readKeys(text: string, context: z.RefinementCtx): ActorKeys {
  try {
    return parseActorKeys(text);
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message.replace(/^ACTOR_KEYS:? ?/, "") });
    return z.NEVER;
  }
}

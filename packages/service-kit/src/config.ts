import { z } from "zod";
import type { RetentionRun } from "./history/purge-daily.ts";
import { parseRetentionMonths, type RetentionMonths } from "./history/retention-periods.ts";
import { parseSealingKey, type SealingKey } from "./history/seal.ts";
import { type ActorKeys, parseActorKeys } from "./identity/actor-keys.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

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

const CLOCK_FAULT = "must be system or the clock's address, http://localhost:4010/clock";

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
  isOn: z
    .enum(["on", "off"], "must be on or off")
    .default("off")
    .transform((value) => value === "on"),
  legalClock: z.union([z.literal("system"), z.url({ protocol: /^https?$/, error: CLOCK_FAULT })], CLOCK_FAULT).default("system"),
  actorKeys: z.string("is missing: give the secrets shared with the gateway, kid:secret,kid:secret").transform(readKeys),
  retention: z.enum(["off", "count", "apply"] satisfies RetentionRun[], "must be off, count or apply").default("off"),
  retentionMonths: z.string().default("").transform(readMonths),
  sealingKey: z
    .string("is missing: give the Ed25519 private key that signs the history (PKCS #8, DER, base64)")
    .transform(readSealingKey),
};

/** Reads variables whose names begin with `prefix`, and says all that is wrong with them. An empty one counts as absent. */
export function readVariables<Shape extends z.ZodRawShape>(shape: Shape, environment: Environment, prefix = "") {
  const given = Object.fromEntries(Object.keys(shape).map((name) => [name, environment[`${prefix}${name}`] || undefined]));
  const parsed = z.object(shape).safeParse(given);
  const faults = (parsed.error?.issues ?? []).map(({ path, message }) => `${prefix}${path.join(".")}: ${message}`);
  return { values: parsed.data, faults };
}

function readKeys(text: string, context: z.RefinementCtx): ActorKeys {
  try {
    return parseActorKeys(text);
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message.replace(/^ACTOR_KEYS:? ?/, "") });
    return z.NEVER;
  }
}

function readMonths(text: string, context: z.RefinementCtx): RetentionMonths {
  try {
    return text === "" ? {} : parseRetentionMonths(text);
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message });
    return z.NEVER;
  }
}

function readSealingKey(text: string, context: z.RefinementCtx): SealingKey {
  try {
    return parseSealingKey(text);
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message });
    return z.NEVER;
  }
}

import { type Environment, readVariables, variable } from "@coop/service-kit/config.ts";
import { type ArrivalLimits, arrivalOf, arrivalVariables } from "@coop/service-kit/http/arrival.ts";
import { networks } from "@coop/service-kit/http/networks.ts";
import { z } from "zod";

/**
 * Where somebody is counted: the pages of logins and the token endpoint by the address, a system that has proved who it is by
 * itself, who writes into the directory by their token.
 */
export const doors = ["LOGIN", "TOKEN", "CLIENT", "DIRECTORY"] as const;
export type Door = (typeof doors)[number];

export interface DoorConfig {
  /** How slowly a request may arrive. */
  readonly arrival: ArrivalLimits;
  /** Points per minute. */
  readonly quotas: Readonly<Record<Door, number>>;
  /** Where the copies of `access` count together; undefined where one counts alone. */
  readonly rateDatabaseUrl: string | undefined;
  /** Addresses or networks whose word is taken for where a request comes from. */
  readonly trustedProxies: readonly string[];
  /** Header in which such a proxy hands a client's certificate on: tokens that are bound to one are then given to who shows it. */
  readonly certificateHeader: string | undefined;
}

/** A whole administration may stand behind one address, and everybody in it logs in at nine. */
const inProduction: Readonly<Record<Door, number>> = { LOGIN: 600, TOKEN: 600, CLIENT: 120, DIRECTORY: 120 };
/** On a development machine one account may be a whole load test. */
const IN_DEVELOPMENT = 1_000_000;

const points = variable.whole(1, 10_000_000).optional();

/** What is said of it in the environment, and all that is wrong with that. */
export function tryDoorConfig(environment: Environment): {
  readonly doors: DoorConfig | undefined;
  readonly faults: readonly string[];
} {
  const { values, faults } = readVariables(
    {
      ...arrivalVariables,
      RATE_LOGIN: points,
      RATE_TOKEN: points,
      RATE_CLIENT: points,
      RATE_DIRECTORY: points,
      RATE_DATABASE_URL: variable.databaseUrl.optional(),
      TRUSTED_PROXIES: networks,
      CLIENT_CERTIFICATE_HEADER: z.string().toLowerCase().optional(),
    },
    environment,
    "ACCESS_",
  );
  if (!values) return { doors: undefined, faults };
  const { CLIENT_CERTIFICATE_HEADER: certificateHeader, TRUSTED_PROXIES: trustedProxies } = values;
  if (certificateHeader !== undefined && trustedProxies.length === 0)
    faults.push("ACCESS_TRUSTED_PROXIES: is missing: name whose ACCESS_CLIENT_CERTIFICATE_HEADER counts");
  const isProduction = environment.NODE_ENV === "production";
  const quotas = Object.fromEntries(
    doors.map((door) => [door, values[`RATE_${door}`] ?? (isProduction ? inProduction[door] : IN_DEVELOPMENT)]),
  ) as Record<Door, number>;
  return {
    doors: {
      arrival: arrivalOf(values),
      quotas,
      rateDatabaseUrl: values.RATE_DATABASE_URL,
      trustedProxies,
      certificateHeader,
    },
    faults,
  };
}

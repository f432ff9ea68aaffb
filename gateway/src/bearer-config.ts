import { type Environment, readVariables, variable } from "@coop/service-kit/config.ts";
import { z } from "zod";
import type { RevocationsConfig } from "./revocations.ts";

/** How tokens are held against what their issuer says after it gave them. */
export interface BearerConfig {
  readonly revocations: RevocationsConfig;
  /** Header in which a trusted proxy hands the client's certificate on; undefined where TLS ends here, or there is none. */
  readonly certificateHeader: string | undefined;
}

/** What is said of it in the environment, and all that is wrong with that. Revoked within a minute: both times are below. */
export function tryBearerConfig(environment: Environment): {
  readonly bearers: BearerConfig;
  readonly faults: readonly string[];
} {
  const { values, faults } = readVariables(
    {
      REVOCATIONS_EVERY_MS: variable.whole(50, 20_000).default(10_000),
      REVOCATIONS_GRACE_MS: variable.whole(1_000, 3_600_000).default(45_000),
      REVOCATIONS_AFTER_GRACE: z.enum(["refuse", "believe"], "must be refuse or believe").default("refuse"),
      CLIENT_CERTIFICATE_HEADER: z.string().toLowerCase().optional(),
    },
    environment,
    "GATEWAY_",
  );
  const header = values?.CLIENT_CERTIFICATE_HEADER;
  const isUntrusted = header !== undefined && !environment.GATEWAY_TRUSTED_PROXIES;
  return {
    bearers: {
      revocations: {
        everyMs: values?.REVOCATIONS_EVERY_MS ?? 0,
        graceMs: values?.REVOCATIONS_GRACE_MS ?? 0,
        afterGrace: values?.REVOCATIONS_AFTER_GRACE ?? "refuse",
      },
      certificateHeader: header,
    },
    faults: [
      ...faults,
      ...(isUntrusted ? ["GATEWAY_TRUSTED_PROXIES: is missing: name whose GATEWAY_CLIENT_CERTIFICATE_HEADER counts"] : []),
    ],
  };
}

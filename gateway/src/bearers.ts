import { certificateReader } from "@coop/service-kit/http/client-certificate.ts";
import type { FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { type AccessPort, accessOverHttp } from "./access-port.ts";
import type { Bearer } from "./bearer.ts";
import type { GatewayConfig } from "./config.ts";
import { createIdentify, type IssuerKeys } from "./identity.ts";
import { createRevocations } from "./revocations.ts";
import { createUseCounter } from "./use-counter.ts";

/** Who asks, held against what `access` says of their token since it was given. */
export interface Bearers {
  /** Throws `Unauthenticated` for a token that does not count: false, expired, revoked, or bound to another certificate. */
  identify(request: Pick<FastifyRequest, "headers" | "raw">): Promise<Bearer>;
  /** Counts what a partner's system asks. */
  used(bearer: Bearer, legalNow: Date): void;
  start(): Promise<void>;
  /** Tells what is left to tell. */
  stop(): Promise<void>;
}

export interface BearersParts {
  readonly issuerKeys: IssuerKeys | undefined;
  /** `access` of the same process; else it is asked where the configuration says. */
  readonly access: AccessPort | undefined;
  readonly logger: Logger;
}

/** Nobody to ask, nothing to tell: where `access` is not known, tokens count until they expire. */
const noAccess: AccessPort = { readRevocations: async () => [], recordUse: async () => undefined };

export function createBearers(config: GatewayConfig, { issuerKeys, access, logger }: BearersParts): Bearers {
  const { tokenIssuers, actorKeys, accessUrl, bearers, trustedProxies } = config;
  const port = access ?? (accessUrl && actorKeys ? accessOverHttp(accessUrl, actorKeys) : noAccess);
  const revocations = createRevocations(port, bearers.revocations, logger);
  const uses = createUseCounter(port, bearers.revocations.everyMs, logger);
  const identify = createIdentify(tokenIssuers, issuerKeys, revocations);
  const readCertificate = certificateReader({ header: bearers.certificateHeader, trustedProxies });

  return {
    identify: ({ headers, raw }) => identify(headers.authorization, readCertificate(raw)),
    used: uses.count,
    async start() {
      await revocations.start();
      uses.start();
    },
    async stop() {
      await revocations.stop();
      await uses.stop();
    },
  };
}

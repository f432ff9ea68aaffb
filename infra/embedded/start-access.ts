import { type Access, createAccess, readConfig } from "@coop/access";
import { explainListenError } from "@coop/service-kit/http/port-in-use.ts";
import type { Tracing } from "@coop/service-kit/tracing/tracing.ts";
import type { Logger } from "pino";
import type { SystemConfig } from "../config.ts";
import { choosePort } from "../postgres/port.ts";
import type { Secrets } from "./secrets.ts";

/** Starts `access` as development wants it: accounts to act as, and a legal clock that can be moved. */
export async function startAccess(
  { host, accessPort, logLevel, access: said }: SystemConfig,
  secrets: Secrets,
  { databaseUrl, sealsFolder }: { readonly databaseUrl: string; readonly sealsFolder: string },
  { logger, tracing }: { readonly logger: Logger; readonly tracing: Tracing },
): Promise<Access> {
  // An issuer has its address in its tokens: the port must be known before it listens.
  const port = accessPort === 0 ? await choosePort(0) : accessPort;
  const config = readConfig({
    ...said,
    ACCESS_DATABASE_URL: databaseUrl,
    ACCESS_HOST: host,
    ACCESS_PORT: String(port),
    ACCESS_ISSUER: `http://localhost:${port}`,
    ACTOR_KEYS: secrets.ACTOR_KEYS,
    PSEUDONYM_SECRET: secrets.PSEUDONYM_SECRET,
    ACCESS_KEY_SECRET: secrets.ACCESS_KEY_SECRET,
    HISTORY_SIGNING_KEY: secrets.HISTORY_SIGNING_KEY,
    HISTORY_SEALS_FOLDER: sealsFolder,
    ACCESS_DEVELOPMENT_ACCOUNTS: "on",
    ACCESS_DEVELOPMENT_SECRET: secrets.ACCESS_DEVELOPMENT_SECRET,
    ACCESS_CLOCK: "movable",
    LOG_LEVEL: logLevel,
  });
  const access = createAccess(config, { logger: logger.child({ service: "access" }), tracing });
  try {
    await access.start();
    return access;
  } catch (error) {
    await access.stop();
    throw explainListenError(error, port, "ACCESS_PORT");
  }
}

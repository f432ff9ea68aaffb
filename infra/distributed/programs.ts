import { join } from "node:path";
import { sealsFolderIn } from "../embedded/data-folder.ts";
import type { Secrets } from "../embedded/secrets.ts";
import type { ServiceName } from "../embedded/services.ts";
import type { Said } from "../handed-on.ts";

/** A process of the system: what is run, with what environment, and where it says that it is ready. */
export interface Program {
  /** As its log lines begin: `protocols-2`. */
  readonly name: string;
  /** Relative to the repository. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly port: number;
  readonly readyUrl: string;
}

/** What the parts of one system have in common. */
export interface Surroundings {
  readonly host: string;
  readonly dataFolder: string;
  readonly secrets: Secrets;
  readonly logLevel: string;
  readonly accessPort: number;
  /** How Kafka is reached, by the names of its variables. */
  readonly kafka: Readonly<Record<string, string>>;
  /** What is said of traces and readiness, by the names of its variables. */
  readonly observing: Readonly<Record<string, string>>;
}

export interface ServiceCopy {
  readonly service: ServiceName;
  /** From 1 on. */
  readonly number: number;
  readonly port: number;
}

const at = (port: number, path = "") => `http://127.0.0.1:${port}${path}`;
const issuerOf = ({ accessPort }: Surroundings) => `http://localhost:${accessPort}`;
const clockOf = ({ accessPort }: Surroundings) => at(accessPort, "/clock");

/** Development as the embedded mode has it: accounts to act as, and a legal clock that can be moved. */
export function accessProgram(around: Surroundings, databaseUrl: string, said: Said = {}): Program {
  const { dataFolder, host, secrets, logLevel, accessPort, observing } = around;
  return {
    name: "access",
    script: "services/access/src/main.ts",
    port: accessPort,
    readyUrl: at(accessPort, "/health/ready"),
    environment: {
      ...observing,
      // Its copies would share the database; so they count together there.
      ACCESS_RATE_DATABASE_URL: databaseUrl,
      ...said,
      ACCESS_DATABASE_URL: databaseUrl,
      ACCESS_HOST: host,
      ACCESS_PORT: String(accessPort),
      ACCESS_ISSUER: issuerOf(around),
      ACTOR_KEYS: secrets.ACTOR_KEYS,
      PSEUDONYM_SECRET: secrets.PSEUDONYM_SECRET,
      ACCESS_KEY_SECRET: secrets.ACCESS_KEY_SECRET,
      HISTORY_SIGNING_KEY: secrets.HISTORY_SIGNING_KEY,
      HISTORY_SEALS_FOLDER: sealsFolderIn(dataFolder),
      ACCESS_DEVELOPMENT_ACCOUNTS: "on",
      ACCESS_DEVELOPMENT_SECRET: secrets.ACCESS_DEVELOPMENT_SECRET,
      ACCESS_CLOCK: "movable",
      LOG_LEVEL: logLevel,
    },
  };
}

export function serviceProgram(
  around: Surroundings,
  { service, number, port }: ServiceCopy,
  databaseUrl: string,
  importsExisting: boolean,
  said: Said = {},
): Program {
  const { dataFolder, secrets, logLevel, kafka, observing } = around;
  const name = `${service}-${number}`;
  const prefix = service.toUpperCase();
  return {
    name,
    script: `services/${service}/src/main.ts`,
    port,
    readyUrl: at(port, "/health/ready"),
    environment: {
      KAFKA_CLIENT_ID: name,
      ...kafka,
      ...observing,
      ...said,
      [`${prefix}_DATABASE_URL`]: databaseUrl,
      [`${prefix}_HOST`]: "127.0.0.1",
      [`${prefix}_PORT`]: String(port),
      ACTOR_KEYS: secrets.ACTOR_KEYS,
      PSEUDONYM_SECRET: secrets.PSEUDONYM_SECRET,
      HISTORY_SIGNING_KEY: secrets.HISTORY_SIGNING_KEY,
      HISTORY_SEALS_FOLDER: sealsFolderIn(dataFolder),
      FILES_FOLDER: join(dataFolder, "files"),
      LEGAL_CLOCK: clockOf(around),
      LOG_LEVEL: logLevel,
      ...(service === "protocols" && { IMPORT_EXISTING: importsExisting ? "on" : "off" }),
    },
  };
}

export function gatewayProgram(
  around: Surroundings,
  port: number,
  copies: readonly ServiceCopy[],
  said: Said,
  supergraphPath: string | undefined,
): Program {
  const { host, dataFolder, secrets, logLevel, observing } = around;
  const issuer = issuerOf(around);
  const urlsOf = (service: ServiceName) => copies.filter((copy) => copy.service === service).map((copy) => at(copy.port));
  const addresses = copies.map(({ service }) => [`${service.toUpperCase()}_URL`, urlsOf(service).join(",")]);
  return {
    name: "gateway",
    script: "gateway/src/main.ts",
    port,
    readyUrl: at(port, "/health/complete"),
    environment: {
      ...observing,
      ...said,
      GATEWAY_HOST: host,
      GATEWAY_PORT: String(port),
      ...Object.fromEntries(addresses),
      ACTOR_KEYS: secrets.ACTOR_KEYS,
      TOKEN_ISSUERS: JSON.stringify([{ issuer, jwks: `${issuer}/jwks` }]),
      ACCESS_URL: issuer,
      LEGAL_CLOCK: clockOf(around),
      FILES_FOLDER: join(dataFolder, "files"),
      LOG_LEVEL: logLevel,
      ...(supergraphPath && { SUPERGRAPH_PATH: supergraphPath }),
    },
  };
}

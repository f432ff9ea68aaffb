import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import pg from "pg";
import { pino } from "pino";
import { readConfig } from "../config.ts";
import { type Access, type AccessDependencies, createAccess } from "../service.ts";

/** Secrets of a run of tests, and of nothing else. */
export const testEnvironment = {
  PSEUDONYM_SECRET: "a pseudonym secret for tests",
  ACTOR_KEYS: "test:a-secret-of-thirty-two-characters-or-more",
  ACCESS_KEY_SECRET: "a key secret for tests",
  ACCESS_DEVELOPMENT_SECRET: "a development secret for tests",
  ACCESS_DEVELOPMENT_ACCOUNTS: "on",
  ACCESS_CLOCK: "movable",
} as const;

export interface LogLine {
  readonly data: object;
  readonly message: string;
}

export interface AccessForTests {
  readonly access: Access;
  /** The warnings and errors that were logged. */
  readonly complaints: readonly LogLine[];
  readonly databaseUrl: string;
  readonly port: number;
  /** The first column of what stands in its database. */
  rows(sql: string): Promise<readonly string[]>;
}

/** An access service on this database and a free port, as `npm start` would have it unless told otherwise. */
export async function startAccess(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
  dependencies: Omit<AccessDependencies, "logger"> = {},
): Promise<AccessForTests> {
  const port = await freePort();
  const complaints: LogLine[] = [];
  const complain = (line: string) => {
    const { msg, ...data } = JSON.parse(line) as { readonly msg: string };
    complaints.push({ data, message: msg });
  };
  const logger = pino({ level: "warn" }, { write: complain });
  const config = readConfig({
    ...testEnvironment,
    ACCESS_DATABASE_URL: databaseUrl,
    ACCESS_PORT: String(port),
    ACCESS_ISSUER: `http://localhost:${port}`,
    ...environment,
  });
  const access = createAccess(config, { logger, ...dependencies });
  await access.start();
  return { access, complaints, databaseUrl, port, rows: (sql) => firstColumn(databaseUrl, sql) };
}

async function firstColumn(databaseUrl: string, sql: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<[string]>({ text: sql, rowMode: "array" });
    return rows.map(([value]) => value);
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

import { readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Binaries, findBinaries } from "./binaries.ts";
import { type DataFolder, openDataFolder } from "./data-folder.ts";
import { folderFor, openFolder } from "./folder.ts";
import { choosePort } from "./port.ts";
import { findPostmaster, type Postmaster } from "./postmaster.ts";
import { run, type ServerUser } from "./run.ts";
import { serverUser } from "./server-user.ts";
import { serverOptions } from "./settings.ts";

export interface ClusterOptions {
  /** Where the cluster lives; `.data/postgres` in the repository when not given. */
  readonly dataFolder?: string | undefined;
  /** 0 is any free port. When not given: 55432, or any free port when that one is taken. */
  readonly port?: number | undefined;
  readonly logger?: { info(message: string): void } | undefined;
  /** False for data that may be lost with the machine, which makes tests faster. */
  readonly durable?: boolean | undefined;
}

export interface Cluster {
  /** The URL of the maintenance database, as superuser. */
  readonly adminUrl: string;
  urlFor(database: string): string;
  /** Creates the database, from another one when a template is named, unless it exists. Resolves with its URL. */
  createDatabase(name: string, options?: { template?: string }): Promise<string>;
  /** Removes the database, whoever is still connected, unless there is none. */
  dropDatabase(name: string): Promise<void>;
  /** Stops the server, unless other programs still use it or `force` says not to mind them. */
  stop(options?: { force?: boolean }): Promise<void>;
}

/**
 * A PostgreSQL from npm. The server is a process of its own that outlives ours: one that a killed process left behind, or
 * that another process of ours started on the same folder, is adopted.
 */
export async function startCluster({ dataFolder, port, logger, durable = true }: ClusterOptions = {}): Promise<Cluster> {
  const user = await serverUser();
  const folder = dataFolder === undefined ? await folderFor("postgres", user) : resolve(dataFolder);
  await openFolder(folder, user);
  const binaries = await findBinaries(user);
  const place = await openDataFolder(folder, binaries, user, durable);
  const found = await findAnswering(place);
  const server = found ?? (await launch(place, binaries, user, port, durable));
  const cluster = clusterOn(place, server, binaries, user, logger);
  logger?.info(`PostgreSQL ${found ? "was already running" : "started"} on port ${server.port}, data in ${folder}`);
  return cluster;
}

function clusterOn(
  place: DataFolder,
  server: Postmaster,
  binaries: Binaries,
  user: ServerUser | undefined,
  logger: ClusterOptions["logger"],
): Cluster {
  const urlFor = (database: string) => urlOn(place, server, database);
  const adminUrl = urlFor("postgres");
  return {
    adminUrl,
    urlFor,
    async createDatabase(name, { template } = {}) {
      const from = template === undefined ? "" : ` TEMPLATE ${pg.escapeIdentifier(template)}`;
      await query(adminUrl, `CREATE DATABASE ${pg.escapeIdentifier(name)}${from}`).catch((error: { code?: string }) => {
        if (error.code !== duplicateDatabase && error.code !== uniqueViolation) throw error;
      });
      return urlFor(name);
    },
    async dropDatabase(name) {
      await query(adminUrl, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
    },
    async stop({ force = false } = {}) {
      if (!(await findPostmaster(place.data))) return;
      if (!force && (await isUsedByOthers(adminUrl)))
        return logger?.info("PostgreSQL goes on: other programs are connected to it");
      await run(binaries.pgCtl, ["stop", "--wait", "--mode=fast", `--pgdata=${place.data}`], user);
    },
  };
}

/** `duplicate_database`, and what PostgreSQL says instead when two create the same one at once. */
const duplicateDatabase = "42P04";
const uniqueViolation = "23505";

/** Starts the server apart from our process group: Ctrl-C reaches us alone, and we stop it last. */
async function launch(
  place: DataFolder,
  binaries: Binaries,
  user: ServerUser | undefined,
  asked: number | undefined,
  durable: boolean,
): Promise<Postmaster> {
  const port = await choosePort(asked);
  const log = join(place.data, "server.log");
  await rm(log, { force: true });
  try {
    await run(
      binaries.pgCtl,
      ["start", "--wait", `--pgdata=${place.data}`, `--log=${log}`, `--options=${serverOptions(port, durable)}`],
      user,
    );
  } catch (error) {
    const other = await findAnswering(place);
    if (other) return other;
    const lastLines = await readFile(log, "utf8").then(
      (text) => text.trim().split("\n").slice(-5).join("\n"),
      () => "",
    );
    throw new Error(`PostgreSQL does not start on ${place.data}: ${lastLines || (error as Error).message}`, { cause: error });
  }
  return (await findPostmaster(place.data)) as Postmaster;
}

/** The server that runs on this folder, once it lets us in: one that starts, recovers or ends is waited for. */
async function findAnswering(place: DataFolder, withinMs = 60_000): Promise<Postmaster | undefined> {
  for (const deadline = Date.now() + withinMs; ; await sleep(50)) {
    const server = await findPostmaster(place.data);
    if (!server) return undefined;
    try {
      await query(urlOn(place, server, "postgres"), "SELECT 1");
      return server;
    } catch (error) {
      if (!notYet.has((error as { code?: string }).code ?? "") || Date.now() > deadline) throw error;
    }
  }
}

/** `cannot_connect_now`, `admin_shutdown`, and what the network says of a server on its way up or down. */
const notYet = new Set(["57P03", "57P01", "ECONNREFUSED", "ECONNRESET"]);

function urlOn({ password }: DataFolder, { port }: Postmaster, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

async function isUsedByOthers(url: string): Promise<boolean> {
  const rows = await query(
    url,
    "SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() LIMIT 1",
  );
  return rows.length > 0;
}

async function query(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

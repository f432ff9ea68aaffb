import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, link, mkdtemp, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { run, type ServerUser } from "./run.ts";
import { initialSettings } from "./settings.ts";

/** A cluster on disk: the data that PostgreSQL owns and the password, which only we may read. */
export interface DataFolder {
  readonly data: string;
  readonly password: string;
}

/**
 * Opens the cluster in this folder, made when there is none. It is made beside its place and moved there, so that a
 * killed process leaves no half of one and two processes that start together end with the same one.
 */
export async function openDataFolder(
  folder: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  durable: boolean,
): Promise<DataFolder> {
  const password = await keepPassword(join(folder, "password"));
  const data = join(folder, "cluster");
  if (!existsSync(data)) await initialise(folder, data, password, binaries, user, durable);
  return { data: await realpath(data), password };
}

async function initialise(
  folder: string,
  data: string,
  password: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  durable: boolean,
): Promise<void> {
  const making = await mkdtemp(join(folder, "making-"));
  try {
    const given = join(making, "password");
    const cluster = join(making, "cluster");
    await writeFile(given, password, { mode: 0o600 });
    if (user) for (const path of [making, given]) await chown(path, user.uid, user.gid);
    const flags = [
      `--pgdata=${cluster}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      `--pwfile=${given}`,
      "--no-instructions",
    ];
    await run(binaries.initdb, [...flags, ...initialSettings, ...(durable ? [] : ["--no-sync"])], user);
    await rename(cluster, data).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** The password of the cluster, made at first and then kept. Linked into place whole, so that nobody reads half of one. */
async function keepPassword(file: string): Promise<string> {
  const making = `${file}-${randomBytes(6).toString("hex")}`;
  await writeFile(making, randomBytes(24).toString("base64url"), { mode: 0o600 });
  await link(making, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(making);
  return readFile(file, "utf8");
}

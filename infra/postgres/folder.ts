import { createHash } from "node:crypto";
import { chmod, mkdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { ServerUser } from "./run.ts";

const repository = resolve(import.meta.dirname, "../..");

/**
 * Where a cluster keeps what is its own: `<repository>/.data/<name>`, or, when the server's user could not get there
 * (root's home is closed to others), a folder of the same use under /var/tmp.
 */
export async function folderFor(name: string, user: ServerUser | undefined): Promise<string> {
  return user && !(await isOpenToAll(repository)) ? join(await sharedFolder(), name) : join(repository, ".data", name);
}

/** Makes the folder and, when the server runs as another user, lets that user through. */
export async function openFolder(folder: string, user: ServerUser | undefined): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (!user) return;
  for (let path = folder; made && path !== dirname(made); path = dirname(path)) await chmod(path, 0o755);
  if (await isOpenToAll(folder)) return;
  throw new Error(
    `The folder ${folder} is closed to the user that PostgreSQL runs as. Choose one that others may enter, or open it (chmod o+x).`,
  );
}

/** A folder that every user can enter, of this user and this copy of the repository alone. */
export async function sharedFolder(): Promise<string> {
  const uid = process.getuid?.() ?? 0;
  const folder = `/var/tmp/coop-${uid}-${createHash("sha256").update(repository).digest("hex").slice(0, 12)}`;
  await mkdir(folder, { recursive: true, mode: 0o755 });
  if ((await stat(folder)).uid !== uid) throw new Error(`The folder ${folder} belongs to somebody else: remove it.`);
  return folder;
}

/** Whether any user can walk down to this path. */
export async function isOpenToAll(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

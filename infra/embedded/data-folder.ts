import { access, constants } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { OperatorConfig } from "../databases/config.ts";
import { folderFor, openFolder } from "../postgres/folder.ts";
import { serverUser } from "../postgres/server-user.ts";

/** The folder that keeps all of an embedded system: the cluster, the files, the secrets. */
export async function dataFolderOf(configured: string | undefined): Promise<string> {
  return configured === undefined ? folderFor("embedded", await serverUser()) : resolve(configured);
}

/** Where the seals of the history are handed out to, beside the databases. */
export const sealsFolderIn = (dataFolder: string): string => join(dataFolder, "seals");

/** Where uploaded files are kept. */
export const filesFolderIn = (dataFolder: string): string => join(dataFolder, "files");

/** The same for an operator's command: the folder that is named, else the embedded system's where that is looked at. */
export async function filesFolderOf({ filesFolder, databaseUrls, dataFolder }: OperatorConfig): Promise<string | undefined> {
  if (filesFolder !== undefined || Object.keys(databaseUrls).length > 0) return filesFolder;
  return filesFolderIn(await dataFolderOf(dataFolder));
}

/** Makes the folder and finds out now whether it can be written, so that nobody has to understand a failure of PostgreSQL. */
export async function openDataFolder(configured: string | undefined): Promise<string> {
  const folder = await dataFolderOf(configured);
  try {
    await openFolder(folder, await serverUser());
    await access(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new Error(
      `The data folder ${folder} can't be written (${code}): make it writable, or let COOP_DATA name another folder.`,
      { cause },
    );
  }
}

import { copyFile, cp, mkdir, readdir, symlink } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { repositoryRoot } from "@coop/infra/repository.ts";

/** The releases of before; the last one is the working tree. Their files carry `.txt`: they are data, no code of today. */
export type EarlierRelease = "before" | "expanded";

const CODE = ["packages", "services", "package.json"];

/** Writes a release into a folder that is not there yet: the working tree, with the files of then where they differed. */
export async function layOutRelease(release: EarlierRelease, folder: string): Promise<string> {
  const filter = (path: string) => basename(path) !== "node_modules";
  for (const part of CODE) await cp(join(repositoryRoot, part), join(folder, part), { recursive: true, filter });
  await linkModules(folder);
  const differing = join(import.meta.dirname, release);
  for (const file of await readdir(differing, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    await copyFile(path, join(folder, dirname(relative(differing, path)), basename(file.name, ".txt")));
  }
  return folder;
}

/** The libraries are those of the repository, our own packages those of the release: their links are relative. */
async function linkModules(folder: string): Promise<void> {
  const [from, to] = [join(repositoryRoot, "node_modules"), join(folder, "node_modules")];
  await mkdir(to);
  for (const name of await readdir(from)) if (name !== "@coop") await symlink(join(from, name), join(to, name));
  await cp(join(from, "@coop"), join(to, "@coop"), { recursive: true, verbatimSymlinks: true });
}

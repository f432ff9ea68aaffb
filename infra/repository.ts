import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of the root `package.json`. */
export const repositoryRoot = resolve(import.meta.dirname, "..");

/** All files that git knows or would add, relative to the root, in order. What `.gitignore` names is not among them. */
export function repositoryFiles(root = repositoryRoot): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed
    .split("\0")
    .filter((path) => path !== "" && existsSync(join(root, path)))
    .sort();
}

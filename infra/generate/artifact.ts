import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file that is made from others and committed, so that a review shows what a change does to it. */
export interface Artifact {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly content: string;
}

export type Generator = (root: string) => Promise<readonly Artifact[]>;

async function stored(root: string, { path }: Artifact): Promise<string | undefined> {
  try {
    return await readFile(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

/** The artifacts whose stored file is missing or differs. */
export async function outdated(root: string, artifacts: readonly Artifact[]): Promise<readonly Artifact[]> {
  const contents = await Promise.all(artifacts.map((artifact) => stored(root, artifact)));
  return artifacts.filter((artifact, index) => contents[index] !== artifact.content);
}

/** Writes what changed and gives back what was written. */
export async function write(root: string, artifacts: readonly Artifact[]): Promise<readonly Artifact[]> {
  const changed = await outdated(root, artifacts);
  for (const { path, content } of changed) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return changed;
}

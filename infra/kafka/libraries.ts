import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../repository.ts";
import { requireMaven, runProgram } from "./programs.ts";

const pom = join(import.meta.dirname, "pom.xml");
const home = join(repositoryRoot, ".data/kafka");

/**
 * The folder of Kafka's jars, brought by Maven when it is not there yet: once per `pom.xml`. It is filled beside its place
 * and moved there, so that a killed process leaves no half of one and two that start together end with the same one.
 */
export async function kafkaLibraries(): Promise<string> {
  const libraries = await place();
  if (existsSync(libraries)) return libraries;
  await requireMaven();
  await mkdir(home, { recursive: true });
  const making = await mkdtemp(join(home, "making-"));
  try {
    const flags = ["-B", "-q", "-f", pom, "-DincludeScope=runtime", `-DoutputDirectory=${making}`];
    await runProgram("mvn", [...flags, "dependency:copy-dependencies"]);
    await rename(making, libraries).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return libraries;
}

async function place(): Promise<string> {
  const hash = createHash("sha256")
    .update(await readFile(pom))
    .digest("hex");
  return join(home, `libraries-${hash.slice(0, 12)}`);
}

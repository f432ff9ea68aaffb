import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryFiles } from "../repository.ts";
import type { Check } from "./check.ts";

const MAX_BYTES = 5_000_000;
/** Hosts that packages come from, in whatever country the machine stands; the lock file must work behind any of them. */
const REGISTRY = /\bregistry\.(npmjs|yarnpkg|npmmirror)\b|"resolved":\s*"https?:|registry\s*=\s*https?:/i;

/** The host that this machine takes packages from. */
async function ownRegistry(): Promise<string> {
  const { stdout } = await promisify(execFile)("npm", ["config", "get", "registry"]);
  return new URL(stdout.trim()).host;
}

/** No file may say where packages come from: elsewhere that host does not exist, or must not be known. */
export const noRegistryHost: Check = {
  name: "no file names a package registry",
  run: async (root) => {
    const host = await ownRegistry();
    return repositoryFiles(root).filter((path) => {
      const content = readFileSync(join(root, path));
      if (content.length > MAX_BYTES) return false;
      const text = content.toString("utf8");
      return REGISTRY.test(text) || text.includes(host);
    });
  },
};

type Versions = Readonly<Record<string, string>>;
interface Manifest {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
}
interface LockFile {
  readonly packages: Readonly<Record<string, Manifest>>;
}

const KINDS = ["dependencies", "devDependencies", "optionalDependencies"] as const;

function asked(manifest: Manifest | undefined): string {
  const all = KINDS.flatMap((kind) =>
    Object.entries(manifest?.[kind] ?? {}).map(([name, version]) => `${kind} ${name} ${version}`),
  );
  return all.sort().join("\n");
}

function json<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, "utf8")) as Content;
}

/** Platform packages that npm left out because its registry lacks them: it asks for them again, and stops. */
function leftOut({ packages }: LockFile): readonly string[] {
  const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
    const missing = Object.keys(optionalDependencies).filter((name) => !known.has(name));
    return missing.map((name) => `package-lock.json lacks ${name}, which ${path || "."} may install: take a version that has it`);
  });
}

/** `npm ci` refuses a lock file that does not know all that a `package.json` asks for. */
export const lockFileAgrees: Check = {
  name: "npm ci accepts the lock file",
  run: async (root) => {
    const lockFile = json<LockFile>(join(root, "package-lock.json"));
    const folders = repositoryFiles(root)
      .filter((path) => /(^|\/)package\.json$/.test(path))
      .map((path) => path.replace(/\/?package\.json$/, ""));
    const differing = folders.filter(
      (folder) => asked(lockFile.packages[folder]) !== asked(json(join(root, folder, "package.json"))),
    );
    return [
      ...differing.map((folder) => `${folder || "."}/package.json asks for something else: run npm install`),
      ...leftOut(lockFile),
    ];
  },
};

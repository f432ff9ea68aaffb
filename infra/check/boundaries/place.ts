import { isBuiltin } from "node:module";
import { posix } from "node:path";

/** Where a file stands in the house. */
export interface Place {
  readonly path: string;
  /** `packages/kernel`, `services/opinions`, `gateway`, `infra`, `tests`, or `` for files at the root. */
  readonly part: string;
  /** In a service: `domain`, the name of an adapter's folder, or `` for the files that wire. */
  readonly folder: string;
  readonly isTest: boolean;
}

function partOf(path: string): string {
  const [top = "", name = ""] = path.split("/");
  if (top === path) return "";
  return top === "packages" || top === "services" ? `${top}/${name}` : top;
}

export function placeOf(path: string): Place {
  const [top, , src, ...rest] = path.split("/");
  const part = partOf(path);
  const folder = top === "services" && src === "src" && rest.length > 1 ? (rest[0] ?? "") : "";
  const isTest = /\.test\.ts$/.test(path) || /^(tests|bench)\/|\/(test|testing)\//.test(path);
  return { path, part, folder, isTest };
}

/** A workspace of the repository and what its `package.json` lets it import. */
export interface Workspace {
  readonly name: string;
  readonly folder: string;
  readonly dependencies: ReadonlySet<string>;
}

/** What an import leads to: a file of ours, or a package from outside (`node:fs` is written `node:`). */
export type Target =
  | { readonly ours: Place; readonly external?: undefined }
  | { readonly external: string; readonly ours?: undefined };

/** `@scope/name` or `name` of a bare specifier. */
export function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

export function isRelative(specifier: string): boolean {
  return /^(\.|\/|file:)/.test(specifier);
}

/** Follows a specifier by the rules of Node and the `exports` that all our packages share (`./*` is `./src/*`). */
export function resolveImport(specifier: string, from: string, workspaces: readonly Workspace[]): Target {
  if (isRelative(specifier)) return { ours: placeOf(posix.normalize(posix.join(posix.dirname(from), specifier))) };
  if (isBuiltin(specifier)) return { external: "node:" };
  const name = packageOf(specifier);
  const workspace = workspaces.find((candidate) => candidate.name === name);
  if (!workspace) return { external: name };
  return { ours: placeOf(`${workspace.folder}/src/${specifier.slice(name.length + 1) || "index.ts"}`) };
}

import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** One file of the schema as it is written. */
export interface SchemaFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly sdl: string;
}

/** A service's part of the graph. */
export interface Subgraph {
  /** Name of the service's folder. */
  readonly name: string;
  readonly files: readonly SchemaFile[];
  /** The service's own files after the shared ones, which are part of every subgraph. */
  readonly sdl: string;
}

function schemaFiles(root: string, folder: string): readonly SchemaFile[] {
  const paths = globSync(`${folder}/schema/*.graphql`, { cwd: root }).sort();
  return paths.map((path) => ({ path, sdl: readFileSync(join(root, path), "utf8") }));
}

export function sharedSchema(root: string): readonly SchemaFile[] {
  return schemaFiles(root, "packages/service-kit");
}

/** The subgraphs by name. A service without `schema/*.graphql` has none yet. */
export function readSubgraphs(root: string): readonly Subgraph[] {
  const shared = sharedSchema(root);
  return globSync("services/*", { cwd: root })
    .sort()
    .map((folder) => ({ name: basename(folder), files: schemaFiles(root, folder) }))
    .filter(({ files }) => files.length > 0)
    .map(({ name, files }) => ({ name, files, sdl: [...shared, ...files].map(({ sdl }) => sdl).join("\n") }));
}

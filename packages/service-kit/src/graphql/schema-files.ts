import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The SDL of a folder's `*.graphql` files, in the order of their names. */
export function readSchema(folder: string): string {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

/** The types that every subgraph shares. */
export const sharedSchema = readSchema(join(import.meta.dirname, "../../schema"));

import { readFile } from "node:fs/promises";

/** The composed schema. A missing file is said with the command that writes it. */
export async function readSupergraph(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new Error(`No supergraph can be read at ${path}: run "npm run compose", or let SUPERGRAPH_PATH name another file.`, {
      cause,
    });
  }
}

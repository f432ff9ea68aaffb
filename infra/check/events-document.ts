import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Parser } from "@asyncapi/parser";
import type { Check } from "./check.ts";

const DOCUMENT = "docs/events.asyncapi.json";

/** What AsyncAPI's own parser has to say against the document, mere advice included. */
export async function asyncApiFaults(text: string): Promise<readonly string[]> {
  const { diagnostics } = await new Parser().parse(text);
  return diagnostics.map(({ code, message, path }) => `${path.join(".")}: ${message} (${code})`);
}

/** The published description of the events is what every AsyncAPI tool can read. */
export const eventsDocumentIsValid: Check = {
  name: "the AsyncAPI document is valid",
  run: async (root) => {
    const faults = await asyncApiFaults(await readFile(join(root, DOCUMENT), "utf8"));
    return faults.map((fault) => `${DOCUMENT}: ${fault}`);
  },
};

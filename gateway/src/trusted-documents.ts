import { hash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type GraphQLSchema, parse, specifiedRules, type ValidationRule, validate } from "graphql";
import { z } from "zod";

/** Operations that are known before anybody asks: texts by the SHA-256 that a client sends instead. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Everything that is wrong with the trusted documents, one line each. */
export class DocumentFaults extends Error {
  constructor(faults: readonly string[]) {
    super(["The trusted documents can't be taken:", ...faults.map((fault) => `- ${fault}`)].join("\n"));
    this.name = "DocumentFaults";
  }
}

/** The form that the generators of Apollo iOS, Kotlin and Client write. */
const manifestSchema = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

export function documentId(text: string): string {
  return hash("sha256", text, "hex");
}

/** Reads manifests (`*.json`) and documents (`*.graphql`): files, or folders of them. Throws `DocumentFaults` with all faults. */
export async function readTrustedDocuments(paths: readonly string[]): Promise<TrustedDocuments> {
  const documents = new Map<string, string>();
  const faults: string[] = [];
  for (const path of (await Promise.all(paths.map(filesAt))).flat()) {
    const read = await readDocuments(path);
    faults.push(...read.faults);
    for (const text of read.texts) documents.set(documentId(text), text);
  }
  if (faults.length > 0) throw new DocumentFaults(faults);
  return documents;
}

/** What of the documents the schema has not, or our own rules refuse, one line each: a client that relies on it would fail later. */
export function checkAgainst(schema: GraphQLSchema, documents: TrustedDocuments, rules: readonly ValidationRule[]): void {
  const faults = [...documents].flatMap(([id, text]) => {
    const [firstLine = ""] = text.trim().split("\n", 1);
    return faultsOf(schema, text, rules).map((fault) => `${id.slice(0, 12)} (${firstLine}): ${fault}`);
  });
  if (faults.length > 0) throw new DocumentFaults(faults);
}

function faultsOf(schema: GraphQLSchema, text: string, rules: readonly ValidationRule[]): readonly string[] {
  try {
    return validate(schema, parse(text), [...specifiedRules, ...rules]).map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.(json|graphql)$/.test(name)).sort();
  return names.map((name) => join(path, name));
}

async function readDocuments(path: string): Promise<{ readonly texts: readonly string[]; readonly faults: readonly string[] }> {
  try {
    const content = await readFile(path, "utf8");
    if (path.endsWith(".graphql")) return { texts: [content], faults: [] };
    const { operations } = manifestSchema.parse(JSON.parse(content));
    const foreign = operations.filter(({ id, body }) => id !== documentId(body));
    return {
      texts: operations.map(({ body }) => body),
      faults: foreign.map(({ id }) => `${path}: ${id} is not the SHA-256 of its body`),
    };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error).replaceAll("\n", " ") : (error as Error).message;
    return { texts: [], faults: [`${path}: cannot be read: ${reason}`] };
  }
}

import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Kind, type OperationDefinitionNode, parse } from "graphql";
import type { Generator } from "./artifact.ts";

const FOLDER = "gateway/examples";

/** The examples as operations that a client may send by their identifier alone, in the form of Apollo's generators. */
export const trustedDocuments: Generator = async (root) => {
  const names = (await readdir(join(root, FOLDER)).catch(() => [])).filter((name) => name.endsWith(".graphql")).sort();
  if (names.length === 0) return [];
  const bodies = await Promise.all(names.map((name) => readFile(join(root, FOLDER, name), "utf8")));
  const manifest = { format: "apollo-persisted-query-manifest", version: 1, operations: bodies.map(entryOf) };
  return [{ path: "gateway/trusted-documents.json", content: `${JSON.stringify(manifest, null, 2)}\n` }];
};

function entryOf(body: string) {
  const operation = parse(body).definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  return { id: hash("sha256", body, "hex"), name: operation?.name?.value ?? "", type: operation?.operation ?? "query", body };
}

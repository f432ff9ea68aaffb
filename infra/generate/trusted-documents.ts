import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Kind, type OperationDefinitionNode, parse } from "graphql";
import type { Generator } from "./artifact.ts";

/** Whose operations they are: the explorer's and the dashboard's, and those of a professional's phone. */
const manifests = [
  { folder: "gateway/examples", path: "gateway/trusted-documents.json" },
  { folder: "gateway/mobile", path: "gateway/mobile-documents.json" },
];

/** Operations that a client may send by their identifier alone, in the form of Apollo's generators: a manifest for each kind of client. */
export const trustedDocuments: Generator = async (root) => {
  const made = await Promise.all(manifests.map(({ folder, path }) => manifestOf(root, folder, path)));
  return made.flat();
};

async function manifestOf(root: string, folder: string, path: string) {
  const names = (await readdir(join(root, folder)).catch(() => [])).filter((name) => name.endsWith(".graphql")).sort();
  if (names.length === 0) return [];
  const bodies = await Promise.all(names.map((name) => readFile(join(root, folder, name), "utf8")));
  const manifest = { format: "apollo-persisted-query-manifest", version: 1, operations: bodies.map(entryOf) };
  return [{ path, content: `${JSON.stringify(manifest, null, 2)}\n` }];
}

function entryOf(body: string) {
  const operation = parse(body).definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  return { id: hash("sha256", body, "hex"), name: operation?.name?.value ?? "", type: operation?.operation ?? "query", body };
}

import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Grant } from "@coop/service-kit";
import type { Generator } from "./artifact.ts";
import { composeRepository } from "./supergraph.ts";

const PATH = "services/access/src/domain/operations/all-operations.generated.ts";

async function grantsOf(
  root: string,
  path: string,
): Promise<readonly (readonly [operation: string, service: string, grant: Grant])[]> {
  const { permissions } = (await import(pathToFileURL(join(root, path)).href)) as { permissions: Record<string, Grant> };
  const service = path.split("/")[1] as string;
  return Object.entries(permissions).map(([operation, grant]) => [operation, service, grant] as const);
}

/** Everything that may be asked for, and by whom: `mesDroits` tells each bearer their part of it. */
export const operationTable: Generator = async (root) => {
  const fields = composeRepository(root)?.apiSchema.getMutationType()?.getFields() ?? {};
  const paths = globSync("services/*/src/graphql/permissions.ts", { cwd: root }).sort();
  const rows = (await Promise.all(paths.map((path) => grantsOf(root, path)))).flat();
  const operations = rows.map(([name, service, grant]) => ({
    name,
    service,
    description: fields[name]?.description ?? "",
    grants: grant,
  }));
  const lines = operations.map((operation) => `  ${JSON.stringify(operation)},`).join("\n");
  const head = '// Written by "npm run generate" from the permission tables of all services. Changes are lost.';
  const type = 'import type { Operation } from "./permitted-operations.ts";';
  return [{ path: PATH, content: `${head}\n${type}\n\nexport const operations: readonly Operation[] = [\n${lines}\n];\n` }];
};

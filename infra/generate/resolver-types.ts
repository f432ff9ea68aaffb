import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";
import type { Artifact, Generator } from "./artifact.ts";
import { readSubgraphs, type Subgraph } from "./subgraphs.ts";

/** What a resolver's parent is, where it is not what the schema says: type of the graph -> `path#Type`. */
export type Mappers = Readonly<Record<string, string>>;

const config = {
  contextType: "@coop/service-kit#GraphContext",
  defaultScalarType: "string",
  emitLegacyCommonJSImports: false,
  enumsAsTypes: true,
  federation: true,
  immutableTypes: true,
  makeResolverTypeCallable: true,
  maybeValue: "T | null | undefined",
  optionalResolveType: true,
  resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
  scalars: { ID: "string", Cents: "bigint" },
  useTypeImports: true,
};

async function mappersOf(root: string, service: string): Promise<Mappers> {
  const path = join(root, `services/${service}/src/graphql/mappers.ts`);
  if (!existsSync(path)) return {};
  const { mappers } = (await import(pathToFileURL(path).href)) as { mappers?: Mappers };
  if (!mappers) throw new Error(`${path} must export "mappers", a record of type name -> "path#Type".`);
  return mappers;
}

/** A domain type often has the name of the graph's type: imported as it is, it would clash with the generated one. */
function withAliases(mappers: Mappers): Mappers {
  return Object.fromEntries(Object.entries(mappers).map(([type, source]) => [type, `${source} as ${type}Parent`]));
}

/** The resolver types of one subgraph, as TypeScript that Node can strip. */
export async function typesOf({ name, sdl }: Subgraph, mappers: Mappers): Promise<Artifact> {
  const path = `services/${name}/src/graphql/generated.ts`;
  const types = await codegen({
    filename: path,
    schema: parse(sdl),
    documents: [],
    config: { ...config, mappers: withAliases(mappers) },
    plugins: [{ typescript: {} }, { "typescript-resolvers": {} }],
    pluginMap: { typescript, "typescript-resolvers": typescriptResolvers },
  });
  return { path, content: `// Written by "npm run generate" from the schema. Changes are lost.\n${types.trimEnd()}\n` };
}

export const resolverTypes: Generator = (root) =>
  Promise.all(readSubgraphs(root).map(async (subgraph) => typesOf(subgraph, await mappersOf(root, subgraph.name))));

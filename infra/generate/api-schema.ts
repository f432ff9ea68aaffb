import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import type { Generator } from "./artifact.ts";
import { composeRepository } from "./supergraph.ts";

/** The public schema as one file in a stable order, for the client generators of TypeScript, Swift and Kotlin. */
export function printApiSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema)).trimEnd()}\n`;
}

export const apiSchema: Generator = async (root) => {
  const composed = composeRepository(root);
  return composed ? [{ path: "docs/schema.graphql", content: printApiSchema(composed.apiSchema) }] : [];
};

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildASTSchema,
  buildSchema,
  type DocumentNode,
  findBreakingChanges,
  findDangerousChanges,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  visit,
} from "graphql";
import { composeRepository } from "../generate/supergraph.ts";
import type { Check } from "./check.ts";

/** The public schema that clients were promised, written by `npm run release-schema`. */
export const RELEASED_SCHEMA = "docs/released-schema.graphql";

type Deprecatable = { readonly directives?: readonly { readonly name: { readonly value: string } }[] };
const unlessDeprecated = ({ directives = [] }: Deprecatable): null | undefined =>
  directives.some(({ name }) => name.value === "deprecated") ? null : undefined;

/** The schema that nobody was told to leave: without what is `@deprecated`, and without the types that only that led to. */
function promised(released: DocumentNode): GraphQLSchema {
  const kept = visit(released, {
    [Kind.FIELD_DEFINITION]: unlessDeprecated,
    [Kind.INPUT_VALUE_DEFINITION]: unlessDeprecated,
    [Kind.ENUM_VALUE_DEFINITION]: unlessDeprecated,
  });
  const schema = buildASTSchema(kept, { assumeValid: true });
  const implementers = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const types = implementers.filter((type) => type.getInterfaces().length > 0);
  return new GraphQLSchema({ ...schema.toConfig(), types, assumeValid: true });
}

/** What would break a client that was written against the released schema and heeded its deprecations. */
export function breakingChanges(released: string, current: GraphQLSchema): readonly string[] {
  return findBreakingChanges(promised(parse(released)), current).map(({ type, description }) => `${type}: ${description}`);
}

/** What breaks nothing by itself but is worth telling: a new enum value, a new member of a union, a changed default. */
export function dangerousChanges(released: string, current: GraphQLSchema): readonly string[] {
  return findDangerousChanges(buildSchema(released), current).map(({ type, description }) => `${type}: ${description}`);
}

export const noBreakingChange: Check = {
  name: "no breaking change of the released schema",
  run: async (root) => {
    const path = join(root, RELEASED_SCHEMA);
    const composed = composeRepository(root);
    return composed && existsSync(path) ? breakingChanges(readFileSync(path, "utf8"), composed.apiSchema) : [];
  },
};

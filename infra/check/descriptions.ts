import { type ASTNode, Kind, parse, type StringValueNode, visit } from "graphql";
import { readSubgraphs, type SchemaFile, sharedSchema } from "../generate/subgraphs.ts";
import type { Check } from "./check.ts";

/** What a reader of the schema sees a description of. An extension can't have one, its fields can. */
const DESCRIBED: ReadonlySet<string> = new Set([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);
/** Every service adds to these: a description would belong to none of them. */
const ROOT_TYPES: ReadonlySet<string> = new Set(["Query", "Mutation"]);
/** Words that English hardly does without and French does not have. */
const ENGLISH = /\b(the|of|is|are|whether|which|when|this|with)\b/i;

interface Element {
  readonly name?: { readonly value: string };
  readonly description?: StringValueNode;
}

function faultOf(description: string | undefined): string | undefined {
  if (!description?.trim()) return "has no description";
  return ENGLISH.test(description) ? `is described in English: "${description}"` : undefined;
}

/** The elements of a schema file whose description is missing or reads as English, each as `Type.field.argument`. */
export function undescribed({ path, sdl }: SchemaFile): readonly string[] {
  const faults: string[] = [];
  const names: string[] = [];
  visit(parse(sdl), {
    enter(node: ASTNode) {
      const { name, description } = node as Element;
      if (name) names.push(name.value);
      const coordinate = names.join(".");
      if (!DESCRIBED.has(node.kind) || ROOT_TYPES.has(coordinate)) return;
      const fault = faultOf(description?.value);
      if (fault) faults.push(`${path}: ${coordinate} ${fault}`);
    },
    leave(node: ASTNode) {
      if ((node as Element).name) names.pop();
    },
  });
  return faults;
}

export const frenchDescriptions: Check = {
  name: "every element of the schema has a French description",
  run: async (root) => [...sharedSchema(root), ...readSubgraphs(root).flatMap(({ files }) => files)].flatMap(undescribed),
};

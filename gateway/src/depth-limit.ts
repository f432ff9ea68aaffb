import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { CodedError } from "./coded-error.ts";

/** Refuses operations with more than `limit` levels of fields. Introspection is not counted: tools ask it deep. */
export function depthLimit(limit: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const depthOf = createDepthOf(context);
    return {
      OperationDefinition(operation: OperationDefinitionNode) {
        if (depthOf(operation.selectionSet) <= limit) return;
        const sentence = `Cette opération est trop profonde : ${limit} niveaux de champs au plus.`;
        context.reportError(new CodedError("OPERATION_TOO_DEEP", sentence, { status: 400 }));
      },
    };
  };
}

/** Each fragment is measured once, however often it is spread: measuring must not be what costs. */
function createDepthOf(context: ValidationContext): (selections: SelectionSetNode) => number {
  const measured = new Map<FragmentDefinitionNode, number>();

  function depthOfFragment(fragment: FragmentDefinitionNode): number {
    const known = measured.get(fragment);
    if (known !== undefined) return known;
    // A fragment in itself is refused by a rule of its own; zero ends the walk.
    measured.set(fragment, 0);
    const depth = depthOf(fragment.selectionSet);
    measured.set(fragment, depth);
    return depth;
  }

  function depthOf({ selections }: SelectionSetNode): number {
    let deepest = 0;
    for (const selection of selections) deepest = Math.max(deepest, depthOfSelection(selection));
    return deepest;
  }

  function depthOfSelection(selection: SelectionSetNode["selections"][number]): number {
    switch (selection.kind) {
      case Kind.FIELD:
        if (selection.name.value.startsWith("__")) return 0;
        return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0);
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.getFragment(selection.name.value);
        return fragment ? depthOfFragment(fragment) : 0;
      }
    }
  }

  return depthOf;
}

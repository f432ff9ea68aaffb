import type { ASTVisitor, FieldNode, FragmentDefinitionNode, SelectionSetNode, ValidationContext, ValidationRule } from "graphql";
import { Kind } from "graphql";
import { CodedError } from "./coded-error.ts";

/** Refuses a document with more than `limit` fields under another name: each is work of its own, however alike they are. */
export function aliasLimit(limit: number): ValidationRule {
  return (context) => {
    let aliases = 0;
    return {
      Field({ alias }) {
        if (alias) aliases += 1;
      },
      Document: {
        leave: () => refuseAbove(context, aliases, limit, "TOO_MANY_ALIASES", `${limit} alias au plus dans une opération.`),
      },
    };
  };
}

/** Refuses a document with more than `limit` directives in it. */
export function directiveLimit(limit: number): ValidationRule {
  return (context) => {
    let directives = 0;
    return {
      Directive() {
        directives += 1;
      },
      Document: {
        leave: () =>
          refuseAbove(context, directives, limit, "TOO_MANY_DIRECTIVES", `${limit} directives au plus dans une opération.`),
      },
    };
  };
}

/** Refuses an operation that begins with more than `limit` fields, those of its fragments included. */
export function rootFieldLimit(limit: number): ValidationRule {
  return (context): ASTVisitor => {
    const fieldsOf = fieldCounter(context, () => 0);
    return {
      OperationDefinition: ({ selectionSet }) =>
        refuseAbove(context, fieldsOf(selectionSet), limit, "TOO_MANY_ROOT_FIELDS", `${limit} champs de départ au plus.`),
    };
  };
}

/** Refuses an operation of more than `limit` fields in all: fragments in fragments say in a few words what takes minutes to plan. */
export function fieldLimit(limit: number): ValidationRule {
  return (context): ASTVisitor => {
    const fieldsOf = fieldCounter(context, ({ selectionSet }) => (selectionSet ? fieldsOf(selectionSet) : 0));
    return {
      OperationDefinition: ({ selectionSet }) =>
        refuseAbove(context, fieldsOf(selectionSet), limit, "OPERATION_TOO_WIDE", `${limit} champs au plus, fragments compris.`),
    };
  };
}

/** Counts the fields of a selection, with what stands below each. A fragment is counted once, however often it is spread. */
function fieldCounter(context: ValidationContext, below: (field: FieldNode) => number): (selections: SelectionSetNode) => number {
  const counted = new Map<FragmentDefinitionNode, number>();

  /** One in itself is refused by a rule of its own. */
  function fieldsOfFragment(fragment: FragmentDefinitionNode | null | undefined): number {
    if (!fragment) return 0;
    const known = counted.get(fragment);
    if (known !== undefined) return known;
    counted.set(fragment, 0);
    const fields = fieldsOf(fragment.selectionSet);
    counted.set(fragment, fields);
    return fields;
  }

  function fieldsOf({ selections }: SelectionSetNode): number {
    return selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return 1 + below(selection);
        if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
        return fieldsOfFragment(context.getFragment(selection.name.value));
      })
      .reduce((sum, fields) => sum + fields, 0);
  }

  return fieldsOf;
}

function refuseAbove(context: ValidationContext, count: number, limit: number, code: string, most: string): void {
  if (count <= limit) return;
  context.reportError(new CodedError(code, `Cette opération demande trop à la fois : ${most}`, { status: 400 }));
}

import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext, ValidationRule } from "graphql";
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
    const counted = new Map<FragmentDefinitionNode, number>();

    /** Each fragment is counted once, however often it is spread; one in itself is refused by a rule of its own. */
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
          if (selection.kind === Kind.FIELD) return 1;
          if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
          return fieldsOfFragment(context.getFragment(selection.name.value));
        })
        .reduce((sum, fields) => sum + fields, 0);
    }

    return {
      OperationDefinition: ({ selectionSet }) =>
        refuseAbove(context, fieldsOf(selectionSet), limit, "TOO_MANY_ROOT_FIELDS", `${limit} champs de départ au plus.`),
    };
  };
}

function refuseAbove(context: ValidationContext, count: number, limit: number, code: string, most: string): void {
  if (count <= limit) return;
  context.reportError(new CodedError(code, `Cette opération demande trop à la fois : ${most}`, { status: 400 }));
}

import { parse } from "graphql";
import type { GraphOptions } from "../../system/story/graph.ts";

/** A mutation that succeeded: who did it, and with which arguments. Repeated with its key it does nothing and says the same. */
export interface Act {
  readonly account: string;
  readonly verb: string;
  /** `($id: ID!, $key: String!)`, and the arguments that they are given to. */
  readonly declared: string;
  readonly given: string;
  readonly variables: object;
}

type Asked = Parameters<NonNullable<GraphOptions["onAnswer"]>>[0];

/** Keeps the mutations among all that is asked. */
export function keepActs(acts: readonly Act[] = []) {
  const kept = [...acts];
  return {
    acts: kept as readonly Act[],
    onAnswer({ account, query, variables, data }: Asked): void {
      const act = account !== null && query.trimStart().startsWith("mutation") ? readAct(account, query, variables) : undefined;
      if (act && !Object.values(data).some((result) => (result as { code?: string }).code !== undefined)) kept.push(act);
    },
  };
}

/** Takes a mutation apart as it was written: its variables, and the one field that it asks. */
function readAct(account: string, query: string, variables: object): Act {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== "OperationDefinition") throw new Error(`This is no operation: ${query}`);
  const [field] = operation.selectionSet.selections;
  if (field?.kind !== "Field") throw new Error(`This asks no field: ${query}`);
  const textOf = (nodes: readonly { readonly loc?: { readonly start: number; readonly end: number } | undefined }[] = []) =>
    query.slice(nodes[0]?.loc?.start, nodes.at(-1)?.loc?.end);
  return {
    account,
    verb: field.name.value,
    declared: textOf(operation.variableDefinitions),
    given: textOf(field.arguments),
    variables,
  };
}

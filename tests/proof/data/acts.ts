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

interface Result {
  readonly code?: string;
  readonly secret?: string | null;
}

/** Keeps the mutations among all that is asked, and the secrets that they gave out. */
export function keepActs(before?: { readonly acts: readonly Act[]; readonly secrets: readonly string[] }) {
  const [acts, secrets] = [[...(before?.acts ?? [])], [...(before?.secrets ?? [])]];
  return {
    acts: acts as readonly Act[],
    secrets: secrets as readonly string[],
    onAnswer({ account, query, variables, data }: Asked): void {
      const act = account !== null && query.trimStart().startsWith("mutation") ? readAct(account, query, variables) : undefined;
      const results = Object.values(data) as readonly Result[];
      if (!act || results.some(({ code }) => code !== undefined)) return;
      acts.push(act);
      secrets.push(...results.flatMap(({ secret }) => secret ?? []));
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

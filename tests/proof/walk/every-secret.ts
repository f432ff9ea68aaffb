import type { GraphQLObjectType } from "graphql";
import { NOBODY, unknownOf } from "./every-door.ts";
import { note } from "./findings.ts";
import type { Door } from "./graph.ts";
import { hiddenFrom, saidOf } from "./hidden.ts";
import { GATEWAY, type Proving } from "./proving.ts";
import { rowTypeOf } from "./selections.ts";
import { everybody, type Stretch } from "./stretch.ts";

/** A way to ask for one row by its name. */
interface Asking {
  readonly name: string;
  readonly graph: string;
  readonly type: string;
  readonly operation: string;
  /** What is said instead of a row's name where nothing is to be found. */
  readonly nobody: string;
  nameOf(row: { readonly id: string; readonly state: { readonly reference?: string | null } }): string | null | undefined;
  variables(name: string): object;
}

/**
 * Asks for each hidden row alone, by every name that it has and at every door, and for nothing: the answers must be the same
 * word for word, and so must the statements that every database was asked.
 */
export function askForEverySecret({ territory, doors }: Proving): readonly Stretch[] {
  return [...byQueries(territory), ...doors.filter(({ key }) => key === "id").map(byDoor)].map((asking) => ({
    name: `${asking.name}, for what is hidden`,
    go: (proving) => everybody(proving, (who) => askForSecrets(proving, asking, who)),
  }));
}

function byQueries(territory: Proving["territory"]): readonly Asking[] {
  const query = territory.schema.getQueryType() as GraphQLObjectType;
  return Object.values(query.getFields()).flatMap((field): readonly Asking[] => {
    const argument = field.args.find(({ name }) => name === "id" || name === "reference");
    const target = rowTypeOf(territory, field);
    if (!argument || !target) return [];
    const byId = argument.name === "id";
    return [
      {
        name: `Query.${field.name}`,
        graph: GATEWAY,
        type: target.name,
        operation: `query ($name: ${argument.type}) { row: ${field.name}(${argument.name}: $name) { __typename ${territory.keyOf(target.name)} } }`,
        nobody: byId ? NOBODY : "COOP-1999-99999",
        nameOf: ({ id, state }) => (byId ? id : state.reference),
        variables: (name) => ({ name }),
      },
    ];
  });
}

function byDoor({ graph, type, key }: Door): Asking {
  return {
    name: `_entities(${graph}.${type})`,
    graph,
    type,
    operation: "query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }",
    nobody: unknownOf(type),
    nameOf: ({ id }) => id,
    variables: (name) => ({ keys: [{ __typename: type, [key]: name }] }),
  };
}

async function askForSecrets(proving: Proving, asking: Asking, who: string): Promise<void> {
  const { graph, operation, type, nobody } = asking;
  const askFor = async (name: string) => {
    const answer = await proving.ask(who, graph, operation, asking.variables(name), new Set([name]));
    if (graph === GATEWAY && answer.statements.length === 0)
      throw new Error(`${asking.name} asks no database: nothing to compare.`);
    return saidOf(answer, name);
  };
  const hidden = hiddenFrom(proving, who, type).flatMap((row) => asking.nameOf(row) ?? []);
  if (hidden.length === 0) return;
  const nothing = await askFor(nobody);
  for (const name of hidden) {
    const said = await askFor(name);
    if (said === nothing) continue;
    const what = `that ${type} ${name} is not nothing: ${said} instead of ${nothing}`;
    note(proving.figures, { path: asking.name, what, actor: who, graph, operation, variables: asking.variables(name) });
  }
}

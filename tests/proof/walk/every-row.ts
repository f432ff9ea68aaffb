import type { GraphQLField, GraphQLObjectType } from "graphql";
import { NOBODY } from "./every-door.ts";
import { note } from "./findings.ts";
import { GATEWAY, type Proving } from "./proving.ts";
import { rowTypeOf } from "./selections.ts";
import { everybody, type Stretch } from "./stretch.ts";

/** Asks each field of `Query` that names a row for every row, and for one that nobody has: what may not be seen answers like it. */
export function askEveryRow({ territory }: Proving): readonly Stretch[] {
  const query = territory.schema.getQueryType() as GraphQLObjectType;
  return Object.values(query.getFields()).flatMap((field): readonly Stretch[] => {
    const [argument] = field.args.filter(({ name }) => name === "id" || name === "reference");
    const target = rowTypeOf(territory, field);
    if (!argument || !target) return [];
    const go = (proving: Proving) => everybody(proving, (who) => askRows(proving, field, argument.name, target, who));
    return [{ name: `Query.${field.name}`, go }];
  });
}

async function askRows(
  proving: Proving,
  field: GraphQLField<unknown, unknown>,
  argument: string,
  target: GraphQLObjectType,
  name: string,
): Promise<void> {
  const { oracle, proof, figures, rowsOf } = proving;
  figures.edges.add(`Query.${field.name}`);
  const named = rowsOf(target.name).flatMap((row) => {
    const value = argument === "id" ? row.id : row.state.reference;
    return value ? [{ row, value: value as string }] : [];
  });
  const values = [...named.map(({ value }) => value), argument === "id" ? NOBODY : "COOP-1999-99999"];
  const type = String(field.args.find(({ name: own }) => own === argument)?.type);
  const operation = `query (${values.map((_, index) => `$v${index}: ${type}`).join(", ")}) {
    ${values.map((_, index) => `r${index}: ${field.name}(${argument}: $v${index}) { ...Row }`).join("\n")} }
    fragment Row on ${target.name} { __typename ${proving.territory.keyOf(target.name)} }`;
  const variables = Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
  const { data, errors } = await proving.ask(name, GATEWAY, operation, variables, new Set(values));
  const actor = proof.cast.get(name);
  for (const [index, { row }] of named.entries()) {
    const blamed = (errors ?? []).filter(({ path }) => path?.[0] === `r${index}`);
    if (actor && !oracle.mayKnow(actor, row) && (data[`r${index}`] !== null || blamed.length > 0)) {
      note(figures, {
        path: `r${index}`,
        what: `that ${row.type} ${row.id} is not nothing`,
        actor: name,
        graph: GATEWAY,
        operation,
        variables,
      });
    }
  }
}

import type { Actor } from "@coop/kernel";
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import { filters } from "../oracle/filters.ts";
import { mayRead } from "../oracle/parts-within.ts";
import { rules } from "../oracle/rules.ts";
import type { Row } from "../oracle/world.ts";
import { note } from "./findings.ts";
import { GATEWAY, type Proving } from "./proving.ts";
import { rowTypeOf } from "./selections.ts";
import { everybody, type Stretch } from "./stretch.ts";

export interface Criterion {
  /** `ProtocolFilter.text` */
  readonly name: string;
  readonly field: string;
  readonly value: unknown;
}

/** Tries every criterion of every list with every kind of value: nobody finds by what they could not read. */
export function tryEveryFilter(proving: Proving): readonly Stretch[] {
  const query = proving.territory.schema.getQueryType() as GraphQLObjectType;
  return Object.values(query.getFields()).flatMap((list): readonly Stretch[] => {
    const filter = list.args.find(({ name }) => name === "filter");
    const type = filter && getNamedType(filter.type);
    const target = rowTypeOf(proving.territory, list);
    if (!isInputObjectType(type) || !target) return [];
    const criteria = Object.values(type.getFields()).flatMap((field) => criteriaOf(proving, type, field, target.name));
    const operation = operationOf(list, type, criteria, proving.territory.keyOf(target.name) as string);
    const go = (now: Proving) => everybody(now, (who) => tryFilters(now, who, operation, criteria, target.name));
    return [{ name: `Query.${list.name}, filtered`, go }];
  });
}

function operationOf(
  list: GraphQLField<unknown, unknown>,
  type: GraphQLInputObjectType,
  criteria: readonly Criterion[],
  key: string,
): string {
  const declared = criteria.map((_, index) => `$f${index}: ${type.name}!`).join(", ");
  const asked = criteria.map(
    (_, index) =>
      `f${index}: ${list.name}(first: 100, filter: $f${index}) { __typename totalCount { count } nodes { __typename ${key} } }`,
  );
  return `query (${declared}) { ${asked.join("\n")} }`;
}

export function criteriaOf(
  proving: Proving,
  type: GraphQLInputObjectType,
  field: GraphQLInputField,
  target: string,
): readonly Criterion[] {
  const name = `${type.name}.${field.name}`;
  proving.figures.fields.add(name);
  const inner = getNullableType(field.type);
  const values = valuesOf(proving, field, target, name);
  return values.map((value) => ({ name, field: field.name, value: isListType(inner) ? [value] : value }));
}

/** Values of the scalars that criteria are made of; the ids are those of somebody's rows. */
function valuesOf({ rowsOf, proof }: Proving, field: GraphQLInputField, target: string, place: string): readonly unknown[] {
  const type = getNamedType(field.type);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  switch (type.name) {
    case "Boolean":
      return [true, false];
    case "Int":
      return [2017, 2018];
    case "Date":
      return ["2017-03-01", "2019-01-01"];
    case "RegionCode":
      return ["24", "11"];
    case "ProfessionCode":
      return ["92"];
    case "Finess":
      return ["990000010"];
    case "Siret":
      return ["12345678200010"];
    case "ID":
      return rowsOf(`${field.name.slice(0, 1).toUpperCase()}${field.name.slice(1, -2)}`)
        .slice(0, 40)
        .map(({ id }) => id);
    case "String": {
      const bySource = Map.groupBy(
        proof.marks.all().filter(({ aggregate }) => aggregate),
        ({ source }) => source,
      );
      return [...bySource.values()].map((alike) => alike[alike.length >> 1]?.mark);
    }
  }
  throw new Error(
    `${place} is of the type ${type.name}, for which the proof has no value (${target}): add one in tests/proof/walk/every-filter.ts.`,
  );
}

async function tryFilters(
  proving: Proving,
  name: string,
  operation: string,
  criteria: readonly Criterion[],
  target: string,
): Promise<void> {
  const { oracle, proof, figures } = proving;
  const variables = Object.fromEntries(criteria.map(({ field, value }, index) => [`f${index}`, { [field]: value }]));
  const { data } = await proving.ask(name, GATEWAY, operation, variables);
  const actor = proof.cast.get(name) as Actor;
  for (const [index, criterion] of criteria.entries()) {
    const page = data?.[`f${index}`];
    const told: Row[] = (page?.nodes ?? []).flatMap(({ id }: { id: string }) => oracle.world.find(target, id) ?? []);
    const finding = (what: string) =>
      note(figures, {
        path: `f${index}`,
        what,
        actor: name,
        graph: GATEWAY,
        operation: `${criterion.name}: ${JSON.stringify(criterion.value)} of\n${operation}`,
        variables: { [`f${index}`]: variables[`f${index}`] },
      });
    for (const row of told)
      if (!mayFindBy(criterion, actor, row, proving)) finding(`that ${criterion.name} holds for ${row.type} ${row.id}`);
    // Who counts what they can't see learns that it is there.
    if (page && page.nodes.length < 100 && page.totalCount.count !== page.nodes.length)
      finding(`a count of ${page.totalCount.count} for ${page.nodes.length} rows`);
  }
}

function mayFindBy({ name, value }: Criterion, actor: Actor, row: Row, { proof, oracle }: Proving): boolean {
  const mark = proof.marks.all().find((one) => one.mark === value);
  if (mark) return oracle.mayReadText(actor, mark);
  const part = filters[name];
  if (part) return mayRead(row.type, part, actor, row);
  return Object.keys(rules[row.type]?.parts ?? {}).every((each) => mayRead(row.type, each, actor, row));
}

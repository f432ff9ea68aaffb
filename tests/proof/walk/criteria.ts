import type { Actor } from "@coop/kernel";
import { type GraphQLInputField, getNamedType, getNullableType, isEnumType, isListType } from "graphql";
import { filters, tellingNothing } from "../oracle/filters.ts";
import { mayRead } from "../oracle/parts-within.ts";
import { rules } from "../oracle/rules.ts";
import type { Row } from "../oracle/world.ts";
import type { Listing } from "./listings.ts";
import type { Proving } from "./proving.ts";

/** One thing that rows can be found by. */
export interface Criterion {
  /** `ProtocolFilter.text` */
  readonly name: string;
  readonly field: string;
  readonly value: unknown;
  /** Whether it is a text that was written somewhere and marked. */
  readonly isMark: boolean;
}

/** Every criterion of a list with every kind of value. */
export function criteriaFor(proving: Proving, { filter, node }: Listing): readonly Criterion[] {
  if (!filter) return [];
  return Object.values(filter.getFields()).flatMap((field) => {
    const name = `${filter.name}.${field.name}`;
    proving.figures.fields.add(name);
    const isList = isListType(getNullableType(field.type));
    const isMark = isText(field);
    return valuesOf(proving, field, node.name, name).map((value) => ({
      name,
      field: field.name,
      value: isList ? [value] : value,
      isMark,
    }));
  });
}

/** Finds whatever has a marked text in what is searched. */
export const anyMark = (field: string): Criterion => ({ name: "any mark", field, value: "zq", isMark: false });

const isText = (field: GraphQLInputField): boolean => getNamedType(field.type).name === "String" && !/Code$/.test(field.name);

/** Values of the scalars that criteria are made of; the ids are those of somebody's rows. */
function valuesOf(proving: Proving, field: GraphQLInputField, target: string, place: string): readonly unknown[] {
  const { rowsOf } = proving;
  const type = getNamedType(field.type);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isText(field)) return marksOf(proving);
  switch (type.name) {
    case "Boolean":
      return [true, false];
    case "Int":
      return [2017, 2018];
    case "Date":
      return ["2017-03-01", "2019-01-01", "2021-01-01"];
    case "RegionCode":
      return ["24", "11"];
    case "ProfessionCode":
      return ["92"];
    case "Finess":
      return ["990000010"];
    case "Siret":
      return ["12345678200010"];
    case "String":
      return [...new Set([...proving.proof.cast.values()].flatMap(({ organisation }) => organisation ?? []))];
    case "ID":
      return rowsOf(`${field.name.slice(0, 1).toUpperCase()}${field.name.slice(1, -2)}`)
        .slice(0, 40)
        .map(({ id }) => id);
  }
  throw new Error(
    `${place} is of the type ${type.name}, for which the proof has no value (${target}): add one in tests/proof/walk/criteria.ts.`,
  );
}

/** One marked text of each place where texts are written. */
function marksOf({ proof }: Proving): readonly string[] {
  const written = proof.marks.all().filter(({ aggregate }) => aggregate);
  const bySource = Map.groupBy(written, ({ source }) => source);
  return [...bySource.values()].flatMap((alike) => alike[alike.length >> 1]?.mark ?? []);
}

/** Whether the actor may read what the criterion tells of a row that was found by it. */
export function mayFindBy({ name, value }: Criterion, actor: Actor, row: Row, { proof, oracle }: Proving): boolean {
  const mark = proof.marks.all().find((one) => one.mark === value);
  if (mark) return oracle.mayReadText(actor, mark);
  const part = tellingNothing.has(`${name}: ${value}`) ? "face" : filters[name];
  if (part) return mayRead(row.type, part, actor, row);
  return Object.keys(rules[row.type]?.parts ?? {}).every((each) => mayRead(row.type, each, actor, row));
}

import { newId } from "@coop/kernel";
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { scalarValues } from "../../system/harness/scalar-values.ts";
import { NOBODY } from "./every-door.ts";
import { note } from "./findings.ts";
import { hiddenFrom, saidOf } from "./hidden.ts";
import { GATEWAY, type Proving } from "./proving.ts";
import { everybody, type Stretch } from "./stretch.ts";

const values: Readonly<Record<string, unknown>> = { ...scalarValues, String: "Texte" };

/** A plausible input: all that is demanded, nothing that is not. */
function plausible(type: GraphQLInputType, place: string): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [plausible(inner.ofType, place)];
  if (isInputObjectType(inner)) {
    const demanded = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(demanded.map((field) => [field.name, plausible(field.type, `${place}.${field.name}`)]));
  }
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (inner.name in values) return values[inner.name];
  throw new Error(
    `${place} is of the type ${inner.name}, for which the proof has no value: add one in tests/system/harness/scalar-values.ts.`,
  );
}

/**
 * Tries every mutation on every row that somebody may not see, by the argument that names what is changed or by what the
 * input of a creation names: it must be answered word for word as on a row that does not exist.
 */
export function tryEveryMutation(proving: Proving): readonly Stretch[] {
  const mutation = proving.territory.schema.getMutationType() as GraphQLObjectType;
  return Object.values(mutation.getFields()).flatMap((field): readonly Stretch[] => {
    const target = targetOf(proving, field);
    if (!target) return [];
    proving.figures.edges.add(`Mutation.${field.name}`);
    return [{ name: `Mutation.${field.name}`, go: (now) => everybody(now, (who) => tryMutation(now, field, target, who)) }];
  });
}

/** What names a row in a mutation. */
interface Target {
  /** Type of the row. */
  readonly type: string;
  /** The arguments, with the row named in them. */
  named(variables: Readonly<Record<string, unknown>>, id: string): object;
}

type Field = GraphQLField<unknown, unknown>;
const isId = ({ name, type }: { readonly name: string; readonly type: GraphQLInputType }) =>
  getNamedType(type).name === "ID" && (name === "id" || name.endsWith("Id"));

function targetOf(proving: Proving, field: Field): Target | undefined {
  const argument = field.args.find(isId);
  return argument ? changedBy(proving, field, argument.name) : namedWithin(proving, field);
}

/** The row that a success gives back. */
function changedBy({ territory }: Proving, field: Field, argument: string): Target | undefined {
  const results = territory.schema.getPossibleTypes(getNamedType(field.type) as never);
  const success = results.find(({ name }) => name.endsWith("Changed"));
  const held = Object.values(success?.getFields() ?? {}).map(({ type }) => getNamedType(type).name);
  const type = held.find((name) => territory.keyOf(name) !== undefined);
  return type ? { type, named: (variables, id) => ({ ...variables, [argument]: id }) } : undefined;
}

/** The row that something new belongs to, by the name of the input's field: `protocolId`. */
function namedWithin({ territory }: Proving, field: Field): Target | undefined {
  const input = getNamedType(field.args.find(({ name }) => name === "input")?.type as never);
  const name = isInputObjectType(input) ? Object.values(input.getFields()).find(isId)?.name : undefined;
  const type = name && `${name.slice(0, 1).toUpperCase()}${name.slice(1, -2)}`;
  if (!type || territory.keyOf(type) === undefined) return undefined;
  return { type, named: (variables, id) => ({ ...variables, input: { ...(variables.input as object), [name]: id } }) };
}

async function tryMutation(proving: Proving, field: Field, { type, named }: Target, name: string): Promise<void> {
  const { figures } = proving;
  const hidden = hiddenFrom(proving, name, type);
  if (hidden.length === 0) return;
  const declared = field.args.map((one) => `$${one.name}: ${one.type}`).join(", ");
  const operation = `mutation (${declared}) { done: ${field.name}(${field.args.map((one) => `${one.name}: $${one.name}`).join(", ")}) { __typename ... on Refusal { code message } } }`;
  const on = async (id: string) => {
    const given = Object.fromEntries(field.args.map((one) => [one.name, plausible(one.type, `${field.name}.${one.name}`)]));
    const variables = { ...named(given, id), idempotencyKey: newId() };
    const answer = await proving.ask(name, GATEWAY, operation, variables);
    return { variables, said: saidOf(answer), isRead: answer.statements.length > 0 };
  };
  const { said: nothing, isRead } = await on(NOBODY);
  // Who is refused before a database is asked is refused whatever the row: one of them shows it.
  for (const row of isRead ? hidden : hidden.slice(0, 1)) {
    const { variables, said } = await on(row.id);
    if (said === nothing) continue;
    note(figures, {
      path: field.name,
      what: `that ${type} ${row.id} is not nothing: ${said} instead of ${nothing}`,
      actor: name,
      graph: GATEWAY,
      operation,
      variables,
    });
  }
}

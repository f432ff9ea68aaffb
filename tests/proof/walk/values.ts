import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isRequiredArgument,
} from "graphql";

/** What stands for a required argument within an operation, by its place or its name. */
const stock: Readonly<Record<string, string>> = {
  year: "2018",
  code: '"24"',
  "Query.organisation.code": '"ars-24"',
  regionCode: '"24"',
  at: '"2019-01-01T00:00:00.000Z"',
  text: '"instruction"',
};

/** How long the lists are that a walk reads, by how far it has come: all of them at first, then what is enough to go on. */
export const pageAt = (depth: number): number => [100, 20][depth] ?? 1;

function valueFor(argument: GraphQLArgument, place: string): string {
  const known = stock[`${place}.${argument.name}`] ?? stock[argument.name];
  if (known) return known;
  const type = getNamedType(argument.type as GraphQLInputType);
  if (isEnumType(type)) return type.getValues()[0]?.name as string;
  if (type.name === "Boolean") return "true";
  throw new Error(
    `${place}(${argument.name}: ${argument.type}) is a required argument that the proof has no value for: add one to "stock" in tests/proof/walk/values.ts.`,
  );
}

/** The arguments of a field: a page where it is a list, and what it can't be asked without. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, place: string, depth: number): string {
  const given = field.args.flatMap((argument) => {
    if (argument.name === "first") return [`first: ${pageAt(depth)}`];
    return isRequiredArgument(argument) ? [`${argument.name}: ${valueFor(argument, place)}`] : [];
  });
  return given.length > 0 ? `(${given.join(", ")})` : "";
}

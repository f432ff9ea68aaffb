import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

/** A value that its scalar refuses, with the French sentence for who wrote it. The value itself is not repeated. */
export class BadScalar extends GraphQLError {
  constructor(scalarName: string, sentence: string) {
    super(sentence, { extensions: { code: "BAD_USER_INPUT", scalar: scalarName } });
    this.name = "BadScalar";
  }
}

type LiteralKind = Kind.STRING | Kind.INT;

/** A scalar whose literals are read like its variables. `parse` throws a `BadScalar`. */
export function scalar<Internal>(
  name: string,
  {
    parse,
    serialize,
    literals = [Kind.STRING],
  }: {
    readonly parse: (value: unknown) => Internal;
    readonly serialize: (value: unknown) => string;
    readonly literals?: readonly LiteralKind[];
  },
): GraphQLScalarType<Internal, string> {
  const isRead = (node: ValueNode): node is Extract<ValueNode, { kind: LiteralKind }> =>
    (literals as readonly Kind[]).includes(node.kind);
  return new GraphQLScalarType({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(isRead(node) ? node.value : undefined),
    serialize,
  });
}

/** A scalar that is a text with rules: `fault` gives the French sentence of what is wrong, or undefined. */
export function textScalar(name: string, fault: (text: string) => string | undefined): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = typeof value === "string" ? value : "";
    const sentence = fault(text);
    if (sentence !== undefined) throw new BadScalar(name, sentence);
    return text;
  };
  return scalar(name, { parse, serialize: String });
}

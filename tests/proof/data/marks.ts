import { type GraphQLInputType, type GraphQLSchema, getNullableType, isInputObjectType, isListType } from "graphql";

/** A text that stands in one place of the data alone: wherever it turns up, it came from there. */
export interface Mark {
  readonly mark: string;
  /** `submitIntent.object` */
  readonly source: string;
  readonly account: string;
  /** The aggregate that it was written into; undefined for what was refused, which nobody may ever read. */
  aggregate: string | undefined;
}

const form = /zq[0-9a-z]{4}k/g;

/** The marks that stand in a text. */
export function marksIn(text: string): readonly string[] {
  return text.match(form) ?? [];
}

/** Texts whose form is prescribed, so that no mark can stand in them; they are of the public face. */
const prescribed = new Set(["communeCode", "url", "nor", "bodyCode", "organisationCode"]);

/** Where a mark stands in texts of a form that is checked. */
const shaped: Readonly<Record<string, (text: string, mark: string) => string>> = {
  email: inAddress,
  contactEmail: inAddress,
  publicKeys: (key, mark) => JSON.stringify({ ...JSON.parse(key), kid: mark }),
  certificateThumbprint: (thumbprint, mark) => mark + thumbprint.slice(mark.length),
};

function inAddress(address: string, mark: string): string {
  return address.replace("@", `.${mark}@`);
}

/** The text with the mark in it, by the name of its field. */
function withMark(text: string, mark: string, source: string): string {
  return (shaped[source.split(".").at(-1) ?? ""] ?? ((plain: string) => `${plain} ${mark}`))(text, mark);
}

export interface Marks {
  /** The input with a mark of its own in every free text, found by the types of the schema. */
  marked(verb: string, account: string, input: object): { readonly input: object; settle(aggregate: string): void };
  all(): readonly Mark[];
}

export function createMarks(schema: GraphQLSchema): Marks {
  const marks: Mark[] = [];

  function fresh(source: string, account: string, made: Mark[]): string {
    const mark: Mark = { mark: `zq${marks.length.toString(36).padStart(4, "0")}k`, source, account, aggregate: undefined };
    marks.push(mark);
    made.push(mark);
    return mark.mark;
  }

  return {
    marked(verb, account, input) {
      const made: Mark[] = [];
      const type = schema
        .getMutationType()
        ?.getFields()
        [verb]?.args.find(({ name }) => name === "input")?.type;
      if (!type) throw new Error(`The mutation ${verb} takes no input.`);
      const write = (value: unknown, of: GraphQLInputType, path: string): unknown => {
        const inner = getNullableType(of);
        if (value == null) return value;
        if (isListType(inner)) return (value as unknown[]).map((entry) => write(entry, inner.ofType, path));
        if (isInputObjectType(inner)) {
          const fields = inner.getFields();
          return Object.fromEntries(
            Object.entries(value).map(([name, entry]) => {
              const field = fields[name];
              return [name, field && !prescribed.has(name) ? write(entry, field.type, `${path}.${name}`) : entry];
            }),
          );
        }
        return inner.name === "String" ? withMark(String(value), fresh(path, account, made), path) : value;
      };
      return {
        input: write(input, type, verb) as object,
        settle: (aggregate) =>
          made.forEach((mark) => {
            mark.aggregate = aggregate;
          }),
      };
    },
    all: () => marks,
  };
}

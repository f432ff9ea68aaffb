import { eachOf, type Faults } from "@coop/kernel";

/** A shape as `schema/grid*.graphql` writes it: a type (and the values of an enum), a list, or fields. A test holds the two together. */
export type Structure = string | readonly [Structure] | { readonly [field: string]: Structure };

/** What a part of the grid may hold. Nothing is required: a working grid may be incomplete. */
export interface Shape<Value, Input> {
  readonly structure: Structure;
  readonly faults: (input: Input | null | undefined, path: string) => Faults;
  /** The value of a faultless input or of a stored value: what is absent or blank is null, or an empty list. */
  readonly read: (input: Input | null | undefined) => Value;
}

export type AnyShape = Shape<unknown, never>;
export type ValueOf<S extends AnyShape> = ReturnType<S["read"]>;
export type InputOf<S extends AnyShape> = Parameters<S["read"]>[0];

/** One value of the graph's type `structure`. */
export function scalar<Value, Input>(
  structure: string,
  faults: (input: Input, path: string) => Faults,
  read: (input: Input) => Value | null,
): Shape<Value | null, Input> {
  return {
    structure,
    faults: (input, path) => (input == null ? [] : faults(input, path)),
    read: (input) => (input == null ? null : read(input)),
  };
}

/** At most `max` entries. A blank entry is none. */
export function list<Value, Input>(of: Shape<Value, Input>, max: number): Shape<readonly NonNullable<Value>[], readonly Input[]> {
  return {
    structure: [of.structure],
    faults: (input, path) => eachOf(path, input ?? [], { max }, of.faults),
    read: (input) => (input ?? []).map(of.read).filter((value) => value != null),
  };
}

type Fields = { readonly [name: string]: AnyShape };
type GroupValue<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> };
type GroupInput<F extends Fields> = { readonly [Name in keyof F]?: InputOf<F[Name]> };

/** Several named parts. */
export function group<F extends Fields>(fields: F): Shape<GroupValue<F> | null, GroupInput<F>> {
  const parts = Object.entries(fields);
  const each = <Part>(make: (name: string, part: AnyShape) => Part) =>
    Object.fromEntries(parts.map(([name, part]) => [name, make(name, part)]));
  return {
    structure: each((_, part) => part.structure),
    faults: (input, path) =>
      input == null ? [] : parts.flatMap(([name, part]) => part.faults(input[name] as never, `${path}.${name}`)),
    read: (input) => (input == null ? null : (each((name, part) => part.read(input[name] as never)) as GroupValue<F>)),
  };
}

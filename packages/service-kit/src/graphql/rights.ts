import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, parse } from "graphql";
import type { RowRules } from "../postgres/row-rules.ts";
import type { GraphContext } from "./context.ts";
import { allow, type Grant, type Permissions } from "./permissions.ts";

/** Who may know of the rows of an entity, and what they see of them. */
export interface EntityRights {
  /** The row rule; or a sentence in French, where the rows are no secret or another service's. */
  readonly rows: RowRules<never> | string;
  readonly parts?: { readonly [part: string]: { readonly sentence: string } };
}

/** All that a service lets anybody do, read by a lawyer: a page of `docs/` is generated from it. */
export interface Rights {
  readonly queries: Permissions<string>;
  readonly mutations: Permissions<string>;
  readonly entities: { readonly [entity: string]: EntityRights };
}

/** Throws one sentence that names all that has no row: a service without it does not start. */
export function requireRights(service: string, typeDefs: string, rights: Rights): void {
  const document = parse(typeDefs);
  const missing = [
    ...without("the query", fieldsOf(document, "Query"), rights.queries),
    ...without("the mutation", fieldsOf(document, "Mutation"), rights.mutations),
    ...without("the entity", entitiesOf(document), rights.entities),
  ];
  if (missing.length > 0) throw new Error(`${service} does not start: ${missing.join(", ")} has no row in its table of rights.`);
}

function without(what: string, names: readonly string[], rows: object): readonly string[] {
  return names.filter((name) => !Object.hasOwn(rows, name)).map((name) => `${what} ${name}`);
}

function objectsOf({ definitions }: DocumentNode): readonly (ObjectTypeDefinitionNode | ObjectTypeExtensionNode)[] {
  return definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION) as never;
}

function fieldsOf(document: DocumentNode, type: string): readonly string[] {
  const own = objectsOf(document).filter(({ name }) => name.value === type);
  return own.flatMap(({ fields = [] }) => fields.map(({ name }) => name.value));
}

/** The types that other subgraphs may enter by a key, whoever owns them. */
function entitiesOf(document: DocumentNode): readonly string[] {
  const entered = objectsOf(document).filter(({ directives = [] }) =>
    directives.some(({ name, arguments: given = [] }) => {
      const closed = given.some((one) => one.name.value === "resolvable" && one.value.kind === Kind.BOOLEAN && !one.value.value);
      return name.value === "key" && !closed;
    }),
  );
  return [...new Set(entered.map(({ name }) => name.value))];
}

type Resolve = (parent: unknown, args: unknown, context: GraphContext) => unknown;

/** The queries, each behind its row. A mutation asks for its own, in the transaction that does it. */
export function guardQueries(resolvers: object, queries: Permissions<string>): object {
  const own = (resolvers as { Query?: Readonly<Record<string, Resolve>> }).Query;
  if (!own) return resolvers;
  const guarded = Object.entries(own).map(([name, resolve]): [string, Resolve] => [
    name,
    (parent, args, context) => {
      allow(queries[name] as Grant, context.actor);
      return resolve(parent, args, context);
    },
  ]);
  return { ...resolvers, Query: Object.fromEntries(guarded) };
}

import type { GraphQLObjectType } from "graphql";
import { isEmpty } from "../oracle/look.ts";
import type { Row } from "../oracle/world.ts";
import { note } from "./findings.ts";
import type { Door } from "./graph.ts";
import type { Proving } from "./proving.ts";
import { selectObject, type Territory } from "./selections.ts";
import { everybody, type Stretch } from "./stretch.ts";

/** Nobody's: what is asked of it is answered as of all that does not exist. */
export const NOBODY = "019b0000-0000-7000-8000-000000000000";

export const unknownOf = (type: string) => (type === "ProtocolVersion" ? `${NOBODY}:1` : NOBODY);

/** All fields that one subgraph has of a row; of the rows that they lead to, that they are there. */
export function selectOwn(territory: Territory, type: GraphQLObjectType, fields: Set<string>): string {
  const onward = (_edge: string, target: GraphQLObjectType) => `{ __typename ${territory.keyOf(target.name)} }`;
  return selectObject({ territory, depth: 1, fields, onward, read: true }, type);
}

/** Enters every subgraph by every key of every row, past the gateway, and by a key that nothing has. */
export function openEveryDoor({ doors }: Proving): readonly Stretch[] {
  return doors.map((door) => {
    const name = `_entities(${door.graph}.${door.type}${door.key === "id" || door.key === "code" ? "" : ` by ${door.key}`})`;
    return {
      name,
      async go(proving) {
        const operation = await operationFor(proving, door);
        proving.figures.edges.add(name);
        await everybody(proving, (who) => openDoor(proving, door, operation, who));
      },
    };
  });
}

async function operationFor({ graph, territory, figures }: Proving, door: Door): Promise<string> {
  const schema = await graph.subgraphSchema(door.graph);
  const type = schema.getType(door.type) as GraphQLObjectType;
  const selection = selectOwn({ ...territory, schema }, type, figures.fields);
  return `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${door.type} ${selection} } }`;
}

async function openDoor(proving: Proving, door: Door, operation: string, name: string): Promise<void> {
  const { graph, type, key } = door;
  const rows = keysOf(proving, type).filter((row) => namedBy(row, door) !== undefined);
  if (rows.length === 0) throw new Error(`The proof can't open the door ${graph}.${type} by "${key}": no row has a name of it.`);
  const unknown = key === "id" ? unknownOf(type) : (strangers[key] ?? "nobody");
  const names = rows.map((row) => namedBy(row, door) as string);
  const keys = [...names, unknown].map((value) => ({ __typename: type, [key]: value }));
  const given = new Set([...names, ...rows.map(({ id }) => id)]);
  const { data } = await proving.ask(name, graph, operation, { keys }, given);
  const entities = data?._entities ?? [];
  const nothing = withoutKey(entities.at(-1), unknown);
  for (const [index, row] of rows.entries()) {
    if (isKnown(proving, name, row)) continue;
    const told = withoutKey(entities[index], names[index] as string);
    if (told === nothing) continue;
    note(proving.figures, {
      path: `_entities[${index}]`,
      what: `that ${type} ${row.id} is not nothing`,
      actor: name,
      graph,
      operation,
      variables: { keys: [keys[index], keys.at(-1)] },
    });
  }
}

/** What a key that is no identifier has for nobody. */
const strangers: Readonly<Record<string, string>> = { code: "00", reference: "COOP-1999-99999" };

/** Regions and people have nothing but their key; a row has another key in its state. */
function namedBy({ id, state }: Row, { key }: Door): string | undefined {
  return key === "id" || !state ? id : (state[key] ?? undefined);
}

function isKnown({ oracle, proof }: Proving, name: string, row: Row): boolean {
  const actor = proof.cast.get(name);
  return actor !== undefined && (!row.state || oracle.mayKnow(actor, row));
}

/** The rows behind a door; regions and people are no secret, what hangs on them is. */
function keysOf({ proof, rowsOf }: Proving, type: string): readonly Row[] {
  const plain = (id: string): Row => ({ type, id, state: undefined, dossier: undefined });
  if (type === "Region") return ["24", "11", "54", "75"].map(plain);
  if (type === "Person") return [...proof.cast.values()].map(({ subject }) => plain(subject));
  return rowsOf(type);
}

/** An answer about a row, with its key taken out, so that two can be compared. */
function withoutKey(entity: unknown, id: string): string {
  return isEmpty(entity) ? "null" : JSON.stringify(entity).replaceAll(id, "*");
}

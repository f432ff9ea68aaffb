import type { Actor } from "@coop/kernel";
import type { Cast } from "../cast.ts";
import { type Mark, type Marks, marksIn } from "../data/marks.ts";
import { mayRead, within } from "./parts-within.ts";
import { type PersonalData, peopleOf } from "./people.ts";
import { rules } from "./rules.ts";
import { mayReadText } from "./texts.ts";
import type { Row, World } from "./world.ts";

/** Something that came back to somebody who may not have it. */
export interface Leak {
  readonly path: string;
  readonly what: string;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
type Value = any;

export interface Oracle {
  readonly world: World;
  /** What in this answer the actor may not have. `given` is what they said themselves: an echo tells nothing. */
  leaksIn(answer: Value, actor: Actor, given?: ReadonlySet<string>): readonly Leak[];
  mayKnow(actor: Actor, row: Row): boolean;
  mayReadText(actor: Actor, mark: Mark): boolean;
  /** How many values it has looked at. */
  looked(): number;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?::\d+\b)?/g;

export function createOracle(world: World, marks: Marks, cast: Cast): Oracle {
  const byMark = new Map(marks.all().map((mark) => [mark.mark, mark]));
  const people = peopleOf(cast, world);
  const known = memo<Row>((actor, row) => mayKnow(actor, row));
  const readable = memo<Mark>((actor, mark) => mayReadText(mark, actor, world, cast));
  const acquainted = memo<PersonalData>((actor, person) => person.mayRead(actor));
  let looked = 0;

  function mayKnow(actor: Actor, row: Row): boolean {
    return rules[row.type]?.exists(actor, row) ?? false;
  }

  function* inText(text: string, actor: Actor, path: string, given: ReadonlySet<string>): Generator<Leak> {
    looked += 1;
    for (const mark of marksIn(text)) {
      const found = byMark.get(mark);
      if (!given.has(mark) && (!found || !readable(actor, found)))
        yield { path, what: `a text of ${found?.source ?? "?"} (${mark})` };
    }
    for (const id of text.match(UUID) ?? []) {
      const row = world.byId(id) ?? world.byId(id.split(":")[0] as string);
      if (row && !given.has(id) && !known(actor, row)) yield { path, what: `the identifier of ${row.type} ${row.id}` };
    }
    for (const person of people) {
      if (person.values.some((value) => text.includes(value)) && !acquainted(actor, person))
        yield { path, what: "the name or number of a person" };
    }
  }

  function* inObject(
    value: Value,
    actor: Actor,
    path: string,
    standing: Row | undefined,
    given: ReadonlySet<string>,
  ): Generator<Leak> {
    const type = value.__typename as string | undefined;
    const rule = type ? rules[type] : undefined;
    const row = (type && rule && world.find(type, value.id)) || standing;
    const isRow = rule !== undefined && row !== standing;
    if (isRow && row && !given.has(row.id) && !known(actor, row)) yield { path, what: `that ${row.type} ${row.id} exists` };
    for (const [name, held] of Object.entries(value)) {
      if (name === "__typename") continue;
      const place = path ? `${path}.${name}` : name;
      const told = !isEmpty(held);
      if (isRow && row && told && !isTold(name, actor, row)) yield { path: place, what: `${type}.${name}` };
      const inner = type ? within[type]?.[name] : undefined;
      if (inner && told && !inner(actor, row as Row, value)) yield { path: place, what: `${type}.${name}` };
      yield* inValue(held, actor, place, row, given);
    }
  }

  function* inValue(value: Value, actor: Actor, path: string, row: Row | undefined, given: ReadonlySet<string>): Generator<Leak> {
    if (typeof value === "string") yield* inText(value, actor, path, given);
    else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) yield* inValue(entry, actor, `${path}[${index}]`, row, given);
    } else if (value !== null && typeof value === "object") yield* inObject(value, actor, path, row, given);
    else looked += 1;
  }

  return {
    world,
    leaksIn: (answer, actor, given = new Set()) => [...inValue(answer, actor, "", undefined, given)],
    mayKnow: known,
    mayReadText: readable,
    looked: () => looked,
  };
}

/** Whether a field of a row may say something to the actor; a field that no rule names is for those who may read all of it. */
function isTold(field: string, actor: Actor, { type, ...row }: Row): boolean {
  const rule = rules[type];
  if (!rule) return false;
  const asRow = { type, ...row };
  if (rule.face.includes(field)) return true;
  const parts = Object.entries(rule.parts);
  const own = parts.find(([, { fields }]) => fields.includes(field));
  return own ? mayRead(type, own[0], actor, asRow) : parts.every(([name]) => mayRead(type, name, actor, asRow));
}

/** What tells nothing: nothing, no, none, or an object that holds no more than that. */
export function isEmpty(value: Value): boolean {
  if (value === null || value === undefined || value === false || value === 0) return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value !== "object") return false;
  const held = Object.entries(value).filter(([name]) => name !== "__typename" && name !== "exact");
  return held.length > 0 && held.every(([, entry]) => isEmpty(entry));
}

/** Remembers for each actor and thing what was found out. */
function memo<Thing extends object>(ask: (actor: Actor, thing: Thing) => boolean) {
  const known = new WeakMap<Thing, Map<Actor, boolean>>();
  return (actor: Actor, thing: Thing): boolean => {
    const ofThing = known.get(thing) ?? new Map<Actor, boolean>();
    known.set(thing, ofThing);
    const found = ofThing.get(actor) ?? ask(actor, thing);
    ofThing.set(actor, found);
    return found;
  };
}

import type { Actor } from "@coop/kernel";
import type { Cast } from "../cast.ts";
import { type Mark, type Marks, marksIn } from "../data/marks.ts";
import { keysetOf } from "../walk/cursors.ts";
import { mayRead, within } from "./parts-within.ts";
import { type PersonalData, peopleOf } from "./people.ts";
import { rules } from "./rules.ts";
import { untrueSums } from "./sums.ts";
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

/** What who asks said themselves: an echo tells nothing. */
type Given = ReadonlySet<string>;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?::\d+\b)?/g;

/** `secrets`: texts that were shown once, or never; nobody may be told one. */
export function createOracle(world: World, marks: Marks, cast: Cast, secrets: readonly string[]): Oracle {
  const shortest = Math.min(...secrets.map(({ length }) => length));
  const byMark = new Map(marks.all().map((mark) => [mark.mark, mark]));
  const people = peopleOf(cast, world);
  const known = memo<Row>((actor, row) => mayKnow(actor, row));
  const readable = memo<Mark>((actor, mark) => mayReadText(mark, actor, world, cast));
  const acquainted = memo<PersonalData>((actor, person) => person.mayRead(actor));
  let looked = 0;

  function mayKnow(actor: Actor, row: Row): boolean {
    return rules[row.type]?.exists(actor, row) ?? false;
  }

  function* inText(text: string, actor: Actor, path: string, given: Given): Generator<Leak> {
    looked += 1;
    const unreadable = marksIn(text).filter((mark) => !given.has(mark) && !isReadable(actor, mark));
    for (const mark of unreadable) yield { path, what: `a text of ${byMark.get(mark)?.source ?? "?"} (${mark})` };
    const hidden = (text.match(UUID) ?? []).filter((id) => !given.has(id) && !isKnown(actor, id));
    for (const id of hidden) yield { path, what: `the identifier of ${world.byId(id)?.type ?? "a row"} ${id}` };
    if (people.some((person) => names(person.values, text) && !acquainted(actor, person)))
      yield { path, what: "the name or number of a person" };
    if (text.length >= shortest && names(secrets, text)) yield { path, what: "a secret" };
  }

  function isReadable(actor: Actor, text: string): boolean {
    const mark = byMark.get(text);
    return mark !== undefined && readable(actor, mark);
  }

  /** An identifier that is no row's tells nothing. */
  function isKnown(actor: Actor, id: string): boolean {
    const row = world.byId(id) ?? world.byId(id.split(":")[0] as string);
    return row === undefined || known(actor, row);
  }

  const mayMention = (actor: Actor, row: Row, given: Given) => given.has(row.id) || known(actor, row);

  function* inObject(value: Value, actor: Actor, path: string, standing: Row | undefined, given: Given): Generator<Leak> {
    const type: string = value.__typename ?? "";
    const own = rules[type] ? world.find(type, value.id) : undefined;
    const row = own ?? standing;
    if (own && own !== standing && !mayMention(actor, own, given)) yield { path, what: `that ${type} ${own.id} exists` };
    for (const sum of untrueSums(type, value, world)) yield { path, what: `a sum of ${sum}` };
    for (const [name, held] of heldBy(value)) {
      const place = placeOf(path, name);
      if (!(isEmpty(held) || isShown(type, name, actor, own, standing, value))) yield { path: place, what: `${type}.${name}` };
      yield* inValue(held, actor, place, row, given);
    }
  }

  function* inValue(value: Value, actor: Actor, path: string, row: Row | undefined, given: Given): Generator<Leak> {
    if (typeof value === "string") yield* inText(isCursor(path) ? `${keysetOf(value)}` : value, actor, path, given);
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

/** Whether a field may say something to the actor: by the rule of its row, and by that of the object within a row. */
function isShown(
  type: string,
  field: string,
  actor: Actor,
  own: Row | undefined,
  standing: Row | undefined,
  value: Value,
): boolean {
  const inner = within[type]?.[field];
  if (inner && !inner(actor, (own ?? standing) as Row, value)) return false;
  return !own || own === standing || isTold(field, actor, own);
}

const placeOf = (path: string, name: string): string => (path ? `${path}.${name}` : name);
/** What a cursor carries can be read by anybody. */
const isCursor = (path: string): boolean => /ursor$/.test(path);
const heldBy = (value: object) => Object.entries(value).filter(([name]) => name !== "__typename");
const names = (values: readonly string[], text: string): boolean => values.some((value) => text.includes(value));

/** Whether a field of a row may say something to the actor; a field that no rule names is nobody's. */
function isTold(field: string, actor: Actor, row: Row): boolean {
  const { type } = row;
  const rule = rules[type];
  if (!rule) return false;
  if (rule.face.includes(field)) return true;
  const own = Object.entries(rule.parts).find(([, { fields }]) => fields.includes(field));
  return own !== undefined && mayRead(type, own[0], actor, row);
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

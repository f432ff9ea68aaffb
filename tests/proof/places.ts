import { ruleMark } from "@coop/service-kit";
import { EntityManager } from "typeorm";
import { entities, type Mutant } from "./mutants.ts";
import type { Proving } from "./walk/proving.ts";
import type { Stretch } from "./walk/stretch.ts";

/** A place in the code whose statement carries a row rule: `services/protocols/src/postgres/protocol-reader.ts:49 byIds`. */
type Place = string;

/** What the name of a rule at one place begins with. */
export const PLACE = "row rule at";

/** As a statement has them. */
const marks = entities.map((entity) => ({ entity, mark: `(${ruleMark(entity)} ` }));
const FRAMES = 40;

const DOOR = /^_entities\(\w+\.(\w+)\)$/;
const isDoor = ({ name }: Stretch): boolean => DOOR.test(name);

/** The line of a service that had this statement made. */
function placeOf(): Place {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = FRAMES;
  const frames = (new Error("Where?").stack ?? "").split("\n");
  Error.stackTraceLimit = usual;
  const frame =
    frames.find((line) => /services\/[^/]+\/src\//.test(line)) ??
    frames.find((line) => /service-kit\/src\/(aggregate|graphql)/.test(line));
  const [, caller = "", place = "somewhere"] =
    /at (?:async )?(?:Object\.)?(?:([\w$]+) \()?.*?((?:services|packages)\/[^\s)]+?:\d+)/.exec(frame ?? "") ?? [];
  return `${place} ${caller}`.trimEnd();
}

/**
 * Watches every statement that carries a row rule: which stretch of the proof has it made, for which entity and where.
 * Where it is told to, it lets the statement go without the rule. To find out where takes as long as the statement, so that
 * it is done only for who asks.
 */
export type Places = ReturnType<typeof watchPlaces>;

export function watchPlaces(withPlaces: boolean) {
  const passedBy = new Map<Place | string, Map<Stretch, number>>();
  const places = new Set<Place>();
  let going: Stretch | undefined;
  let off: Place | undefined;
  const own = EntityManager.prototype.query;

  function pass(what: string): void {
    if (!going) return;
    const stretches = passedBy.get(what) ?? new Map<Stretch, number>();
    passedBy.set(what, stretches.set(going, 0));
  }

  EntityManager.prototype.query = function query(this: EntityManager, text: string, values?: unknown[]) {
    const carried = marks.filter(({ mark }) => text.includes(mark));
    if (carried.length === 0) return own.call(this, text, values);
    for (const { entity } of carried) pass(entity);
    if (!withPlaces) return own.call(this, text, values);
    const place = placeOf();
    if (going) places.add(place);
    pass(place);
    if (place !== off) return own.call(this, text, values);
    return own.call(
      this,
      carried.reduce((open, { mark }) => open.replaceAll(mark, `${mark}TRUE OR `), text),
      values,
    );
  } as typeof own;

  return {
    /** Goes a stretch and remembers what it came by. Gives back how many milliseconds it took. */
    async along(stretch: Stretch, proving: Proving): Promise<number> {
      const begun = performance.now();
      going = stretch;
      try {
        await stretch.go(proving);
      } finally {
        going = undefined;
      }
      const took = performance.now() - begun;
      // Rows that are nobody's secret have no rule in their statements: their door is where their parts are seen.
      const entity = DOOR.exec(stretch.name)?.[1];
      if (entity) passedBy.set(entity, (passedBy.get(entity) ?? new Map()).set(stretch, took));
      for (const stretches of passedBy.values()) if (stretches.has(stretch)) stretches.set(stretch, took);
      return took;
    },
    /** The stretches that came by this entity or place: doors, behind which most is seen, then the others; the shortest first. */
    stretchesBy: (what: string): readonly Stretch[] =>
      [...(passedBy.get(what) ?? [])]
        .sort(([one, oneTook], [other, otherTook]) => Number(isDoor(other)) - Number(isDoor(one)) || oneTook - otherTook)
        .map(([stretch]) => stretch),
    mutants: (): readonly Mutant[] =>
      [...places].sort().map((place) => ({
        name: `${PLACE} ${place}`,
        concerns: place,
        switchOff() {
          off = place;
          return () => {
            off = undefined;
          };
        },
      })),
    stop() {
      EntityManager.prototype.query = own;
    },
  };
}

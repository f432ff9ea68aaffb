import { ruleMark } from "@coop/service-kit";
import { EntityManager } from "typeorm";
import { guardedEntities, type Mutant } from "./mutants.ts";

/** A place in the code whose statement carries a row rule: `services/protocols/src/postgres/protocol-reader.ts:49 byIds`. */
type Place = string;

/** What the name of a rule at one place begins with. */
export const PLACE = "row rule at";

/** As a statement has them. */
const marks = guardedEntities.map((entity) => `(${ruleMark(entity)} `);
const FRAMES = 40;

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
 * Watches every statement that carries a row rule, and says where it stands. Where it is told to, it lets the statement go
 * without the rule. To find out where takes as long as the statement, so that it is done only for who asks.
 */
export type Places = ReturnType<typeof watchPlaces>;

export function watchPlaces(pass: (place: string) => void) {
  const places = new Set<Place>();
  let off: Place | undefined;
  const own = EntityManager.prototype.query;

  EntityManager.prototype.query = function query(this: EntityManager, text: string, values?: unknown[]) {
    const carried = marks.filter((mark) => text.includes(mark));
    if (carried.length === 0) return own.call(this, text, values);
    const place = placeOf();
    places.add(place);
    pass(`${PLACE} ${place}`);
    if (place !== off) return own.call(this, text, values);
    return own.call(
      this,
      carried.reduce((open, mark) => open.replaceAll(mark, `${mark}TRUE OR `), text),
      values,
    );
  } as typeof own;

  return {
    /** The rule at each place that somebody came by. */
    mutants: (): readonly Mutant[] =>
      [...places].sort().map((place) => ({
        name: `${PLACE} ${place}`,
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

import { ruleMark } from "@coop/service-kit";
import { EntityManager } from "typeorm";
import type { Mutant } from "./mutants.ts";

/** A place in the code whose statement carries a row rule: `protocol-reader.ts:49`. */
type Place = string;

/** What the name of a rule at one place begins with. */
export const PLACE = "row rule at";

const ENTITIES = ["Protocol", "Opinion", "Consultation", "FundingFile", "Adhesion", "AnnualReport"];
const marks = ENTITIES.map((entity) => `(${ruleMark(entity)} `);

/** The line of a service that had this statement made. */
function placeOf(): Place {
  const frames = (new Error("Where?").stack ?? "").split("\n");
  const frame =
    frames.find((line) => /services\/[^/]+\/src\//.test(line)) ??
    frames.find((line) => /service-kit\/src\/(aggregate|graphql)/.test(line));
  return /((?:services|packages)\/[^\s)]+?:\d+)/.exec(frame ?? "")?.[1] ?? "somewhere";
}

/** Watches every statement that carries a row rule; where it is told to, it lets the statement go without. */
export type Places = ReturnType<typeof watchPlaces>;

export function watchPlaces() {
  const seen = new Set<Place>();
  let off: Place | undefined;
  const own = EntityManager.prototype.query;
  EntityManager.prototype.query = function query(this: EntityManager, text: string, values?: unknown[]) {
    const carried = marks.filter((mark) => text.includes(mark));
    if (carried.length === 0) return own.call(this, text, values);
    const place = placeOf();
    seen.add(place);
    if (place !== off) return own.call(this, text, values);
    return own.call(
      this,
      carried.reduce((open, mark) => open.replaceAll(mark, `${mark}TRUE OR `), text),
      values,
    );
  } as typeof own;
  return {
    mutants: (): readonly Mutant[] =>
      [...seen].sort().map((place) => ({
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

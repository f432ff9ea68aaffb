import type { Evolve } from "@coop/kernel";
import type { StructureEvent } from "./events.ts";
import type { DatedDescription, Structure } from "./structure.ts";

export const evolveStructure: Evolve<Structure, StructureEvent> = (structure, { type, data }) => {
  if (type === "StructureRecorded") return { descriptions: [data.description], recordedBy: data.recordedBy };
  if (!structure) throw new Error(`The history of a structure begins with ${type}.`);
  return { ...structure, descriptions: withDescription(structure.descriptions, data.description) };
};

/** A second description from the same day corrects the first. */
function withDescription(descriptions: readonly DatedDescription[], added: DatedDescription): readonly DatedDescription[] {
  const others = descriptions.filter(({ from }) => from !== added.from);
  return [...others, added].toSorted((left, right) => (left.from < right.from ? -1 : 1));
}

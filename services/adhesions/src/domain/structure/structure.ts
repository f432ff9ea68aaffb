import type { Day, PracticeFrame } from "@coop/kernel";

/** What a structure was from a day on. A solo practice has no FINESS, and not everybody has a SIRET. */
export interface StructureDescription {
  readonly name: string;
  readonly finess: string | null;
  readonly siret: string | null;
  readonly practiceFrame: PracticeFrame;
  readonly regionCode: string;
  /** INSEE code of the commune. */
  readonly communeCode: string;
}

export interface DatedDescription extends StructureDescription {
  readonly from: Day;
}

/** A place of practice, with all that it has been, oldest first. */
export interface Structure {
  readonly descriptions: readonly DatedDescription[];
  /** Pseudonym of who recorded it. */
  readonly recordedBy: string;
}

/** What the structure was on that day; before the first description, what it was at first. */
export function descriptionOn({ descriptions }: Structure, day: Day): DatedDescription {
  const current = descriptions.findLast(({ from }) => from <= day) ?? descriptions[0];
  if (!current) throw new Error("A structure has at least one description.");
  return current;
}

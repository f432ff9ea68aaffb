import { type Actor, type Decision, type Moment, unlessFaulty } from "@coop/kernel";
import type { StructureRefusal } from "../refusals.ts";
import { requireArs } from "../rights.ts";
import type { StructureEvent } from "./events.ts";
import { checkedDescription, recorderBlockers } from "./record-structure.ts";
import { descriptionOn, type Structure } from "./structure.ts";
import { type NumberHolders, type StructureInput, structureIssues } from "./structure-issues.ts";

export interface AmendStructureInput extends StructureInput {
  /** Other structures that bear the numbers. */
  readonly holders: NumberHolders;
}

/** What a structure is from a day on: it moved, changed its name, was given a number. What it was stays known. */
export const amendStructure: Decision<Structure, AmendStructureInput, StructureEvent, StructureRefusal> = {
  guard: amenderBlockers,

  decide: (_structure, { holders, ...input }, _actor, { today }) =>
    unlessFaulty(structureIssues(input, holders, today), () => [
      { type: "StructureAmended", data: { description: checkedDescription(input) } },
    ]),
};

/** Who recorded it, or the ARS of the region that it is in. */
function amenderBlockers(structure: Structure, actor: Actor, { today }: Moment): readonly StructureRefusal[] {
  if (actor.subject === structure.recordedBy) return recorderBlockers(actor);
  return requireArs(actor, "INSTRUCTOR", descriptionOn(structure, today).regionCode);
}

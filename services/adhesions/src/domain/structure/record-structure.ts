import { type Actor, type ActorKind, type Decision, hasRole, type Role, refusal, unlessFaulty } from "@coop/kernel";
import type { StructureRefusal } from "../refusals.ts";
import type { StructureEvent } from "./events.ts";
import type { DatedDescription } from "./structure.ts";
import { type NumberHolders, type StructureInput, structureIssues } from "./structure-issues.ts";

const recorders: readonly ActorKind[] = ["PROFESSIONAL", "STRUCTURE_HEAD", "ARS_AGENT"];

/** Records a place of practice that nobody has recorded yet. */
export const recordStructure: Decision<NumberHolders, StructureInput, StructureEvent, StructureRefusal> = {
  guard: (_holders, actor) => recorderBlockers(actor),

  decide: (holders, input, actor, { today }) =>
    unlessFaulty(structureIssues(input, holders, today), () => [
      { type: "StructureRecorded", data: { description: checkedDescription(input), recordedBy: actor.subject } },
    ]),
};

/** Professionals where they work, heads and referents theirs; of an ARS who instructs. */
export function recorderBlockers(actor: Actor): readonly StructureRefusal[] {
  const has = (kind: ActorKind, ...roles: readonly Role[]) => roles.some((role) => hasRole(actor, kind, role));
  const may = has("ARS_AGENT", "INSTRUCTOR") || has("STRUCTURE_HEAD", "ADMINISTRATOR", "REFERENT");
  return may || actor.kind === "PROFESSIONAL" ? [] : [refusal("NOT_A_RECORDER", { kinds: recorders })];
}

/** The description of an input in which nothing was found wrong. */
export function checkedDescription({
  name,
  finess,
  siret,
  practiceFrame,
  regionCode,
  communeCode,
  from,
}: StructureInput): DatedDescription {
  const frame = practiceFrame as DatedDescription["practiceFrame"];
  return { name, finess, siret, practiceFrame: frame, regionCode, communeCode, from };
}

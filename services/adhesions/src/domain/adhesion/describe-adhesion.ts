import { addMonths, type Day, dayWithin, type Issue, unlessFaulty } from "@coop/kernel";
import { fault } from "../refusals.ts";
import type { Adhesion, TeamStructure } from "./adhesion.ts";
import { type AdhesionDecision, memberBlockers } from "./guards.ts";

/** Nobody plans the beginning of a team further ahead than this. */
const PLANNED_MONTHS = 24;

export interface DescribeAdhesionInput {
  /** `UNKNOWN`: one was named that does not exist. Null: left open for now. */
  readonly structure: TeamStructure | "UNKNOWN" | null;
  readonly startOn: Day | null;
}

/** Where and from when the team practises. A draft may leave both open. */
export const describeAdhesion: AdhesionDecision<DescribeAdhesionInput> = {
  guard: (adhesion, actor) => memberBlockers(adhesion, "describeAdhesion", actor),

  decide: (adhesion, { structure, startOn }, _actor, { today }) => {
    const bounds = { notBefore: adhesion.inForceOn, notAfter: addMonths(today, PLANNED_MONTHS) };
    const issues = [
      ...(structure === "UNKNOWN" ? [fault("STRUCTURE_UNKNOWN", "structureId", {})] : []),
      ...(structure && structure !== "UNKNOWN" ? structureFaults(adhesion, structure) : []),
      ...(startOn === null ? [] : dayWithin("startOn", startOn, bounds)),
    ];
    const named = structure === "UNKNOWN" ? null : structure;
    return unlessFaulty(issues, () => [{ type: "AdhesionDescribed", data: { structure: named, startOn } }]);
  },
};

/** A protocol may be bound to places of practice (décret 2019-1482), and the file to its region. */
export function structureFaults({ requirements, regionCode }: Adhesion, structure: TeamStructure): readonly Issue[] {
  const { practiceFrame } = structure;
  const allowed = requirements.practiceFrames;
  return [
    ...(structure.regionCode === regionCode
      ? []
      : [fault("STRUCTURE_ELSEWHERE", "structureId", { regionCode: structure.regionCode })]),
    ...(allowed.length === 0 || allowed.includes(practiceFrame)
      ? []
      : [fault("PRACTICE_FRAME_NOT_ALLOWED", "structureId", { practiceFrame, allowed })]),
  ];
}

import {
  addMonths,
  type Day,
  dayWithin,
  type Issue,
  isFiness,
  isPracticeFrame,
  isSiret,
  regionInForce,
  requiredText,
} from "@coop/kernel";
import { fault } from "../refusals.ts";
import type { StructureDescription } from "./structure.ts";

/** A description as it comes in, before anything is known about it. */
export type StructureInput = {
  readonly [Field in keyof StructureDescription]: string | Extract<StructureDescription[Field], null>;
} & {
  readonly from: Day;
};

/** The structures that bear these numbers already. */
export interface NumberHolders {
  readonly finessHolder: string | null;
  readonly siretHolder: string | null;
}

/** Corsican communes begin with 2A or 2B, overseas ones with 97 or 98. */
const commune = /^(?:\d{5}|2[AB]\d{3})$/;

export function structureIssues(input: StructureInput, holders: NumberHolders, today: Day): readonly Issue[] {
  return [
    ...requiredText("name", input.name, 200),
    ...numberIssues(input, holders),
    ...(isPracticeFrame(input.practiceFrame) ? [] : [fault("PRACTICE_FRAME_UNKNOWN", "practiceFrame", {})]),
    ...(regionInForce(input.regionCode, input.from) ? [] : [fault("REGION_UNKNOWN", "regionCode", {})]),
    ...(commune.test(input.communeCode) ? [] : [fault("COMMUNE_WRONG", "communeCode", {})]),
    ...dayWithin("from", input.from, { notAfter: addMonths(today, 12) }),
  ];
}

function numberIssues({ finess, siret }: StructureInput, { finessHolder, siretHolder }: NumberHolders): readonly Issue[] {
  return [
    ...(finess === null || isFiness(finess) ? [] : [fault("FINESS_WRONG", "finess", {})]),
    ...(siret === null || isSiret(siret) ? [] : [fault("SIRET_WRONG", "siret", {})]),
    ...(finessHolder === null ? [] : [fault("STRUCTURE_KNOWN", "finess", { structureId: finessHolder })]),
    ...(siretHolder === null ? [] : [fault("STRUCTURE_KNOWN", "siret", { structureId: siretHolder })]),
  ];
}

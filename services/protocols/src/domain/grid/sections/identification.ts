import { counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { choice, text } from "../values.ts";

const careStages = ["PREVENTION", "SCREENING", "DIAGNOSIS", "TREATMENT", "FOLLOW_UP", "UNSCHEDULED_CARE"] as const;

/** 1. What the protocol is about. Its title belongs to the protocol itself. */
export const identification = group({
  keywords: list(text(lengths.label), counts.few),
  pathologies: list(text(lengths.label), counts.some),
  disciplines: list(text(lengths.label), counts.some),
  careStages: list(choice("CareStage", careStages), careStages.length),
});

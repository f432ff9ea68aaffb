import { type PracticeFrame, practiceFrames } from "@coop/kernel";
import { counts, lengths } from "../limits.ts";
import { group, list } from "../shape.ts";
import { choice, text } from "../values.ts";

const frames = Object.keys(practiceFrames) as PracticeFrame[];

/** 6. Where: the frames that a team may declare, premises and equipment. */
export const places = group({
  practiceFrames: list(choice("PracticeFrame", frames), frames.length),
  premises: text(lengths.paragraph),
  equipment: list(text(lengths.line), counts.some),
  digitalRequirements: text(lengths.paragraph),
  emergencyEquipment: text(lengths.paragraph),
});

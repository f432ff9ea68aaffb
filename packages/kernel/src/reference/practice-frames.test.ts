import { expect, test } from "@jest/globals";
import { isPracticeFrame, practiceFrames } from "./practice-frames.ts";

const entries = Object.values(practiceFrames);

test("a code of a nomenclature means one frame only", () => {
  for (const codes of [entries.flatMap((entry) => entry.sectors), entries.flatMap((entry) => entry.finessCategories)]) {
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test("each frame has a label of its own and a source, and codes are written as their list does", () => {
  expect(new Set(entries.map((entry) => entry.label)).size).toBe(entries.length);
  for (const entry of entries) {
    expect(entry.source).not.toBe("");
    for (const sector of entry.sectors) expect(sector).toMatch(/^SA\d\d$/);
    for (const category of entry.finessCategories) expect(category).toMatch(/^\d{3}$/);
  }
});

test("a name that every object has is no frame", () => {
  expect(isPracticeFrame("MSP")).toBe(true);
  expect(isPracticeFrame("constructor")).toBe(false);
});

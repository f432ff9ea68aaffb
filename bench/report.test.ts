import { expect, test } from "@jest/globals";
import { asText, isReached } from "./report.ts";

const figure = { name: "relay", unit: "ms", measured: 12.34 };

test("a goal is a ceiling, a floor, or absent", () => {
  expect(isReached({ ...figure, atMost: 18 })).toBe(true);
  expect(isReached({ ...figure, atMost: 12 })).toBe(false);
  expect(isReached({ ...figure, atLeast: 12 })).toBe(true);
  expect(isReached(figure)).toBeUndefined();
});

test("the table names goal, measure and verdict, and a comparison that is void says so", () => {
  const comparison = { name: "batches against one by one", ratio: 0.1, ratioOfBest: 0.11, control: 1.6, isSound: false };
  const text = asText({
    title: "Events",
    how: ["In one run."],
    figures: [
      { ...figure, atMost: 12 },
      { ...figure, name: "drain", unit: "events/s", measured: 8123, atLeast: 8000 },
    ],
    comparisons: [comparison],
  });
  expect(text).toMatch(/relay +<= 12 ms +12\.3 ms +NOT/);
  expect(text).toMatch(/drain +>= 8000 events\/s +8,123 events\/s +ok/);
  expect(text).toMatch(/0\.1 +0\.11 +1\.6 VOID/);
});

import { expect, test } from "@jest/globals";
import { messagesBetween } from "./lag.ts";

const ends = [
  { partition: 0, offset: "10", low: "0" },
  { partition: 1, offset: "20", low: "15" },
];

test("a group that stored nothing has all before it that is still there", () => {
  expect(messagesBetween([{ partition: 0, offset: "-1" }], ends)).toBe(15);
});

test("what is handled does not count, partition by partition", () => {
  const stands = [
    { partition: 1, offset: "18" },
    { partition: 0, offset: "10" },
  ];
  expect(messagesBetween(stands, ends)).toBe(2);
});

test("a topic that was made again and is shorter than where the group stood leaves no lag below zero", () => {
  expect(messagesBetween([{ partition: 0, offset: "99" }], ends.slice(0, 1))).toBe(0);
});

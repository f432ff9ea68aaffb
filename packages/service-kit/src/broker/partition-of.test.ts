import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { murmur2, partitionOf } from "./partition-of.ts";

test.each([
  ["21", -973932308],
  ["foobar", -790332482],
  ["a-little-bit-long-string", -985981536],
  ["a-little-bit-longer-string", -1486304829],
  ["lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58897971],
  ["abc", 479470107],
])("%s hashes as in Kafka's own test", (key, hash) => {
  expect(murmur2(Buffer.from(key))).toBe(hash);
});

test("every key has one of the partitions", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 64 }), (key, partitions) => {
      const partition = partitionOf(key, partitions);
      return Number.isInteger(partition) && partition >= 0 && partition < partitions;
    }),
  );
});

import { expect, test } from "@jest/globals";
import { measureOn } from "./events.ts";
import { openSurroundings } from "./surroundings.ts";

const little = {
  outboxRows: 200,
  rounds: 1,
  rowsPerRound: 100,
  eventsConsumed: 200,
  rowsOneByOne: 5,
  seconds: 1,
  warmUpSeconds: 0,
};

test("the bench runs through and measures every figure", async () => {
  const surroundings = await openSurroundings({ kafka: false });
  try {
    for (const kind of surroundings.brokers) {
      const { figures, comparisons } = await measureOn(kind, surroundings, little, () => undefined);
      expect(figures).toHaveLength(8);
      for (const { measured } of figures) expect(measured).toBeGreaterThanOrEqual(0);
      expect(comparisons).toHaveLength(2);
    }
  } finally {
    await surroundings.close();
  }
}, 120_000);

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { everyRule, isExpected, mutate } from "./mutate.ts";
import { figuresOf, leaksOf, notFollowed, prove, unsaid } from "./prove.ts";
import { startProof } from "./start-proof.ts";
import { type Proving, startProving } from "./walk/proving.ts";

// Nothing leaks: every edge of the graph, asked by every kind of actor, on rows of every kind of owner.

/** The proof takes at most five minutes: a share for its data, and the rest for the walk. */
const MOST_MS = 300_000;
const DATA_MS = 60_000;

let proving: Proving;

async function timed<Value>(what: (value: Value) => string, work: () => Promise<Value>): Promise<Value> {
  const begunMs = performance.now();
  const value = await work();
  process.stdout.write(`proof: ${what(value)} (${Math.round((performance.now() - begunMs) / 1_000)} s)\n`);
  return value;
}

beforeAll(async () => {
  proving = await timed(
    () => "everybody's rows are made",
    async () => startProving(await startProof()),
  );
}, DATA_MS);
afterAll(() => proving?.stop(), 30_000);

test(
  "nobody is told what they may not know, on any way through the graph, and no mutation is left out",
  async () => {
    const { findings } = await timed(figuresOf, () => prove(proving));
    expect(leaksOf(findings)).toEqual([]);
    expect(notFollowed(proving)).toEqual([]);
    expect(unsaid(proving)).toEqual([]);
  },
  MOST_MS - DATA_MS,
);

test(
  "with any one rule switched off, somebody is",
  async () => {
    const verdicts = await timed(
      ({ length }) => `${length} rules switched off one at a time`,
      () => mutate(proving, everyRule),
    );
    expect(verdicts.length).toBeGreaterThan(140);
    expect(verdicts.filter((verdict) => !isExpected(verdict)).map(({ name }) => name)).toEqual([]);
  },
  MOST_MS,
);

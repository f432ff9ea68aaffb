import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { everyRule, mutate } from "./mutate.ts";
import { figuresOf, leaksOf, notFollowed, prove } from "./prove.ts";
import { startProof } from "./start-proof.ts";
import { type Proving, startProving } from "./walk/proving.ts";

// Nothing leaks: every edge of the graph, asked by every kind of actor, on rows of every kind of owner.

let proving: Proving;

beforeAll(async () => {
  proving = await startProving(await startProof());
}, 240_000);
afterAll(() => proving?.stop(), 30_000);

test("nobody is told what they may not know, on any way through the graph, and no mutation is left out", async () => {
  const figures = await prove(proving);
  process.stdout.write(`proof: ${figuresOf(figures)}\n`);
  expect(leaksOf(figures.findings)).toEqual([]);
  expect(notFollowed(proving)).toEqual([]);
}, 900_000);

test("with any one rule switched off, somebody is", async () => {
  const verdicts = await mutate(proving, everyRule);
  process.stdout.write(`proof: ${verdicts.length} rules switched off one at a time\n`);
  expect(verdicts.length).toBeGreaterThan(80);
  expect(verdicts.filter(({ leak }) => !leak).map(({ name }) => name)).toEqual([]);
}, 600_000);

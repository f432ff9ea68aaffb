import { expect, test } from "@jest/globals";
import { readOptions } from "./options.ts";

test("nothing need be given: a small run, whose seed is drawn", () => {
  expect(readOptions([])).toMatchObject({ dossiers: 300, kills: 12, keep: false, sabotage: undefined, report: undefined });
});

test("size and seed are arguments", () => {
  const read = readOptions(["--dossiers", "10000", "--kills=200", "--seed", "42", "--report", "out.json", "--keep"]);
  expect(read).toMatchObject({ dossiers: 10_000, kills: 200, seed: 42, report: "out.json", keep: true });
});

test("every fault is listed at once", () => {
  const faulty = ["--dossiers", "none", "--kills", "-1", "--sabotage", "all", "--speed", "9", "more"];
  expect(() => readOptions(faulty)).toThrow(/more[\s\S]*--dossiers[\s\S]*--kills[\s\S]*--sabotage[\s\S]*speed/);
});

test("help is asked for alone", () => {
  expect(readOptions(["--help", "--dossiers", "none"])).toBe("HELP");
});

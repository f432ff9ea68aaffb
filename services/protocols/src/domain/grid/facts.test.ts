import { contentHash } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { exampleGrid, gridOf } from "./example/example-grid.ts";
import { exampleSections, exampleTitle } from "./example/example-sections.ts";
import { contentOf, economicFiguresOf, economicModelHash, teamOf } from "./facts.ts";

const contentHashOf = (grid = exampleGrid) => contentHash(contentOf(exampleTitle, "HPST", "24", grid));

test("a team's facts name each profession once", () => {
  const grid = gridOf([{ team: { delegants: [{ professionCode: "10" }, { professionCode: "10" }, {}] } }]);
  expect(teamOf(grid)).toEqual({ delegantProfessions: ["10"], delegateProfessions: [], practiceFrames: [] });
  expect(teamOf(exampleGrid)).toMatchObject({ delegantProfessions: ["10"], delegateProfessions: ["92"] });
});

test("an unwritten economic model has neither figures nor hash", () => {
  expect(economicFiguresOf({})).toBeNull();
  expect(economicModelHash({})).toBeNull();
});

test("the content does not depend on the order in which the sections were written", () => {
  expect(contentHashOf(gridOf([...exampleSections].reverse()))).toBe(contentHashOf());
});

test("a change in any section changes the content, only one in the economic section changes the college's hash", () => {
  const otherTeam = { ...exampleGrid, ...gridOf([{ team: { composition: "Autre" } }]) };
  const otherModel = { ...exampleGrid, ...gridOf([{ economicModel: { amountPerActCents: "2800" } }]) };
  expect(contentHashOf(otherTeam)).not.toBe(contentHashOf());
  expect(economicModelHash(otherTeam)).toBe(economicModelHash(exampleGrid));
  expect(economicModelHash(otherModel)).not.toBe(economicModelHash(exampleGrid));
});

test("the title, the regime and the region are part of what is signed", () => {
  const hashes = [
    contentHashOf(),
    contentHash(contentOf("Autre titre", "HPST", "24", exampleGrid)),
    contentHash(contentOf(exampleTitle, "NATIONAL", "24", exampleGrid)),
    contentHash(contentOf(exampleTitle, "HPST", "11", exampleGrid)),
  ];
  expect(new Set(hashes).size).toBe(4);
});

import type { Actor } from "@coop/kernel";
import { take } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { instructor, instructorElsewhere, odile, omar, on, performer, refused } from "../people.fixture.ts";
import { amendStructure } from "./amend-structure.ts";
import type { StructureEvent } from "./events.ts";
import { evolveStructure } from "./evolve.ts";
import { checkedDescription } from "./record-structure.ts";
import { healthHouse, soloPractice, unknownNumbers } from "./structure.fixture.ts";
import { descriptionOn, type Structure } from "./structure.ts";

const practice: Structure = { descriptions: [checkedDescription(soloPractice)], recordedBy: odile.subject };
const moved = { ...soloPractice, communeCode: "78646", from: "2018-03-01", holders: unknownNumbers };
const perform = performer<Structure, StructureEvent>(evolveStructure);
const faults = (input: typeof moved, actor: Actor) =>
  refused(take(amendStructure, practice, input, actor, on("2018-02-01")) as never);

test("what a structure was stays known", () => {
  const structure = perform(practice, amendStructure, moved, odile, "2018-02-01");
  expect(descriptionOn(structure, "2018-02-28").communeCode).toBe("75056");
  expect(descriptionOn(structure, "2018-03-01").communeCode).toBe("78646");
  expect(descriptionOn(structure, "2016-01-01").communeCode).toBe("75056");
});

test("a second description from the same day corrects the first, and an earlier one goes before it", () => {
  const structure = perform(practice, amendStructure, moved, odile, "2018-02-01");
  const corrected = perform(structure, amendStructure, { ...moved, communeCode: "92012" }, odile, "2018-02-02");
  const earlier = perform(corrected, amendStructure, { ...moved, name: "Avant", from: "2016-06-01" }, odile, "2018-02-03");
  expect(earlier.descriptions.map(({ from, communeCode }) => `${from} ${communeCode}`)).toEqual([
    "2016-06-01 78646",
    "2017-01-01 75056",
    "2018-03-01 92012",
  ]);
});

test("who recorded it amends it, and the ARS of its region", () => {
  expect(faults(moved, instructor)).toEqual([]);
  expect(faults(moved, instructorElsewhere)).toEqual(["OTHER_REGION"]);
  expect(faults(moved, omar)).toEqual(["ROLE_REQUIRED"]);
});

test("an amendment is checked like a new structure", () => {
  expect(faults({ ...moved, finess: healthHouse.siret, name: "" }, odile)).toEqual(["MISSING name", "FINESS_WRONG finess"]);
});

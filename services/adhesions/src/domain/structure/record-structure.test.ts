import { fold, publicActor, take } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { instructor, odile, on, refused } from "../people.fixture.ts";
import { evolveStructure } from "./evolve.ts";
import { recordStructure } from "./record-structure.ts";
import { healthHouse, soloPractice, unknownNumbers } from "./structure.fixture.ts";

const record = (
  input: typeof healthHouse,
  actor = odile,
  holders: Parameters<typeof recordStructure.guard>[0] = unknownNumbers,
) => take(recordStructure, holders, input, actor, on("2017-06-01"));
const faults = (...given: Parameters<typeof record>) => refused(record(...given) as never);

test("a health house has a FINESS and a SIRET, a solo practice may have neither", () => {
  const result = record(soloPractice);
  const structure = fold(evolveStructure, result.ok ? result.value : []);
  expect(structure).toEqual({ descriptions: [soloPractice], recordedBy: odile.subject });
  expect(faults(healthHouse, instructor)).toEqual([]);
});

test("Corsican FINESS numbers pass", () => {
  expect(faults({ ...healthHouse, finess: "2A9900016", regionCode: "94", communeCode: "2A004" })).toEqual([]);
});

test("all that is wrong is said at once", () => {
  const wrong = {
    name: "",
    finess: "990000011",
    siret: "1",
    practiceFrame: "PALACE",
    regionCode: "42",
    communeCode: "Paris",
    from: "2019-01-01",
  };
  expect(faults(wrong)).toEqual([
    "MISSING name",
    "FINESS_WRONG finess",
    "SIRET_WRONG siret",
    "PRACTICE_FRAME_UNKNOWN practiceFrame",
    "REGION_UNKNOWN regionCode",
    "COMMUNE_WRONG communeCode",
    "DAY_TOO_LATE from",
  ]);
});

test("a structure with these numbers is recorded once", () => {
  expect(faults(healthHouse, odile, { finessHolder: "s-1", siretHolder: "s-1" })).toEqual([
    "STRUCTURE_KNOWN finess",
    "STRUCTURE_KNOWN siret",
  ]);
});

test("the public records nothing", () => {
  expect(faults(healthHouse, publicActor)).toEqual(["NOT_A_RECORDER"]);
});

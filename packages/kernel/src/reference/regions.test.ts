import { expect, test } from "@jest/globals";
import { isDay } from "../moment.ts";
import { regionInForce, regionOf, regions, regionsCoveredBy, successorOf } from "./regions.ts";

const open = regions.filter((region) => region.closedOn === null);
const closed = regions.filter((region) => region.closedOn !== null);

test("there are 18 regions today and 22 on the mainland and Corsica before 2016", () => {
  expect(open).toHaveLength(18);
  const overseas = ["01", "02", "03", "04", "06"];
  const before = regions.filter((region) => regionInForce(region.code, "2015-12-31") && !overseas.includes(region.code));
  expect(before).toHaveLength(22);
});

test("each region has a code of its own, a source, and days that exist", () => {
  expect(new Set(regions.map((region) => region.code)).size).toBe(regions.length);
  for (const region of regions) {
    expect(region.code).toMatch(/^\d\d$/);
    expect(region.source).not.toBe("");
    for (const day of [region.opensOn, region.closedOn]) if (day !== null) expect(isDay(day)).toBe(true);
  }
});

test("each closed region has a successor that is open, and no open one has any", () => {
  for (const region of closed) expect(regionOf(region.successor ?? "")?.closedOn).toBeNull();
  for (const region of open) expect(region.successor).toBeNull();
});

test("a closed region keeps the name of its agency", () => {
  expect(regionOf("54")?.arsLabel).toBe("ARS Poitou-Charentes");
});

test("Alsace was a region until 31 December 2015, Grand Est from the next day", () => {
  expect(regionInForce("42", "2015-12-31")?.label).toBe("Alsace");
  expect(regionInForce("42", "2016-01-01")).toBeUndefined();
  expect(regionInForce("44", "2015-12-31")).toBeUndefined();
  expect(regionInForce("44", "2016-01-01")?.label).toBe("Grand Est");
});

test("a region that no merger touched is in force on both sides of it", () => {
  expect(regionInForce("11", "2010-01-01")).toBe(regionInForce("11", "2026-01-01"));
});

test("rights follow the successor", () => {
  expect(successorOf("42")).toBe("44");
  expect(successorOf("44")).toBe("44");
  expect(successorOf("05")).toBeUndefined();
});

test("a region covers itself and those that merged into it", () => {
  expect(regionsCoveredBy("44")).toEqual(["44", "21", "41", "42"]);
  expect(regionsCoveredBy("75")).toEqual(["75", "54", "72", "74"]);
  expect(regionsCoveredBy("11")).toEqual(["11"]);
  expect(regionsCoveredBy("42")).toEqual([]);
  expect(regionsCoveredBy("05")).toEqual([]);
});

test("every region, closed or not, is covered by exactly one open region: its successor", () => {
  for (const region of regions) {
    const covering = open.filter((candidate) => regionsCoveredBy(candidate.code).includes(region.code));
    expect(covering.map((candidate) => candidate.code)).toEqual([successorOf(region.code)]);
  }
});

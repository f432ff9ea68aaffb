import { isDay } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { sectionAt } from "../grid/section-field.ts";
import { hpst } from "./hpst.ts";
import { fundingAvailableOn, intentRequiredOn, isOpenOn, opinionsFor, regimeIds } from "./regime.ts";
import { regimes } from "./regimes.ts";

test("on 9 January 2017 the HPST regime alone takes files, with a letter of intent and derogatory funding", () => {
  const day = "2017-01-09";
  expect(regimeIds.filter((id) => isOpenOn(regimes[id], day))).toEqual(["HPST"]);
  expect(intentRequiredOn(hpst, day)).toBe(true);
  expect(fundingAvailableOn(hpst, day)).toBe(true);
});

test("dates bound the regime and its options: the first day is in, the last one is out", () => {
  expect([hpst.from, "2009-07-22", "2019-07-26", hpst.until as string].map((day) => isOpenOn(hpst, day))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(["2013-12-31", "2014-01-01", "2019-07-27"].map((day) => fundingAvailableOn(hpst, day))).toEqual([false, true, false]);
  expect(["2012-03-27", "2012-03-28"].map((day) => intentRequiredOn(hpst, day))).toEqual([false, true]);
});

test("the HAS's opinion always binds the ARS, the college's when funding is asked", () => {
  const bodies = (asked: boolean) => opinionsFor(hpst, asked).map(({ body, binding }) => [body, binding]);
  expect(bodies(false)).toEqual([["HAS", true]]);
  expect(bodies(true)).toEqual([
    ["HAS", true],
    ["FUNDING_COLLEGE", true],
  ]);
});

test("what is only proposed is off, and only HPST can be carried through yet", () => {
  expect(regimeIds.filter((id) => !regimes[id].enabled)).toEqual(["NATIONAL_SPECIFICATION_2024"]);
  expect(regimeIds.filter((id) => !regimes[id].readOnly)).toEqual(["HPST"]);
});

test("each regime has its id, days that exist in order, and a text that it comes from", () => {
  for (const [id, regime] of Object.entries(regimes)) {
    expect(regime.id).toBe(id);
    expect([regime.from, regime.until ?? regime.from].every(isDay)).toBe(true);
    expect(regime.until === null || regime.from < regime.until).toBe(true);
    expect(regime.texts.length).toBeGreaterThan(0);
  }
});

test("each item of a checklist cites its article and lies in the title or in a section", () => {
  for (const { path, legal } of Object.values(regimes).flatMap((regime) => regime.checklist)) {
    expect(legal.article).not.toBe("");
    expect(legal.source).not.toBe("");
    expect(path === "title" || sectionAt(path) !== undefined).toBe(true);
  }
});

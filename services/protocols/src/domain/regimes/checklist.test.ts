import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { exampleGrid, gridOf } from "../grid/example/example-grid.ts";
import { exampleSections, exampleTitle } from "../grid/example/example-sections.ts";
import { sectionAt } from "../grid/section-field.ts";
import type { SectionInput } from "../grid/section-input.ts";
import { checklist } from "./checklist.ts";
import { hpst } from "./hpst.ts";
import { regimes } from "./regimes.ts";
import type { Filing } from "./requirement.ts";

const complete: Filing = { title: exampleTitle, grid: exampleGrid, fundingRequested: true };

function found(filing: Partial<Filing>, regime = hpst): readonly string[] {
  return checklist(regime, { ...complete, ...filing }).map(({ code, path }) => `${code} ${path}`);
}

function withSection(section: SectionInput): Filing {
  return { ...complete, grid: { ...exampleGrid, ...gridOf([section]) } };
}

test("nothing is missing in the complete example", () => {
  expect(found({})).toEqual([]);
});

test("without a request for funding nobody asks for the economic section", () => {
  expect(found({ grid: { ...exampleGrid, ECONOMIC_MODEL: null }, fundingRequested: false })).toEqual([]);
});

test("an empty file is told everything at once, in the order of the checklist", () => {
  const ofEachEntry = ["ACT_LABEL_MISSING", "DEROGATED_ARTICLE_MISSING", "PROFESSION_MISSING"];
  const expected = hpst.checklist.filter(({ code }) => !ofEachEntry.includes(code)).map(({ code, path }) => `${code} ${path}`);
  expect(found({ title: " ", grid: {} })).toEqual(expected);
  expect(expected).toHaveLength(28);
});

test("leaving sections out never accuses another section", () => {
  fc.assert(
    fc.property(fc.subarray([...exampleSections]), (sections) => {
      const issues = checklist(hpst, { ...complete, grid: gridOf(sections) });
      for (const { path } of issues) expect(gridOf(sections)[sectionAt(path) as "TEAM"]).toBeUndefined();
    }),
  );
});

test("each act names what it is and the article it departs from", () => {
  const acts = [{ label: "Réfraction", derogatedArticle: "CSP art. R.4342-1" }, { label: "Tonométrie" }, {}];
  expect(found(withSection({ derogatoryActs: { acts } }))).toEqual([
    "ACT_LABEL_MISSING derogatoryActs.acts.2.label",
    "DEROGATED_ARTICLE_MISSING derogatoryActs.acts.1.derogatedArticle",
    "DEROGATED_ARTICLE_MISSING derogatoryActs.acts.2.derogatedArticle",
  ]);
});

test("a pathology is enough where there is no discipline", () => {
  expect(found(withSection({ identification: { pathologies: ["Myopie"] } }))).toEqual([]);
});

test("three years of funding need three years of volumes", () => {
  const { economicModel } = exampleSections.at(-1) as { economicModel: object };
  const filing = withSection({ economicModel: { ...economicModel, annualVolumes: [6_000, 9_000] } });
  expect(checklist(hpst, filing)).toMatchObject([{ code: "VOLUMES_MISSING", data: { years: 3 } }]);
});

test("the quality and safety requirements of 2019 are asked of a national protocol and not of an HPST one", () => {
  const filing = withSection({ training: {} });
  expect(found(filing, hpst)).toEqual([]);
  expect(found({ ...filing, fundingRequested: false }, regimes.NATIONAL)).toContain("TRAINING_MISSING training.programme");
});

test("the example, without funding, meets the requirements of 2019 too", () => {
  const grid = { ...exampleGrid, ECONOMIC_MODEL: null };
  expect(found({ grid, fundingRequested: false }, regimes.NATIONAL)).toEqual([]);
});

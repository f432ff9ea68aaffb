import { expect, test } from "@jest/globals";
import { gridSentences } from "./grid-sentences.ts";

test("a sentence names a profession by its label", () => {
  expect(gridSentences.SAME_PROFESSION({ professionCode: "60" })).toContain("« Infirmier »");
});

test("numbers of euros are written the French way", () => {
  expect(gridSentences.AMOUNT_NOT_WITHIN({ minEuros: 0, maxEuros: 100_000 }).replaceAll(/\s/g, " ")).toContain("100 000 €");
});

test("each sentence ends like one", () => {
  const data = { given: 2, code: "10", value: "X", years: 2, professionCode: "10", minEuros: 0, maxEuros: 1, maxMonths: 36 };
  for (const sentence of Object.values(gridSentences)) {
    expect((sentence as (data: object) => string)(data)).toMatch(/^\p{Lu}.*\.$|^\d+ .*\.$/u);
  }
});

import { expect, test } from "@jest/globals";
import { sentences } from "./refusals.ts";

test("a day and an amount are written the French way", () => {
  expect(sentences.NO_LEGAL_BASIS({ on: "2019-07-25" })).toContain("le 25 juillet 2019.");
  expect(sentences.NOT_AN_AMOUNT({ maxCents: "10000000000000" }).replaceAll(/\s/g, " ")).toContain("100 000 000 000 €");
});

test("who must act is named, and a profile that is not known is not invented", () => {
  expect(sentences.ROLE_REQUIRED({ kind: "MINISTRY", role: null })).toContain("au ministère, ou au secrétariat du collège");
  expect(sentences.ROLE_REQUIRED({ kind: "CNCI", role: null })).toBe("Cette action revient à un autre profil.");
});

test("each sentence of this service ends like one", () => {
  const data = { kind: "FUNDING_COLLEGE", number: "2017-01", on: "2019-07-25", nor: "SSAS1713180A", outcome: "FAVOURABLE" };
  const facts = { ...data, maxMonths: 36, article: "art. 35", maxCents: "100", status: "GRANTED", issues: [] };
  for (const sentence of Object.values(sentences)) expect((sentence as (facts: object) => string)(facts)).toMatch(/^.+\.$/);
});

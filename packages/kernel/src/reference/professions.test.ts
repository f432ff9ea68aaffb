import { expect, test } from "@jest/globals";
import { isDay } from "../moment.ts";
import { isEligibleProfession, professionOf, professions } from "./professions.ts";

test("the list holds the 30 codes of TRE_G15 and one of our own", () => {
  expect(professions.filter((profession) => profession.codeSystem === "TRE_G15")).toHaveLength(30);
  expect(professions.filter((profession) => profession.codeSystem === "LOCAL").map((profession) => profession.label)).toEqual([
    "Conseiller en génétique",
  ]);
  expect(new Set(professions.map((profession) => profession.code)).size).toBe(31);
});

test("no code of ours can be taken for one of TRE_G15", () => {
  for (const { code, codeSystem } of professions) expect(/^\d\d$/.test(code)).toBe(codeSystem === "TRE_G15");
});

test("whoever is eligible has an article to depart from, whoever is not has none", () => {
  for (const profession of professions) expect(profession.articles.length > 0).toBe(profession.eligibleForProtocol);
});

test("articles and days are written as such", () => {
  for (const profession of professions) {
    for (const article of profession.articles) expect(article).toMatch(/^L\.\d{4}-\d+$/);
    if (profession.listedOn !== null) expect(isDay(profession.listedOn)).toBe(true);
    expect(profession.source).not.toBe("");
  }
});

test("what is known from memory only is marked", () => {
  for (const profession of professions) if (profession.source.includes("de mémoire")) expect(profession.toVerify).toBe(true);
});

test("the articles that the law of 2009 listed are all there, but the penal one that belongs to no profession", () => {
  const listed = professions.filter((profession) => profession.listedOn === "2009-07-21").flatMap(({ articles }) => articles);
  expect([...new Set(listed)].sort()).toEqual(
    "L.1132-1 L.4111-1 L.4161-1 L.4161-3 L.4221-1 L.4311-1 L.4321-1 L.4322-1 L.4331-1 L.4332-1 L.4341-1 L.4342-1 L.4351-1 L.4361-1 L.4362-1 L.4364-1 L.4371-1".split(
      " ",
    ),
  );
});

test("an infirmier may take part in a protocol, a psychologue and an unknown code may not", () => {
  expect(isEligibleProfession("60")).toBe(true);
  expect(isEligibleProfession("93")).toBe(false);
  expect(isEligibleProfession("00")).toBe(false);
  expect(professionOf("93")?.label).toBe("Psychologue");
});

import { type Actor, publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { granted, member, ministry, opinionGiven, ordered, requested, secretary } from "./examples.ts";
import { insightInto, READ_SCOPE } from "./insight.ts";

const promoter: Actor = { ...publicActor, kind: "PROFESSIONAL", subject: "00000000-0000-4000-8000-000000000009" };
const ars = (region: string): Actor => ({ ...publicActor, kind: "ARS_AGENT", region });
const partner = (region: string, scopes: readonly string[]): Actor => ({ ...ars(region), kind: "PARTNER_SYSTEM", scopes });
const has: Actor = { ...publicActor, kind: "HAS_AGENT" };
const cnam: Actor = { ...publicActor, kind: "CNAM" };

/** A file of Alsace, which merged into Grand Est (44). */
const seen = { promoters: [promoter.subject], regionCode: "42", published: false };
const whole = { file: true, outcome: true, grant: true };
const nothing = { file: false, outcome: false, grant: false };

test.each([
  ["the secretariat", secretary],
  ["a member of the college", member],
  ["a promoter", promoter],
  ["the ARS that succeeded the region", ars("44")],
  ["its partner system with the scope", partner("44", [READ_SCOPE])],
])("%s sees the whole file from the first day", (_who, actor) => {
  expect(insightInto({ ...seen, state: requested }, actor)).toEqual(whole);
});

test.each([
  ["the public", publicActor],
  ["another professional", { ...promoter, subject: "00000000-0000-4000-8000-000000000010" }],
  ["the ARS of a closed region", ars("42")],
  ["another ARS", ars("24")],
  ["a partner system without the scope", partner("44", ["protocols:read"])],
  ["a consulted body", { ...publicActor, kind: "CONSULTED_BODY" } as const],
])("%s sees nothing, and what is in effect once the protocol is in force", (_who, actor) => {
  for (const state of [requested, opinionGiven("FAVOURABLE"), granted, ordered])
    expect(insightInto({ ...seen, state }, actor)).toEqual(nothing);
  expect(insightInto({ ...seen, published: true, state: granted }, actor)).toEqual(nothing);
  expect(insightInto({ ...seen, published: true, state: ordered }, actor)).toEqual({ ...nothing, grant: true });
});

test("the ministry sees what is granted, from the grant on", () => {
  for (const state of [requested, opinionGiven("FAVOURABLE")]) expect(insightInto({ ...seen, state }, ministry)).toEqual(nothing);
  for (const state of [granted, ordered]) expect(insightInto({ ...seen, state }, ministry)).toEqual(whole);
});

test("the HAS sees what the opinion says, the CNAM what is granted", () => {
  expect(insightInto({ ...seen, state: opinionGiven("UNFAVOURABLE") }, has)).toEqual({ ...nothing, outcome: true });
  expect(insightInto({ ...seen, state: opinionGiven("FAVOURABLE") }, cnam)).toEqual(nothing);
  expect(insightInto({ ...seen, state: granted }, cnam)).toEqual(nothing);
  expect(insightInto({ ...seen, state: ordered }, cnam)).toEqual(whole);
});

test("the file of a national protocol belongs to no region", () => {
  expect(insightInto({ ...seen, regionCode: null, state: requested }, ars("44"))).toEqual(nothing);
});

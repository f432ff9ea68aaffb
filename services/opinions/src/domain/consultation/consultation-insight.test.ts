import { type Actor, publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import type { Consultation } from "./consultation.ts";
import { ars, cme, hasInstructor, order, promoter, requested, requestedBy, urps } from "./consultation-examples.ts";
import { insightIntoConsultation } from "./consultation-insight.ts";

const dossier = {
  promoters: [promoter.subject],
  regionCode: "24",
  regime: "HPST",
  status: "UNDER_OPINION",
  opinionDelivered: false,
  conflicted: null,
};
const reads = (state: Consultation, actor: Actor, change: Partial<typeof dossier> = {}) =>
  insightIntoConsultation({ state, dossier: { ...dossier, ...change } }, actor).exchange;
const byHas = requestedBy(hasInstructor);
const byPromoter = requestedBy(promoter, { bodyCode: "cme-990000010" });
const partner = { ...ars, kind: "PARTNER_SYSTEM" as const, roles: [], scopes: ["opinions:read"] };
const elsewhere = { ...ars, region: "11", organisation: "ars-11" };
const of = (kind: Actor["kind"]): Actor => ({ ...publicActor, kind });

test("the body reads what it is asked, and no other body does", () => {
  expect(reads(requested, urps)).toBe(true);
  for (const actor of [order, cme, { ...urps, kind: "INTERNAL_BODY" as const }]) expect(reads(requested, actor)).toBe(false);
});

test("what the ARS or the promoters ask is of the dossier: the ARS and the HAS read it", () => {
  for (const consultation of [requested, byPromoter])
    for (const actor of [ars, partner, hasInstructor]) expect(reads(consultation, actor)).toBe(true);
  expect(reads(requested, { ...partner, scopes: ["protocols:read"] })).toBe(false);
  expect(reads(requested, elsewhere)).toBe(false);
});

test("what the HAS asks for its opinion stays with it until it has delivered", () => {
  expect(reads(byHas, hasInstructor)).toBe(true);
  expect(reads(byHas, ars)).toBe(false);
  expect(reads(byHas, ars, { opinionDelivered: true })).toBe(true);
});

test("promoters read the exchange once the opinion is delivered or the dossier decided, and what they asked at once", () => {
  expect(reads(byPromoter, promoter)).toBe(true);
  for (const consultation of [requested, byHas]) {
    expect(reads(consultation, promoter)).toBe(false);
    expect(reads(consultation, promoter, { opinionDelivered: true })).toBe(true);
    expect(reads(consultation, promoter, { status: "REFUSED" })).toBe(true);
    expect(reads(consultation, { ...promoter, subject: "another" }, { status: "REFUSED" })).toBe(false);
  }
});

test("the ministry, the CNCI and the college read what concerns the national regime, the public nothing", () => {
  for (const kind of ["MINISTRY", "CNCI", "FUNDING_COLLEGE"] as const) {
    expect(reads(requested, of(kind))).toBe(false);
    expect(reads(requested, of(kind), { regime: "NATIONAL" })).toBe(true);
  }
  for (const kind of ["PUBLIC", "CNAM", "STRUCTURE_HEAD"] as const)
    expect(reads(requested, of(kind), { regime: "NATIONAL", opinionDelivered: true, status: "IN_FORCE" })).toBe(false);
});

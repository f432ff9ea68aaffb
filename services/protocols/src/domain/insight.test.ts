import { type Actor, publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import {
  asking,
  elsewhere,
  inEachStatus,
  inForce,
  instructor,
  intentAccepted,
  promoter,
  signatory,
  stranger,
  submitted,
  underOpinion,
} from "./examples.ts";
import { insightInto } from "./insight.ts";
import type { Protocol } from "./protocol.ts";

const has: Actor = { ...publicActor, kind: "HAS_AGENT", roles: ["INSTRUCTOR"] };
const college: Actor = { ...publicActor, kind: "FUNDING_COLLEGE", roles: ["MEMBER"] };
const cnci: Actor = { ...college, kind: "CNCI" };
const ministry: Actor = { ...college, kind: "MINISTRY" };
const partner: Actor = { ...publicActor, kind: "PARTNER_SYSTEM", region: "24", scopes: ["protocols:read"] };
const national: Protocol = { ...submitted, regime: "NATIONAL", regionCode: null, fundingRequested: false };
const sees = (protocol: Protocol, actor: Actor) =>
  Object.entries(insightInto(protocol, asking(actor)))
    .filter(([, seen]) => seen)
    .map(([what]) => what)
    .join(" ");

test.each<[string, Protocol, Actor, string]>([
  ["a promoter", submitted, promoter, "funding workingGrid circle file instruction versions"],
  ["the region's instructor", submitted, instructor, "funding file instruction versions arsWork"],
  ["the region's signatory", submitted, signatory, "funding file instruction versions arsWork"],
  ["another region's ARS", submitted, elsewhere, ""],
  ["another professional", submitted, stranger, ""],
  ["everybody", submitted, publicActor, ""],
  ["the HAS before it is asked", submitted, has, ""],
  ["the HAS once it is asked", underOpinion, has, "funding instruction versions"],
  [
    "the HAS, of a local protocol that is declared",
    { ...inForce, regime: "LOCAL", opinionsAsked: [] },
    has,
    "funding instruction versions authorisedVersion",
  ],
  ["the HAS, of a local protocol that is not", { ...submitted, regime: "LOCAL" }, has, ""],
  ["the college, of a filed dossier that asks for funding", submitted, college, "funding instruction versions"],
  ["the CNCI, of a filed dossier that asks for funding", submitted, cnci, "funding instruction versions"],
  ["the college, of a draft that will ask for funding", intentAccepted, college, ""],
  ["the college of a dossier without funding", { ...underOpinion, fundingRequested: false }, college, ""],
  ["the CNCI, of a national dossier", national, cnci, "funding instruction versions"],
  ["the ministry, of a national dossier", national, ministry, "funding file instruction versions"],
  ["the ministry, of a regional dossier, however funded", underOpinion, ministry, ""],
  ["the CNAM, of a dossier that asks for funding", underOpinion, { ...college, kind: "CNAM" }, ""],
  ["the region's own information system", submitted, partner, "funding file instruction versions arsWork"],
  ["a partner system without the scope", submitted, { ...partner, scopes: ["read"] }, ""],
  ["a partner system of another region", submitted, { ...partner, region: "11" }, ""],
  ["a partner system without a region", submitted, { ...partner, region: null }, ""],
  ["everybody, once it is in force", inForce, publicActor, "funding authorisedVersion"],
])("%s", (_, protocol, actor, expected) => {
  expect(sees(protocol, actor)).toBe(expected);
});

test("unless it is shared, the working grid is its promoters' alone, in every state", () => {
  for (const protocol of Object.values(inEachStatus)) {
    for (const actor of [instructor, signatory, stranger, has, college, partner, publicActor]) {
      expect(insightInto(protocol, asking(actor)).workingGrid).toBe(false);
    }
    expect(insightInto(protocol, asking(promoter)).workingGrid).toBe(true);
  }
});

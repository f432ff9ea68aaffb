import { type Actor, publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import {
  asking,
  elsewhere,
  inEachStatus,
  inForce,
  instructor,
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
const partner: Actor = { ...publicActor, kind: "PARTNER_SYSTEM", region: "24", scopes: ["protocols:read"] };
const sees = (protocol: Protocol, actor: Actor) =>
  Object.entries(insightInto(protocol, asking(actor)))
    .filter(([, seen]) => seen)
    .map(([what]) => what)
    .join(" ");

test.each<[string, Protocol, Actor, string]>([
  ["a promoter", submitted, promoter, "workingGrid circle file instruction versions"],
  ["the region's instructor", submitted, instructor, "file instruction versions arsWork"],
  ["the region's signatory", submitted, signatory, "file instruction versions arsWork"],
  ["another region's ARS", submitted, elsewhere, ""],
  ["another professional", submitted, stranger, ""],
  ["everybody", submitted, publicActor, ""],
  ["the HAS before it is asked", submitted, has, ""],
  ["the HAS once it is asked", underOpinion, has, "instruction versions"],
  ["the college once it is asked", underOpinion, college, "instruction versions"],
  ["the CNCI, once the college is asked", underOpinion, { ...college, kind: "CNCI" }, "instruction versions"],
  ["the college of a dossier without funding", { ...underOpinion, opinionsAsked: [{ body: "HAS", binding: true }] }, college, ""],
  ["the region's own information system", submitted, partner, "file instruction versions arsWork"],
  ["a partner system without the scope", submitted, { ...partner, scopes: ["read"] }, ""],
  ["a partner system of another region", submitted, { ...partner, region: "11" }, ""],
  ["a partner system without a region", submitted, { ...partner, region: null }, ""],
  ["everybody, once it is in force", inForce, publicActor, "authorisedVersion"],
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

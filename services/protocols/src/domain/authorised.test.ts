import { publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { isAuthorised, mayKnowOf } from "./authorised.ts";
import { asking, inForce, instructor, promoter } from "./examples.ts";
import type { Authorisation } from "./protocol.ts";

const published = inForce.authorisations[0] as Authorisation;
const signed: Authorisation = { ...published, publication: null };

test("an order that is signed and not published is known to those who instruct the dossier alone", () => {
  const waiting = { ...inForce, status: "AUTHORISED", authorisations: [signed] } as const;
  expect([promoter, instructor, publicActor].map((actor) => mayKnowOf(signed, waiting, asking(actor)))).toEqual([
    true,
    true,
    false,
  ]);
  expect(mayKnowOf(published, inForce, asking(publicActor))).toBe(true);
});

test("of the versions that were filed, the one that an order signs is authorised", () => {
  const number = published.version?.number as number;
  expect([number, number + 1].map((one) => isAuthorised(inForce, one))).toEqual([true, false]);
});

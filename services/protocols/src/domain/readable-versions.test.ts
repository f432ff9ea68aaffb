import { type Actor, publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { promoter, submitted } from "./examples.ts";
import { readsVersion } from "./readable-versions.ts";

const today = "2017-03-15";
const body = (organisation: string): Actor => ({ ...publicActor, kind: "CONSULTED_BODY", organisation });
const asked = (name: string, versionNumber: number) => ({ body: name, bodyKind: "CONSULTED_BODY", versionNumber });
const view = {
  id: "01590000-0000-7000-8000-0000000000bb",
  revision: 1,
  state: submitted,
  updatedAt: new Date(),
  consultations: [asked("urps-medecins-24", 1), asked("ordre-medecins", 2)],
};
const reads = (actor: Actor) => [1, 2, 3].filter((number) => readsVersion(view, number, { ...actor, today }));

test("each body reads the versions that it is asked about, and not those of another body", () => {
  expect(reads(body("urps-medecins-24"))).toEqual([1]);
  expect(reads(body("ordre-medecins"))).toEqual([2]);
  expect(reads(body("ordre-infirmiers"))).toEqual([]);
  expect(reads({ ...body("ordre-medecins"), kind: "INTERNAL_BODY" })).toEqual([]);
});

test("promoters read every version, the public none before an order is published", () => {
  expect(reads(promoter)).toEqual([1, 2, 3]);
  expect(reads(publicActor)).toEqual([]);
});

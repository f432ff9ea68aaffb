import { type Actor, actorKinds, publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { instructor, promoter, regionalInstructor } from "./examples.ts";
import { insightInto } from "./insight.ts";

const dossier = { promoters: [promoter.subject], regionCode: "24", regime: "HPST" };
const nothing = { instruction: false, dialogue: false, text: false };
const partner: Actor = { ...publicActor, kind: "PARTNER_SYSTEM", region: "24", scopes: ["opinions:read"] };

test("each party sees what concerns it", () => {
  expect(insightInto(dossier, instructor)).toEqual({ instruction: true, dialogue: true, text: true });
  expect(insightInto(dossier, promoter)).toEqual({ instruction: false, dialogue: true, text: true });
  expect(insightInto(dossier, regionalInstructor)).toEqual({ instruction: false, dialogue: false, text: true });
  expect(insightInto(dossier, partner)).toEqual({ instruction: false, dialogue: false, text: true });
});

test("the ARS of another region, of a closed one, or a system without the scope, is no party", () => {
  expect(insightInto({ ...dossier, regionCode: "42" }, { ...regionalInstructor, region: "44" }).text).toBe(true);
  expect(insightInto({ ...dossier, regionCode: "42" }, { ...regionalInstructor, region: "42" })).toEqual(nothing);
  expect(insightInto({ ...dossier, regionCode: null }, regionalInstructor)).toEqual(nothing);
  expect(insightInto(dossier, { ...regionalInstructor, region: null })).toEqual(nothing);
  expect(insightInto(dossier, { ...partner, scopes: ["protocols:read"] })).toEqual(nothing);
});

test.each(actorKinds.filter((kind) => kind !== "HAS_AGENT"))("a %s who is no party sees no text", (kind) => {
  expect(insightInto(dossier, { ...publicActor, kind })).toEqual(nothing);
});

test("the ministry reads the text of what is national, those who are asked for funding its outcome alone", () => {
  const national = { ...dossier, regionCode: null, regime: "NATIONAL" };
  expect(insightInto(national, { ...publicActor, kind: "MINISTRY" })).toEqual({ ...nothing, text: true });
  for (const kind of ["CNCI", "FUNDING_COLLEGE", "CNAM"] as const)
    expect(insightInto(national, { ...publicActor, kind })).toEqual(nothing);
});

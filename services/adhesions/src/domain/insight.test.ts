import { type Actor, publicActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { leaveTeam } from "./adhesion/leave-team.ts";
import { perform, practising, registered } from "./adhesion/team.fixture.ts";
import { withdrawAdhesion } from "./adhesion/withdraw-adhesion.ts";
import { type Insight, insightInto, regionsRead } from "./insight.ts";
import { ines, instructor, instructorElsewhere, odile, omar } from "./people.fixture.ts";

const alone = { promotes: false, heads: false, pays: false };
const shown = (insight: Insight) => Object.entries(insight).flatMap(([part, seen]) => (seen ? [part] : []));
const agent = (change: Partial<Actor>): Actor => ({ ...publicActor, subject: "somebody", ...change });

test("the team sees its whole file, its ARS all but what the team has to prepare", () => {
  expect(shown(insightInto(registered(), omar, alone))).toEqual(["team", "file", "persons", "progress"]);
  expect(shown(insightInto(registered(), instructor, alone))).toEqual(["file", "persons", "progress"]);
  expect(shown(insightInto(registered(), instructorElsewhere, alone))).toEqual([]);
});

test("the head of the structure knows who is there, promoters and who pays for it how it goes, the others neither", () => {
  expect(shown(insightInto(registered(), agent({ kind: "STRUCTURE_HEAD" }), { ...alone, heads: true }))).toEqual([
    "persons",
    "progress",
  ]);
  expect(shown(insightInto(registered(), ines, { ...alone, promotes: true }))).toEqual(["progress"]);
  expect(shown(insightInto(registered(), agent({ kind: "CNAM" }), { ...alone, pays: true }))).toEqual(["progress"]);
  for (const kind of ["CNAM", "HAS_AGENT"] as const) expect(shown(insightInto(registered(), agent({ kind }), alone))).toEqual([]);
  expect(shown(insightInto(registered(), publicActor, alone))).toEqual([]);
});

test("who left sees the persons no more; who was there at the end still does", () => {
  const left = perform(practising(), leaveTeam, {}, omar, "2017-10-01");
  expect(shown(insightInto(left, omar, alone))).toEqual([]);
  const ended = perform(practising(), withdrawAdhesion, { reason: "Retraite" }, odile, "2017-10-01");
  expect(shown(insightInto(ended, omar, alone))).toContain("file");
});

test("a partner's system reads its region with the right scope, and the regions that merged into it", () => {
  const partner = agent({ kind: "PARTNER_SYSTEM", region: "84", scopes: ["adhesions:read"] });
  expect(regionsRead(partner)).toEqual(["84", "82", "83"]);
  expect(regionsRead({ ...partner, scopes: ["protocols:read"] })).toEqual([]);
  expect(regionsRead({ ...partner, region: null })).toEqual([]);
});

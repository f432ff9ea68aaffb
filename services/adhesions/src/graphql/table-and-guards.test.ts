import type { Actor } from "@coop/kernel";
import { rightsDisagreements } from "@coop/testkit";
import { expect, test } from "@jest/globals";
import { startAdhesion } from "../domain/adhesion/start-adhesion.ts";
import { authorisation, practising } from "../domain/adhesion/team.fixture.ts";
import { adhesionVerbs } from "../domain/adhesion/verbs.ts";
import { instructor, odile, on } from "../domain/people.fixture.ts";
import { reportingTeam, submitted } from "../domain/report/report.fixture.ts";
import { startReport } from "../domain/report/start-report.ts";
import { reportVerbs } from "../domain/report/verbs.ts";
import { amendStructure } from "../domain/structure/amend-structure.ts";
import { recordStructure } from "../domain/structure/record-structure.ts";
import { healthHouse, unknownNumbers } from "../domain/structure/structure.fixture.ts";
import { permissions } from "./permissions.ts";

const at = on("2018-10-01");
const team = practising();
const report = submitted();

const guards = {
  startAdhesion: (actor: Actor) => startAdhesion.guard(authorisation, actor, at),
  ...Object.fromEntries(
    Object.entries(adhesionVerbs).map(([verb, { guard }]) => [verb, (actor: Actor) => guard(team, actor, at)]),
  ),
  startReport: (actor: Actor) => startReport.guard(reportingTeam(), actor, at),
  ...Object.fromEntries(
    Object.entries(reportVerbs).map(([verb, { guard }]) => [verb, (actor: Actor) => guard(report, actor, at)]),
  ),
  recordStructure: (actor: Actor) => recordStructure.guard(unknownNumbers, actor, at),
  // Each amends what they have recorded.
  amendStructure: (actor: Actor) =>
    amendStructure.guard({ descriptions: [healthHouse as never], recordedBy: actor.subject }, actor, at),
};

test("the table of rights promises what the guards of the verbs grant, to every kind in every role", () => {
  const refusals = ["ROLE_REQUIRED", "OTHER_REGION", "NOT_A_MEMBER", "NOT_THE_REFERENT", "NOT_A_RECORDER", "NOT_AN_APPLICANT"];
  expect(
    rightsDisagreements({ permissions, guards, refusals, standing: { PROFESSIONAL: odile, ARS_AGENT: instructor } }),
  ).toEqual([]);
});

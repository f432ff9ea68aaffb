import { fold } from "@coop/kernel";
import { firstBrokenLink, readHistory, schemaDrift } from "@coop/service-kit";
import { arsInstructor, arsSignatory, delegant, delegate } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { AdhesionEvent } from "./domain/adhesion/events.ts";
import { evolve } from "./domain/adhesion/evolve.ts";
import type { ReportEvent } from "./domain/report/events.ts";
import { evolveReport } from "./domain/report/evolve.ts";
import { type AdhesionsBench, startAdhesions } from "./testing/adhesions-bench.ts";
import { commitment, decision, insurance, training } from "./testing/team-inputs.ts";
import { createTeams } from "./testing/teams.ts";

let bench: AdhesionsBench;
let teams: ReturnType<typeof createTeams>;

beforeAll(async () => {
  bench = await startAdhesions();
  teams = createTeams(bench);
});
afterAll(() => bench?.stop());

async function announcedAbout(subject: string): Promise<readonly string[]> {
  const rows = await bench.manager.query("SELECT envelope FROM outbox WHERE subject = $1 ORDER BY position", [subject]);
  return rows
    .map(({ envelope }: { envelope: string }) => JSON.parse(envelope).type.replace("fr.coop.", "").replace(".v1", ""))
    .filter((type: string) => !type.startsWith("task."));
}

test("the tables of the code and of the database agree", async () => {
  expect(await schemaDrift(bench.service.dataSource)).toEqual([]);
});

test("a team forms, files, is registered, practises and reports", async () => {
  const id = await teams.practising();
  const fields = `status mode versionNumber submittedOn completeOn deadlineOn activeSince sequence
    structure { name practiceFrame region { code } } registration { decisionNumber }
    members { name rpps role status isMe isReferent profession { label } insurances { insurer } trainings { validatorCapacity validator { id } } }
    memberCounts { activeDelegants activeDelegates } reportsToStart { year from to dueOn } reports { id }`;
  expect(await bench.read(delegant, "2018-09-04", id, fields)).toMatchObject({
    status: "REGISTERED",
    mode: "REGISTRATION",
    versionNumber: 2,
    submittedOn: "2017-06-14",
    completeOn: "2017-06-30",
    deadlineOn: "2017-08-30",
    activeSince: "2017-09-04",
    structure: { name: "Maison de santé fictive", practiceFrame: "MSP", region: { code: "24" } },
    registration: { decisionNumber: "2017-ADH-001" },
    members: [
      { name: "Claire Délégant", rpps: "99900000037", role: "DELEGANT", status: "ACTIVE", isMe: true, isReferent: true },
      {
        name: "David Délégué",
        profession: { label: "Infirmier" },
        trainings: [{ validatorCapacity: "Ophtalmologiste formateur" }],
      },
    ],
    memberCounts: { activeDelegants: 1, activeDelegates: 1 },
    reportsToStart: [{ year: 2018, from: "2017-09-04", to: "2018-09-03", dueOn: "2018-10-04" }],
    reports: [],
  });

  const report = await teams.reported(id);
  await bench.succeed(arsInstructor("24"), "2018-10-01", "validateReport", { id: report });
  const read = "query ($id: ID!) { annualReport(id: $id) { status nil figures { acts } adhesion { id } validatedOn } }";
  expect(await bench.query(delegate, "2018-10-02", read, { id: report })).toEqual({
    annualReport: { status: "VALIDATED", nil: false, figures: { acts: 1000 }, adhesion: { id }, validatedOn: "2018-10-01" },
  });
  expect(await announcedAbout(report)).toEqual(["report.due", "report.submitted", "report.validated"]);
});

test("nothing is announced of a draft; of a filed team, counts and states without persons", async () => {
  const draft = await teams.ready();
  expect(await announcedAbout(draft)).toEqual([]);
  await bench.succeed(delegant, "2017-06-14", "submitAdhesion", { id: draft });
  await bench.succeed(delegate, "2017-06-15", "attestTraining", { id: draft, input: training });
  expect(await announcedAbout(draft)).toEqual(["adhesion.submitted", "adhesion.memberChanged"]);
  const told = JSON.stringify(
    await bench.manager.query("SELECT envelope FROM outbox WHERE subject = $1 AND envelope NOT LIKE '%coop.task.%'", [draft]),
  );
  for (const secret of [delegant.subject, delegate.subject, "99900000037", "Délégant"]) expect(told).not.toContain(secret);
});

test("a withdrawn draft was never heard of", async () => {
  const id = await teams.begun();
  await bench.succeed(delegant, "2017-06-12", "withdrawAdhesion", { id, input: { reason: "Projet abandonné" } });
  expect(await announcedAbout(id)).toEqual([]);
  expect(await bench.read(delegate, "2017-06-12", id, "status formerMembers { name }")).toMatchObject({ status: "WITHDRAWN" });
});

test("who loses a role is asked to comply, files again and is registered again", async () => {
  const id = await teams.practising();
  await bench.succeed(delegate, "2017-10-01", "leaveTeam", { id });
  expect(await bench.read(delegant, "2017-10-01", id, "status members { status } formerMembers { name leftOn }")).toEqual({
    status: "COMPLIANCE_REQUIRED",
    members: [{ status: "TRAINED" }],
    formerMembers: [{ name: "David Délégué", leftOn: "2017-10-01" }],
  });
  expect(await announcedAbout(id)).toContain("adhesion.complianceRequired");
  const davidsPlace = { idNatPs: "899900000045", professionCode: "60", role: "DELEGATE" };
  await bench.succeed(delegant, "2017-10-02", "inviteMember", { id, input: davidsPlace });
  await bench.succeed(delegate, "2017-10-03", "commitMember", { id, input: commitment });
  await bench.succeed(delegate, "2017-10-03", "attestInsurance", { id, input: insurance });
  const startOn = {
    structureId: (await bench.read(delegant, "2017-10-03", id, "structure { id }")).structure.id,
    startOn: "2017-11-01",
  };
  await bench.succeed(delegant, "2017-10-03", "describeAdhesion", { id, input: startOn });
  const again = await bench.act(delegant, "2017-10-04", "submitAdhesion", { id });
  expect(again.data.result).toMatchObject({ adhesion: { status: "SUBMITTED" }, warnings: [{ code: "TRAINING_MISSING" }] });
  await bench.succeed(arsInstructor("24"), "2017-10-05", "declareAdhesionComplete", { id });
  await bench.succeed(arsSignatory("24"), "2017-10-06", "registerAdhesion", { id, input: decision });
  expect(await bench.read(delegant, "2017-10-06", id, "status")).toEqual({ status: "REGISTERED" });
});

test("the history folds to the state, names nobody, and its chain is whole", async () => {
  const id = await teams.practising();
  const report = await teams.reported(id);
  for (const [table, subject, evolving] of [
    ["adhesion", id, evolve],
    ["report", report, evolveReport],
  ] as const) {
    const history = (await readHistory(bench.manager, subject)) as readonly (AdhesionEvent & ReportEvent)[];
    const [{ state }] = await bench.manager.query(`SELECT state FROM ${table} WHERE id = $1`, [subject]);
    expect(fold(evolving as typeof evolve, history)).toEqual(state);
    expect(await firstBrokenLink(bench.manager, subject)).toBeUndefined();
    const written = JSON.stringify(history);
    for (const secret of ["99900000037", "99900000045", "Délégant", "99900000060"]) expect(written).not.toContain(secret);
  }
});

test("what waits is said for each: the members, the instructor, the signatory", async () => {
  const id = await teams.submitted();
  const tasks = await bench.manager.query(
    "SELECT envelope FROM outbox WHERE subject = $1 AND envelope LIKE '%task.opened%' ORDER BY position DESC LIMIT 1",
    [id],
  );
  expect(JSON.parse(tasks[0].envelope).data).toMatchObject({
    verb: "declareAdhesionComplete",
    aboutType: "Adhesion",
    assignee: { kind: "ARS_AGENT", role: "INSTRUCTOR", region: "24" },
  });
  const actions = await bench.read(arsInstructor("24"), "2017-06-15", id, "availableActions { verb allowed blockers { code } }");
  const allowed = actions.availableActions.filter((action: { allowed: boolean }) => action.allowed);
  expect(allowed.map(({ verb }: { verb: string }) => verb)).toEqual(["requestAdhesionPieces", "declareAdhesionComplete"]);
  expect(await bench.refusal(arsSignatory("24"), "2017-06-15", "declareAdhesionComplete", { id })).toEqual(["FORBIDDEN"]);
});

import { arsInstructor, arsSignatory, delegant, delegate, keepText, promoter, stranger } from "@coop/testkit";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AdhesionsBench, startAdhesions } from "./testing/adhesions-bench.ts";
import { commitment, decision, figures, insurance, structure, training } from "./testing/team-inputs.ts";
import { createTeams } from "./testing/teams.ts";

let bench: AdhesionsBench;
let teams: ReturnType<typeof createTeams>;

beforeAll(async () => {
  bench = await startAdhesions();
  teams = createTeams(bench);
});
afterAll(() => bench?.stop());

const starting = (authorisationId: string, change: object = {}) => ({
  input: { authorisationId, regionCode: "24", role: "DELEGANT", ...change },
});

test("a team begins under an authorisation in force, in its region, with a profession that it names", async () => {
  const { authorisationId } = await bench.putInForce({ endsOn: "2018-05-31" });
  const { refusal } = bench;
  expect(await refusal(delegant, "2017-05-31", "startAdhesion", starting(authorisationId))).toEqual(["PROTOCOL_NOT_IN_FORCE"]);
  expect(await refusal(delegant, "2018-06-01", "startAdhesion", starting(authorisationId))).toEqual(["PROTOCOL_NOT_IN_FORCE"]);
  expect(await refusal(delegant, "2017-06-10", "startAdhesion", starting(authorisationId, { regionCode: "53" }))).toEqual([
    "REGION_NOT_COVERED regionCode",
  ]);
  expect(await refusal(delegate, "2017-06-10", "startAdhesion", starting(authorisationId))).toEqual([
    "PROFESSION_NOT_ALLOWED role",
  ]);
  expect(await refusal(delegant, "2017-06-10", "startAdhesion", starting("01890000-0000-7000-8000-000000000000"))).toEqual([
    "NOT_FOUND",
  ]);
  expect(await refusal(arsInstructor("24"), "2017-06-10", "startAdhesion", starting(authorisationId))).toEqual(["FORBIDDEN"]);
});

test("a regime that is not open takes no teams", async () => {
  const { authorisationId } = await bench.putInForce({}, { regime: "OTSS_NATIONAL" });
  expect(await bench.refusal(delegant, "2017-06-10", "startAdhesion", starting(authorisationId))).toEqual(["REGIME_NOT_OPEN"]);
});

test("whoever is invited has a national identifier with a right key, is invited once, and exercises a profession of the protocol", async () => {
  const id = await teams.begun();
  const place = (idNatPs: string, professionCode = "60") => ({ id, input: { idNatPs, professionCode, role: "DELEGATE" } });
  expect(await bench.refusal(delegant, "2017-06-12", "inviteMember", place("899900000046"))).toEqual(["BAD_USER_INPUT"]);
  expect(await bench.refusal(delegant, "2017-06-12", "inviteMember", place("899900000045"))).toEqual(["ALREADY_MEMBER idNatPs"]);
  expect(await bench.refusal(delegant, "2017-06-12", "inviteMember", place("899900000052", "92"))).toEqual([
    "PROFESSION_NOT_ALLOWED professionCode",
  ]);
});

test("each signs for themselves, and nobody for another", async () => {
  const id = await teams.begun();
  expect(await bench.refusal(stranger, "2017-06-13", "commitMember", { id, input: commitment })).toEqual(["NOT_FOUND"]);
  expect(await bench.refusal(promoter, "2017-06-13", "commitMember", { id, input: commitment })).toEqual(["NOT_FOUND"]);
  const reluctant = { ...commitment, voluntary: false, until: "2017-12-31" };
  expect(await bench.refusal(delegate, "2017-06-13", "commitMember", { id, input: reluctant })).toEqual([
    "STATEMENT_REQUIRED voluntary",
    "DAY_TOO_EARLY until",
  ]);
  const asDoctor = { ...delegate, person: { ...(delegate.person as NonNullable<typeof delegate.person>), professionCode: "10" } };
  expect(await bench.refusal(asDoctor, "2017-06-13", "commitMember", { id, input: commitment })).toEqual(["OTHER_PROFESSION"]);
});

test("an incomplete file is told all that it lacks, at once and in French", async () => {
  const id = await teams.begun();
  const { data } = await bench.act(delegant, "2017-06-14", "submitAdhesion", { id });
  expect(data.result).toMatchObject({ __typename: "InvalidInput", code: "INVALID_INPUT" });
  const codes = data.result.issues.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(["MISSING", "MISSING", "ROLE_MISSING", "ROLE_MISSING", "MEMBER_NOT_COMMITTED", "MEMBER_NOT_COMMITTED"]);
  for (const { message } of data.result.issues) expect(message).toMatch(/^\p{Lu}.*\.$/u);
  const { submissionIssues } = await bench.read(delegant, "2017-06-14", id, "submissionIssues { code }");
  expect(submissionIssues.map(({ code }: { code: string }) => code)).toEqual(codes);
});

test("an insurance that does not cover the first day, and a team without a delegate, do not file", async () => {
  const id = await teams.described();
  await bench.succeed(delegant, "2017-06-13", "commitMember", { id, input: commitment });
  const short = { ...insurance, to: "2017-08-31" };
  await bench.succeed(delegant, "2017-06-13", "attestInsurance", { id, input: short });
  await bench.succeed(delegate, "2017-06-13", "leaveTeam", { id });
  const refused = await bench.refusal(delegant, "2017-06-14", "submitAdhesion", { id });
  expect(refused.map((issue) => issue.replace(/members\..*\.insurances/, "insurances"))).toEqual([
    "ROLE_MISSING members",
    "INSURANCE_NOT_AT_START insurances",
    expect.stringMatching(/^TRAINING_MISSING/),
  ]);
});

test("an expired insurance, a start before the authorisation, a structure elsewhere or unknown", async () => {
  const id = await teams.begun();
  const expired = { ...insurance, to: "2017-05-01" };
  expect(await bench.refusal(delegant, "2017-06-13", "attestInsurance", { id, input: expired })).toEqual(["DAY_TOO_EARLY to"]);
  const elsewhere = await bench.succeed(stranger, "2017-06-12", "recordStructure", {
    input: { ...structure, regionCode: "53", communeCode: "35238", practiceFrame: "EHPAD" },
  });
  expect(
    await bench.refusal(delegant, "2017-06-13", "describeAdhesion", {
      id,
      input: { structureId: elsewhere, startOn: "2017-05-01" },
    }),
  ).toEqual(["STRUCTURE_ELSEWHERE structureId", "PRACTICE_FRAME_NOT_ALLOWED structureId", "DAY_TOO_EARLY startOn"]);
  expect(await bench.refusal(delegant, "2017-06-13", "describeAdhesion", { id, input: { structureId: id } })).toEqual([
    "STRUCTURE_UNKNOWN structureId",
  ]);
});

test("states, roles, regions and hands are kept apart", async () => {
  const id = await teams.submitted();
  const { refusal, act } = bench;
  expect((await act(delegant, "2017-06-15", "submitAdhesion", { id })).data.result).toMatchObject({
    __typename: "StateRefusal",
    code: "TRANSITION_REFUSED",
    status: "SUBMITTED",
    message: "L'état actuel (« Demande déposée ») ne permet pas cette action.",
  });
  expect(await refusal(delegate, "2017-06-15", "withdrawAdhesion", { id, input: { reason: "Non" } })).toEqual([
    "NOT_THE_REFERENT",
  ]);
  expect(await refusal(arsInstructor("53"), "2017-06-15", "declareAdhesionComplete", { id })).toEqual(["NOT_FOUND"]);
  const both = { ...arsInstructor("24"), roles: ["INSTRUCTOR", "SIGNATORY"] as const };
  await bench.succeed(both, "2017-06-15", "declareAdhesionComplete", { id });
  expect(await refusal(both, "2017-06-16", "registerAdhesion", { id, input: decision })).toEqual(["INSTRUCTOR_DECIDES"]);
  await bench.succeed(arsSignatory("24"), "2017-12-31", "registerAdhesion", { id, input: decision });
});

test("nobody practises without training, or before the team begins; the ARS of another region sees a registered team and decides nothing", async () => {
  const id = await teams.registered();
  expect(await bench.refusal(delegate, "2017-09-04", "activateMember", { id })).toEqual(["TRAINING_NOT_ATTESTED"]);
  await bench.succeed(delegate, "2017-08-20", "attestTraining", { id, input: training });
  expect(await bench.refusal(delegate, "2017-08-21", "activateMember", { id })).toEqual(["START_NOT_REACHED"]);
  expect(await bench.refusal(arsInstructor("53"), "2017-08-21", "declareAdhesionComplete", { id })).toEqual(["OTHER_REGION"]);
});

test("pieces are asked for by a day to come, and answered by files that were received", async () => {
  const id = await teams.submitted();
  const asked = (dueOn: string) => ({ id, input: { dueOn, pieces: [{ name: "Attestation d'assurance" }] } });
  expect(await bench.refusal(arsInstructor("24"), "2017-06-20", "requestAdhesionPieces", asked("2017-06-01"))).toEqual([
    "DAY_TOO_EARLY dueOn",
  ]);
  await bench.succeed(arsInstructor("24"), "2017-06-20", "requestAdhesionPieces", asked("2017-07-15"));
  expect(await bench.refusal(arsSignatory("24"), "2017-07-15", "refuseAdhesion", { id, input: { reasons: ["Rien"] } })).toEqual([
    "PIECES_STILL_DUE",
  ]);
  const lost = { sha256: "b".repeat(64), name: "attestation.pdf", size: 10 };
  const answer = (file: object) => ({ id, input: { answers: [{ number: 1, files: [file] }] } });
  expect(await bench.refusal(delegate, "2017-07-01", "supplyAdhesionPieces", answer(lost))).toContain(
    "FILE_NOT_RECEIVED answers.0.files.0",
  );
  const kept = await keepText(bench.files, "attestation.pdf", "Assuré jusqu'en 2019");
  await bench.succeed(delegate, "2017-07-01", "supplyAdhesionPieces", answer(kept));
  expect(await bench.read(arsInstructor("24"), "2017-07-02", id, "status pieces { number suppliedOn files { name } }")).toEqual({
    status: "SUBMITTED",
    pieces: [{ number: 1, suppliedOn: "2017-07-01", files: [{ name: "attestation.pdf" }] }],
  });
});

test("a report has all its figures, none above what it is part of, and no more serious events than events", async () => {
  const adhesionId = await teams.practising();
  const early = { input: { adhesionId, from: "2017-09-04" } };
  expect(await bench.refusal(delegant, "2018-09-03", "startReport", early)).toEqual(["NO_PERIOD_ENDED"]);
  const id = await teams.reporting(adhesionId, { ...figures, acts: null, takeovers: null });
  expect(await bench.refusal(delegant, "2018-09-05", "startReport", early)).toEqual(["REPORT_EXISTS from"]);
  const graver = { id, input: { figures: { ...figures, seriousAdverseEvents: 5 } } };
  expect(await bench.refusal(delegant, "2018-09-12", "saveReport", graver)).toEqual(["ABOVE figures.seriousAdverseEvents"]);
  expect(await bench.refusal(delegant, "2018-09-12", "submitReport", { id, input: { accurate: false } })).toEqual([
    "FIGURE_MISSING figures.acts",
    "FIGURE_MISSING figures.takeovers",
    "STATEMENT_REQUIRED accurate",
  ]);
  expect(await bench.refusal(arsInstructor("24"), "2018-09-12", "validateReport", { id })).toEqual(["TRANSITION_REFUSED"]);
  expect(await bench.refusal(stranger, "2018-09-12", "saveReport", { id, input: { figures } })).toEqual(["NOT_FOUND"]);
});

test("a structure is recorded once, under numbers with right keys", async () => {
  const house = { ...structure, finess: "990000010" };
  await bench.succeed(stranger, "2017-06-12", "recordStructure", { input: house });
  expect(await bench.refusal(delegant, "2017-06-12", "recordStructure", { input: house })).toEqual(["STRUCTURE_KNOWN finess"]);
  const wrong = { ...house, finess: "990000011" };
  expect(await bench.refusal(delegant, "2017-06-12", "recordStructure", { input: wrong })).toEqual(["BAD_USER_INPUT"]);
  const together = await Promise.all(
    [1, 2, 3].map(() => bench.act(delegant, "2017-06-12", "recordStructure", { input: { ...house, finess: "990000028" } })),
  );
  const outcomes = together.map(({ data }) => data?.result.__typename);
  expect(outcomes.toSorted()).toEqual(["InvalidInput", "InvalidInput", "StructureChanged"]);
});

test("the same key acts once, with other arguments it is refused, an old revision is told so", async () => {
  const id = await teams.begun();
  const input = { startOn: "2017-09-01" };
  const key = "une-cle";
  const together = await Promise.all(
    [1, 2, 3].map(() => bench.act(delegant, "2017-06-12", "describeAdhesion", { id, input, key, revision: 2 })),
  );
  for (const answer of together) expect(answer).toMatchObject({ data: { result: { adhesion: { id, revision: 3 } } } });
  expect(
    await bench.refusal(delegant, "2017-06-12", "describeAdhesion", { id, input: { startOn: "2017-10-01" }, key, revision: 2 }),
  ).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
  expect((await bench.act(delegate, "2017-06-12", "describeAdhesion", { id, input, revision: 2 })).data.result).toMatchObject({
    __typename: "StaleRevision",
    currentRevision: 3,
  });
});

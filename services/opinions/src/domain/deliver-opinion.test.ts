import { expect, test } from "@jest/globals";
import { assignRapporteur } from "./assign-rapporteur.ts";
import { deliverOpinion } from "./deliver-opinion.ts";
import { draftOpinion } from "./draft-opinion.ts";
import {
  admissible,
  bothRoles,
  delivered,
  done,
  drafted,
  draftText,
  instructor,
  run,
  scheduled,
  secretary,
  version,
} from "./examples.ts";
import { scheduleCollege } from "./schedule-college.ts";

const input = { number: "2017.0012/AC", deliveredOn: "2017-03-15" };

test("the opinion that the college adopted is the draft, and covers the version that was read", () => {
  expect(delivered("FAVOURABLE")).toMatchObject({
    status: "DELIVERED",
    delivery: { ...input, outcome: "FAVOURABLE", recommendations: [{ section: "INDICATORS" }] },
    reserves: [],
    covers: version(1),
    draft: null,
  });
});

test("its reserves are open", () => {
  expect(delivered("FAVOURABLE_WITH_RESERVES").reserves).toMatchObject([
    { section: "TRAINING", status: "OPEN", answeredIn: null },
    { section: "RISK_MANAGEMENT", status: "OPEN", answeredIn: null },
  ]);
});

test("who drafted does not deliver, with whatever roles", () => {
  const taken = done(assignRapporteur, admissible, { hasConflictOfInterest: false, declaration: "Rien." }, bothRoles);
  const own = done(draftOpinion, taken, draftText("FAVOURABLE"), bothRoles);
  const onAgenda = done(scheduleCollege, own, { sessionOn: "2017-03-15" }, secretary);
  expect(run(deliverOpinion, onAgenda, input, bothRoles).refused).toEqual({ code: "DRAFTED_BY_SAME_PERSON", data: {} });
  expect(run(deliverOpinion, onAgenda, input, secretary).refused).toBeUndefined();
});

test("an instructor does not deliver, and nothing is delivered that was not on the agenda", () => {
  expect(run(deliverOpinion, scheduled("FAVOURABLE"), input, instructor).refused?.code).toBe("ROLE_REQUIRED");
  expect(run(deliverOpinion, drafted("FAVOURABLE"), input, secretary).refused?.code).toBe("TRANSITION_REFUSED");
});

test("a number is needed, and a day between the version's arrival and today", () => {
  const issuesOn = (deliveredOn: string) =>
    run(deliverOpinion, scheduled("FAVOURABLE"), { number: "", deliveredOn }, secretary).refused;
  const number = { code: "MISSING", path: "number" };
  expect(issuesOn("2017-03-16")).toMatchObject({ data: { issues: [number, { code: "DAY_TOO_LATE" }] } });
  expect(issuesOn("2017-03-14")).toMatchObject({ data: { issues: [number, { code: "DAY_TOO_EARLY" }] } });
  expect(issuesOn("15/03/2017")).toMatchObject({ data: { issues: [number, { code: "NOT_A_DAY" }] } });
});

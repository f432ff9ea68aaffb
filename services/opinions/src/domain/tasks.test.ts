import { expect, test } from "@jest/globals";
import {
  admissible,
  delivered,
  done,
  drafted,
  firstReserve,
  inadmissible,
  inReview,
  instructor,
  moreInfoRequested,
  opinionId,
  published,
  requested,
  revised,
  scheduled,
  secondReserve,
  withdrawn,
} from "./examples.ts";
import { liftReserve } from "./lift-reserve.ts";
import type { Opinion } from "./opinion.ts";
import { whatWaits } from "./tasks.ts";

const waiting = (opinion: Opinion) =>
  whatWaits(opinion, opinionId).map(({ taskId, assignee }) => `${taskId} ${assignee.role ?? assignee.kind}`);

test.each([
  ["requested", requested, [`declareAdmissible:${opinionId} INSTRUCTOR`]],
  ["inadmissible", inadmissible, []],
  ["without rapporteur", admissible, [`assignRapporteur:${opinionId} INSTRUCTOR`]],
  ["in review", inReview, [`draftOpinion:${opinionId} INSTRUCTOR`]],
  ["waiting for information", moreInfoRequested, [`supplyInformation:${opinionId} PROFESSIONAL`]],
  ["drafted", drafted("FAVOURABLE"), [`scheduleCollege:${opinionId} COLLEGE_SECRETARY`]],
  ["scheduled", scheduled("FAVOURABLE"), [`deliverOpinion:${opinionId} COLLEGE_SECRETARY`]],
  ["delivered", delivered("FAVOURABLE"), [`publishOpinion:${opinionId} COLLEGE_SECRETARY`]],
  ["published", published, []],
  ["published, with a version to read", revised(published), [`confirmOpinion:${opinionId} INSTRUCTOR`]],
  ["withdrawn", withdrawn, []],
])("an opinion that is %s waits for the right people", (_name, opinion, tasks) => {
  expect(waiting(opinion)).toEqual(tasks);
});

test("the draft waits for the rapporteur in person", () => {
  expect(whatWaits(inReview, opinionId)[0]?.assignee.subject).toBe(instructor.subject);
});

test("each answered reserve is a task of its own; with the last one lifted nothing is left to read", () => {
  const answered = revised(delivered("FAVOURABLE_WITH_RESERVES"), firstReserve, secondReserve);
  const publish = `publishOpinion:${opinionId} COLLEGE_SECRETARY`;
  const lift = (reserveId: string) => `liftReserve:${reserveId} INSTRUCTOR`;
  expect(waiting(answered)).toEqual([publish, lift(firstReserve), lift(secondReserve)]);
  const oneLeft = done(liftReserve, answered, { reserveId: firstReserve, comment: null }, instructor);
  expect(waiting(oneLeft)).toEqual([publish, lift(secondReserve)]);
  expect(waiting(done(liftReserve, oneLeft, { reserveId: secondReserve, comment: null }, instructor))).toEqual([publish]);
});

test("open reserves wait for a version, not for the HAS", () => {
  expect(waiting(revised(delivered("FAVOURABLE_WITH_RESERVES")))).toEqual([`publishOpinion:${opinionId} COLLEGE_SECRETARY`]);
});

test("after an unfavourable opinion a new version waits to be examined anew", () => {
  expect(waiting(revised(delivered("UNFAVOURABLE")))).toContain(`resumeReview:${opinionId} INSTRUCTOR`);
});

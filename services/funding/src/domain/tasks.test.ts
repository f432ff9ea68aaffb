import { systemActor } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { dropFunding } from "./drop-funding.ts";
import {
  done,
  fundingFileId,
  granted,
  incomplete,
  opinionGiven,
  ordered,
  refusalText,
  refused,
  requested,
  secretary,
  underReview,
} from "./examples.ts";
import { refuseFunding } from "./refuse-funding.ts";
import { whatWaits } from "./tasks.ts";

test.each([
  ["requested", requested, ["startExamination FUNDING_COLLEGE"]],
  ["incomplete", incomplete, ["submitRevision PROFESSIONAL"]],
  ["under review", underReview, ["giveFundingOpinion FUNDING_COLLEGE"]],
  ["favourably seen", opinionGiven("FAVOURABLE"), ["grantFunding FUNDING_COLLEGE"]],
  ["unfavourably seen", opinionGiven("UNFAVOURABLE"), ["refuseFunding FUNDING_COLLEGE", "dropFunding PROFESSIONAL"]],
  ["granted", granted, ["recordMinisterialOrder MINISTRY"]],
  ["in effect", ordered, []],
  ["refused after an unfavourable opinion", refused, ["dropFunding PROFESSIONAL"]],
  ["refused all the same", done(refuseFunding, opinionGiven("FAVOURABLE"), refusalText, secretary), []],
  ["dropped", done(dropFunding, requested, {}, systemActor), []],
])("a file that is %s waits for the right people", (_name, file, tasks) => {
  expect(whatWaits(file, fundingFileId).map(({ verb, assignee }) => `${verb} ${assignee.kind}`)).toEqual(tasks);
});

test("a task has the same id however often it is opened", () => {
  expect(whatWaits(requested, fundingFileId)[0]).toMatchObject({
    taskId: `startExamination:${fundingFileId}`,
    aboutType: "FundingFile",
    aboutId: fundingFileId,
    protocolId: requested.protocolId,
  });
});

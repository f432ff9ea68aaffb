import { expect, test } from "@jest/globals";
import { nadia, odile, omar } from "../people.fixture.ts";
import {
  blockersOf,
  incomplete,
  invited,
  perform,
  practising,
  ready,
  refusedFor,
  registered,
  submitted,
  underReview,
} from "./team.fixture.ts";
import { withdrawAdhesion } from "./withdraw-adhesion.ts";

const because = { reason: "Projet abandonné" };

test.each([
  ["a draft", invited],
  ["a file that is ready", ready],
  ["one that was submitted", submitted],
  ["one that lacks pieces", incomplete],
  ["one that is being instructed", underReview],
  ["a registered team", registered],
  ["a team that practises", practising],
])("the referent withdraws %s, and everybody has left", (_name, team) => {
  const withdrawn = perform(team(), withdrawAdhesion, because, odile, "2018-02-01");
  expect(withdrawn).toMatchObject({ status: "WITHDRAWN", endedOn: "2018-02-01" });
  expect(withdrawn.members.every(({ status, leftOn }) => status === "LEFT" && leftOn === "2018-02-01")).toBe(true);
});

test("not without a reason, not by another member, not by a stranger, not twice", () => {
  expect(refusedFor(ready(), withdrawAdhesion, { reason: "" }, odile, "2017-06-14")).toEqual(["MISSING reason"]);
  expect(blockersOf(ready(), withdrawAdhesion, omar, "2017-06-14")).toEqual(["NOT_THE_REFERENT"]);
  expect(blockersOf(ready(), withdrawAdhesion, nadia, "2017-06-14")).toEqual(["NOT_A_MEMBER"]);
  const withdrawn = perform(ready(), withdrawAdhesion, because, odile, "2017-06-14");
  expect(blockersOf(withdrawn, withdrawAdhesion, odile, "2017-06-15")).toEqual(["NOT_A_MEMBER", "TRANSITION_REFUSED"]);
});

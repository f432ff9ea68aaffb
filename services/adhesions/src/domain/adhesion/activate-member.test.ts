import { expect, test } from "@jest/globals";
import { nadia, odile, omar } from "../people.fixture.ts";
import { activateMember } from "./activate-member.ts";
import { teamCounts } from "./adhesion.ts";
import { attestTraining } from "./attest-training.ts";
import { blockersOf, perform, practising, ready, registered, training } from "./team.fixture.ts";

const trained = () => perform(registered(), attestTraining, training, omar, "2017-08-20");

test("a trained member of a registered team begins, and the team's activity with them", () => {
  const team = perform(trained(), activateMember, {}, omar, "2017-09-04");
  expect(team.members[1]).toMatchObject({ status: "ACTIVE", activeOn: "2017-09-04" });
  expect(team.activeSince).toBe("2017-09-04");
  expect(
    perform(perform(team, attestTraining, training, odile, "2017-10-01"), activateMember, {}, odile, "2017-10-02").activeSince,
  ).toBe("2017-09-04");
});

test("members are counted by role, and who practises among them", () => {
  expect(teamCounts(practising())).toEqual({ delegants: 1, delegates: 1, activeDelegants: 1, activeDelegates: 1 });
});

test("nobody practises without attested training", () => {
  expect(blockersOf(registered(), activateMember, omar, "2017-09-04")).toEqual(["TRAINING_NOT_ATTESTED"]);
});

test("nobody practises before the team begins, or uninsured, or after the authorisation", () => {
  expect(blockersOf(trained(), activateMember, omar, "2017-08-31")).toEqual(["START_NOT_REACHED"]);
  expect(blockersOf(trained(), activateMember, omar, "2020-01-01")).toEqual(["INSURANCE_NOT_VALID"]);
  expect(blockersOf({ ...trained(), endsOn: "2017-09-01" }, activateMember, omar, "2017-09-04")).toEqual([
    "PROTOCOL_NOT_IN_FORCE",
  ]);
});

test("nobody practises in a team that is not registered, or that is not theirs, or twice", () => {
  expect(blockersOf(ready(), activateMember, omar, "2017-09-04")).toEqual(["TRANSITION_REFUSED", "TRAINING_NOT_ATTESTED"]);
  expect(blockersOf(trained(), activateMember, nadia, "2017-09-04")).toEqual(["NOT_A_MEMBER"]);
  expect(blockersOf(practising(), activateMember, omar, "2017-09-05")).toEqual(["MEMBER_TRANSITION_REFUSED"]);
});

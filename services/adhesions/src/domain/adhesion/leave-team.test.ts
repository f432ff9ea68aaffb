import { take } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { nadia, odile, omar, on } from "../people.fixture.ts";
import { chooseDelegations } from "./choose-delegations.ts";
import { leaveTeam } from "./leave-team.ts";
import { begun, invited, perform, practising, refusedFor, underReview } from "./team.fixture.ts";

test("who is invited may turn it down", () => {
  expect(perform(invited(), leaveTeam, {}, omar, "2017-06-12").members[1]).toMatchObject({
    status: "LEFT",
    leftOn: "2017-06-12",
  });
});

test("the referent's place goes to who has been there longest", () => {
  expect(perform(invited(), leaveTeam, {}, odile, "2017-06-12").referentId).toBe("m-omar");
});

test("the last one to leave ends the file", () => {
  expect(perform(begun(), leaveTeam, {}, odile, "2017-06-12")).toMatchObject({ status: "WITHDRAWN", endedOn: "2017-06-12" });
});

test("a departure before the end of the commitment is noted, not refused", () => {
  const early = (today: string) => {
    const result = take(leaveTeam, practising(), {}, omar, on(today));
    return result.ok && result.value[0]?.data;
  };
  expect(early("2019-12-30")).toMatchObject({ early: true });
  expect(early("2019-12-31")).toMatchObject({ early: false });
});

test("a registered team that loses its last delegant must be put in order, and nobody practises meanwhile", () => {
  const team = perform(practising(), leaveTeam, {}, odile, "2018-01-10");
  expect(team).toMatchObject({ status: "COMPLIANCE_REQUIRED", referentId: "m-omar", activeSince: "2017-09-04" });
  expect(team.members.map(({ status }) => status)).toEqual(["LEFT", "TRAINED"]);
});

test("a team that is being looked at goes on being looked at", () => {
  expect(perform(underReview(), leaveTeam, {}, omar, "2017-07-10").status).toBe("UNDER_REVIEW");
});

test("what was delegated to who left is delegated to nobody", () => {
  const paired = perform(
    invited(),
    chooseDelegations,
    { delegations: [{ delegantId: "m-odile", delegateId: "m-omar" }] },
    odile,
    "2017-06-12",
  );
  expect(perform(paired, leaveTeam, {}, omar, "2017-06-13").delegations).toEqual([]);
});

test("strangers and those who left have nothing to leave", () => {
  const left = perform(invited(), leaveTeam, {}, omar, "2017-06-12");
  expect(refusedFor(left, leaveTeam, {}, omar, "2017-06-13")).toEqual(["NOT_A_MEMBER"]);
  expect(refusedFor(invited(), leaveTeam, {}, nadia, "2017-06-13")).toEqual(["NOT_A_MEMBER"]);
});

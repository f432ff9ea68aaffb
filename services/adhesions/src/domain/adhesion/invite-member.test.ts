import { expect, test } from "@jest/globals";
import { ines, nadia, odile, omar } from "../people.fixture.ts";
import { inviteMember } from "./invite-member.ts";
import { leaveTeam } from "./leave-team.ts";
import { incomplete, invited, nadiasPlace, perform, refusedFor, registered } from "./team.fixture.ts";

test("any member invites, while the file is with the team", () => {
  expect(perform(invited(), inviteMember, nadiasPlace, omar, "2017-06-12").members).toHaveLength(3);
  expect(perform(incomplete(), inviteMember, nadiasPlace, odile, "2017-06-21").status).toBe("INCOMPLETE");
  expect(refusedFor(registered(), inviteMember, nadiasPlace, odile, "2017-08-02")).toEqual(["TRANSITION_REFUSED"]);
  expect(refusedFor(invited(), inviteMember, nadiasPlace, nadia, "2017-06-12")).toEqual(["NOT_A_MEMBER"]);
});

test("the protocol says which professions delegate and which are delegated to", () => {
  const delegant = { ...nadiasPlace, role: "DELEGANT" } as const;
  const nurse = { ...nadiasPlace, subject: ines.subject, professionCode: "60" };
  expect(refusedFor(invited(), inviteMember, delegant, odile, "2017-06-12")).toEqual(["PROFESSION_NOT_ALLOWED professionCode"]);
  expect(refusedFor(invited(), inviteMember, nurse, odile, "2017-06-12")).toEqual(["PROFESSION_NOT_ALLOWED professionCode"]);
});

test("nobody is in a team twice, but who left can be asked again", () => {
  const again = { ...nadiasPlace, memberId: "m-omar-2", subject: omar.subject };
  expect(refusedFor(invited(), inviteMember, again, odile, "2017-06-12")).toEqual(["ALREADY_MEMBER idNatPs"]);
  const without = perform(invited(), leaveTeam, {}, omar, "2017-06-12");
  expect(perform(without, inviteMember, again, odile, "2017-06-13").members.map(({ status }) => status)).toEqual([
    "PENDING_SIGNATURE",
    "LEFT",
    "PENDING_SIGNATURE",
  ]);
});

test("a team has its limit", () => {
  const [someone] = invited().members;
  const crowd = Array.from({ length: 200 }, (_, index) => ({
    ...(someone as NonNullable<typeof someone>),
    memberId: `m-${index}`,
    subject: `s-${index}`,
  }));
  const full = { ...invited(), members: [...invited().members.slice(0, 1), ...crowd] };
  expect(refusedFor(full, inviteMember, nadiasPlace, odile, "2017-06-12")).toEqual(["TOO_MANY members"]);
});

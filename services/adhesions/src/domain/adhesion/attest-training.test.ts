import { expect, test } from "@jest/globals";
import { nadia, odile, omar } from "../people.fixture.ts";
import { attestTraining } from "./attest-training.ts";
import { invited, perform, practising, ready, refusedFor, registered, training } from "./team.fixture.ts";

test("attested training makes a committed member trained", () => {
  const [, member] = perform(registered(), attestTraining, training, omar, "2017-08-20").members;
  expect(member).toMatchObject({ status: "TRAINED", trainings: [{ title: "Bilan visuel délégué", hours: 20 }] });
});

test("more training is added to the first, and stops nobody's practice", () => {
  const [, member] = perform(practising(), attestTraining, { ...training, title: "Actualisation" }, omar, "2018-06-01").members;
  expect(member?.status).toBe("ACTIVE");
  expect(member?.trainings).toHaveLength(2);
});

test("a delegate was taught for some hours, a delegant may have experience only", () => {
  const experience = { ...training, hours: 0, supervisedActs: 0 };
  expect(refusedFor(ready(), attestTraining, experience, omar, "2017-06-14")).toEqual(["NOT_WITHIN hours"]);
  expect(refusedFor(ready(), attestTraining, experience, odile, "2017-06-14")).toEqual([]);
});

test("all that is wrong with an attestation is said at once", () => {
  const wrong = {
    ...training,
    title: "",
    body: " ",
    completedOn: "2017-06-15",
    supervisedActs: -1,
    validator: { capacity: "", subject: null },
  };
  expect(refusedFor(ready(), attestTraining, wrong, omar, "2017-06-14")).toEqual([
    "MISSING title",
    "MISSING body",
    "DAY_TOO_LATE completedOn",
    "NOT_WITHIN supervisedActs",
    "MISSING validator.capacity",
  ]);
});

test("who has not signed, or is not in the team, attests nothing", () => {
  expect(refusedFor(invited(), attestTraining, training, omar, "2017-06-13")).toEqual(["MEMBER_TRANSITION_REFUSED"]);
  expect(refusedFor(ready(), attestTraining, training, nadia, "2017-06-14")).toEqual(["NOT_A_MEMBER"]);
});

import { expect, test } from "@jest/globals";
import { nadia, odile } from "../people.fixture.ts";
import { chooseDelegations } from "./choose-delegations.ts";
import { invited, perform, refusedFor, submitted } from "./team.fixture.ts";

const pair = { delegantId: "m-odile", delegateId: "m-omar" };

test("a team says who delegates to whom, and can leave it open again", () => {
  const paired = perform(invited(), chooseDelegations, { delegations: [pair] }, odile, "2017-06-12");
  expect(paired.delegations).toEqual([pair]);
  expect(perform(paired, chooseDelegations, { delegations: [] }, odile, "2017-06-12").delegations).toEqual([]);
});

test("a delegant delegates, a delegate is delegated to, and each pair is there once", () => {
  const delegations = [{ delegantId: "m-omar", delegateId: "m-odile" }, pair, pair, { ...pair, delegateId: "m-nobody" }];
  expect(refusedFor(invited(), chooseDelegations, { delegations }, odile, "2017-06-12")).toEqual([
    "ROLE_EXPECTED delegations.0.delegantId",
    "ROLE_EXPECTED delegations.0.delegateId",
    "REPEATED delegations.2",
    "MEMBER_UNKNOWN delegations.3.delegateId",
  ]);
});

test("neither strangers nor a team whose file is with the ARS", () => {
  expect(refusedFor(invited(), chooseDelegations, { delegations: [] }, nadia, "2017-06-12")).toEqual(["NOT_A_MEMBER"]);
  expect(refusedFor(submitted(), chooseDelegations, { delegations: [] }, odile, "2017-06-15")).toEqual(["TRANSITION_REFUSED"]);
});

import { expect, test } from "@jest/globals";
import {
  delivered,
  done,
  firstReserve,
  instructor,
  published,
  revised,
  run,
  secondReserve,
  secretary,
  version,
} from "./examples.ts";
import { liftReserve } from "./lift-reserve.ts";

const withReserves = delivered("FAVOURABLE_WITH_RESERVES");
const answered = revised(withReserves, firstReserve, secondReserve);
const lift = (reserveId: string) => ({ reserveId, comment: null });

test("with the last reserve the opinion holds for the newest version, and not before", () => {
  const oneLeft = done(liftReserve, answered, lift(firstReserve), instructor);
  expect(oneLeft).toMatchObject({ reserves: [{ status: "LIFTED" }, { status: "ANSWERED" }], covers: version(1) });
  expect(done(liftReserve, oneLeft, lift(secondReserve), instructor).covers).toEqual(version(2));
});

test("a reserve that has no answer is not lifted, nor one that is lifted already", () => {
  const refusalOf = (status: string) => ({ code: "RESERVE_NOT_ANSWERED", data: { reserveId: firstReserve, status } });
  expect(run(liftReserve, withReserves, lift(firstReserve), instructor).refused).toEqual(refusalOf("OPEN"));
  const lifted = done(liftReserve, answered, lift(firstReserve), instructor);
  expect(run(liftReserve, lifted, lift(firstReserve), instructor).refused).toEqual(refusalOf("LIFTED"));
});

test("a reserve of another opinion is unknown", () => {
  expect(run(liftReserve, published, lift(firstReserve), instructor).refused).toEqual({
    code: "RESERVE_UNKNOWN",
    data: { reserveId: firstReserve },
  });
});

test("the HAS's services lift, the secretariat does not; the comment has a limit", () => {
  expect(run(liftReserve, answered, lift(firstReserve), secretary).refused?.code).toBe("ROLE_REQUIRED");
  const long = { reserveId: firstReserve, comment: "x".repeat(4_001) };
  expect(run(liftReserve, answered, long, instructor).refused?.code).toBe("INVALID_INPUT");
});

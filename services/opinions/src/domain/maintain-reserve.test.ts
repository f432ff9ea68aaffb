import { expect, test } from "@jest/globals";
import { delivered, done, firstReserve, instructor, revised, run } from "./examples.ts";
import { maintainReserve } from "./maintain-reserve.ts";

const withReserves = delivered("FAVOURABLE_WITH_RESERVES");
const answered = revised(withReserves, firstReserve);

test("an answer that is not enough leaves the reserve open, with the reason", () => {
  const opinion = done(maintainReserve, answered, { reserveId: firstReserve, reasons: "Le nombre n'est pas donné." }, instructor);
  expect(opinion.reserves[0]).toMatchObject({ status: "OPEN", maintainedBecause: "Le nombre n'est pas donné." });
  expect(revised(opinion, firstReserve).reserves[0]).toMatchObject({ status: "ANSWERED", answeredIn: 3 });
});

test("without a reason it is refused, and so it is without an answer", () => {
  expect(run(maintainReserve, answered, { reserveId: firstReserve, reasons: "" }, instructor).refused?.code).toBe(
    "INVALID_INPUT",
  );
  expect(run(maintainReserve, withReserves, { reserveId: firstReserve, reasons: "Non." }, instructor).refused?.code).toBe(
    "RESERVE_NOT_ANSWERED",
  );
});

import { expect, test } from "@jest/globals";
import { hpst } from "./hpst.ts";
import { openRegime, regimeOf } from "./regimes.ts";

test("HPST leaves the ARS two months to register and binds each professional for a year", () => {
  expect(openRegime("HPST")).toMatchObject({
    mode: "REGISTRATION",
    registration: { months: 2 },
    minimumCommitment: { months: 12 },
  });
});

test("every number of a regime names its source", () => {
  const { registration, minimumCommitment, report } = hpst;
  for (const { source } of [registration, minimumCommitment, report.period, report.due]) expect(source).not.toBe("");
});

test("a regime without rules is not open, whatever it is called", () => {
  expect(openRegime("NATIONAL")).toBeUndefined();
  expect(openRegime("toString")).toBeUndefined();
  expect(() => regimeOf("LOCAL")).toThrow("LOCAL");
});

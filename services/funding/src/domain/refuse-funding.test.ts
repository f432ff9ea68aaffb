import { expect, test } from "@jest/globals";
import { granted, opinionGiven, refusalText, refused, run, secretary, underReview } from "./examples.ts";
import { refuseFunding } from "./refuse-funding.ts";

test("the college refuses with its reasons, whatever its opinion was", () => {
  expect(refused).toMatchObject({ status: "REFUSED", refusal: refusalText, grant: null });
  expect(run(refuseFunding, opinionGiven("FAVOURABLE"), refusalText, secretary).file.status).toBe("REFUSED");
});

test("not without reasons, without an opinion, or after a grant", () => {
  const given = opinionGiven("UNFAVOURABLE");
  expect(run(refuseFunding, given, { ...refusalText, reasons: "" }, secretary).refused?.code).toBe("INVALID_INPUT");
  expect(run(refuseFunding, underReview, refusalText, secretary).refused?.code).toBe("TRANSITION_REFUSED");
  expect(run(refuseFunding, granted, refusalText, secretary).refused?.code).toBe("TRANSITION_REFUSED");
});

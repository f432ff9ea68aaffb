import { expect, test } from "@jest/globals";
import { at, elsewhere, inEachStatus, instructor, promoter } from "./examples.ts";
import { findNeedMet } from "./find-need-met.ts";
import { prepareOrder } from "./prepare-order.ts";
import { signOrder } from "./sign-order.ts";

test("who may not act on an order learns nothing of the opinions from what stands in the way", () => {
  for (const protocol of Object.values(inEachStatus)) {
    for (const actor of [elsewhere, promoter]) {
      for (const { guard } of [prepareOrder, signOrder, findNeedMet]) {
        expect(guard(protocol, actor, at).map(({ code }) => code)).toEqual(["NOT_COMPETENT_ARS"]);
      }
    }
  }
});

test("who may act is told everything that stands in the way at once", () => {
  const codes = prepareOrder.guard(inEachStatus.UNDER_OPINION, instructor, at).map(({ code }) => code);
  expect(codes).toEqual(["TRANSITION_REFUSED", "OPINION_MISSING", "OPINION_MISSING"]);
});

import type { Role } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { granted, member, ministry, opinionGiven, ordered, orderText, run, secretary } from "./examples.ts";
import { recordMinisterialOrder } from "./record-ministerial-order.ts";

test("the ministry records the order, or the college's secretariat does", () => {
  expect(ordered).toMatchObject({ status: "GRANTED", ministerialOrder: orderText });
  expect(run(recordMinisterialOrder, granted, orderText, secretary).file.ministerialOrder).toEqual(orderText);
  expect(run(recordMinisterialOrder, granted, orderText, member).refused).toEqual({
    code: "ROLE_REQUIRED",
    data: { kind: "MINISTRY", role: null },
  });
});

test("who signs at the ministry records it as well, who only keeps its people and roles does not", () => {
  const recordedBy = (...roles: Role[]) => run(recordMinisterialOrder, granted, orderText, { ...ministry, roles });
  expect(recordedBy("SIGNATORY").file.ministerialOrder).toEqual(orderText);
  for (const roles of [["ADMINISTRATOR"], []] as const) expect(recordedBy(...roles).refused?.code).toBe("ROLE_REQUIRED");
});

test("it is recorded once, and only for a grant", () => {
  expect(run(recordMinisterialOrder, ordered, orderText, ministry).refused).toEqual({
    code: "ORDER_ALREADY_RECORDED",
    data: { nor: orderText.nor },
  });
  expect(run(recordMinisterialOrder, opinionGiven("FAVOURABLE"), orderText, ministry).refused?.code).toBe("TRANSITION_REFUSED");
});

test("its NOR is one, and its day lies between the decision and today", () => {
  const issuesOf = (change: object) => run(recordMinisterialOrder, granted, { ...orderText, ...change }, ministry).refused;
  expect(issuesOf({ nor: "SSAS17", title: "" })).toMatchObject({ data: { issues: [{ code: "NOT_A_NOR" }, { path: "title" }] } });
  expect(issuesOf({ signedOn: "2017-04-06" })).toMatchObject({ data: { issues: [{ code: "DAY_TOO_EARLY" }] } });
  expect(issuesOf({ signedOn: "2017-04-08" })).toMatchObject({ data: { issues: [{ code: "DAY_TOO_LATE" }] } });
});

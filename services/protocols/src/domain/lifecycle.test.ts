import { mermaid, reachableFrom } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { inEachStatus } from "./examples.ts";
import { type HpstStatus, hpstLabels, hpstTransitions, isFinal, lifecycles } from "./lifecycle.ts";
import { protocolVerbs } from "./verbs.ts";

const { table, start, labels } = lifecycles.HPST;
const statuses = Object.keys(hpstLabels) as HpstStatus[];

test("every status can be reached from a draft, none by import alone", () => {
  expect([...reachableFrom(table, start)].sort()).toEqual([...statuses].sort());
});

test("every status is reached by its verbs", () => {
  for (const status of statuses) expect(inEachStatus[status].status).toBe(status);
});

test("each action of the table is a verb of somebody, or what the opinions bring about", () => {
  const actions = new Set(Object.values(table).flatMap((ofStatus) => Object.keys(ofStatus)));
  const byOpinions = ["raiseReserves", "gatherOpinions", "awaitOpinions"];
  expect([...actions].filter((action) => !Object.hasOwn(protocolVerbs, action)).sort()).toEqual(byOpinions.sort());
});

test("a dossier can be withdrawn until it is decided, and never afterwards", () => {
  const decided = ["INTENT_DECLINED", "NEED_NOT_MET", "AUTHORISED", "IN_FORCE", "REFUSED", "WITHDRAWN"];
  for (const status of statuses) expect("withdrawProtocol" in hpstTransitions[status]).toBe(!decided.includes(status));
});

test("a final status has no way on; what is in force lives", () => {
  expect(statuses.filter(isFinal).sort()).toEqual(["INTENT_DECLINED", "NEED_NOT_MET", "REFUSED", "WITHDRAWN"]);
});

test("nothing can be done with a protocol whose state is to be verified", () => {
  expect(isFinal("TO_VERIFY")).toBe(true);
});

test("the diagram names the statuses in French", () => {
  expect(mermaid(table, start, labels)).toContain("IN_FORCE : En vigueur");
});

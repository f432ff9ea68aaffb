import { mermaid, reachableFrom } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { isOpinionRegime, lifecycles, opinionStatuses, statusAfter, transitionBlockers } from "./lifecycle.ts";
import { verbs } from "./verbs.ts";

const { table, start, labels } = lifecycles.HPST;

test("every status of the HPST opinion can be reached", () => {
  expect([...reachableFrom(table, start)].sort()).toEqual([...opinionStatuses].sort());
});

test("only a withdrawn opinion has no way on, and every other one can be withdrawn", () => {
  for (const [status, actions] of Object.entries(table)) expect("withdrawOpinion" in actions).toBe(status !== "WITHDRAWN");
  expect(table.WITHDRAWN).toEqual({});
});

test("each action of the table is a verb of somebody or of the system", () => {
  const actions = new Set(Object.values(table).flatMap((actionsOfStatus) => Object.keys(actionsOfStatus)));
  expect([...actions].sort()).toEqual([...Object.keys(verbs), "recordRevision", "withdrawOpinion"].sort());
});

test("the diagram names the statuses in French", () => {
  expect(mermaid(table, start, labels)).toContain("COLLEGE_SCHEDULED : Inscrit au Collège");
});

test("an action that the table does not know is a blocker, and a fault in a history", () => {
  const place = { regime: "HPST", status: "WITHDRAWN" } as const;
  expect(transitionBlockers(place, "draftOpinion")).toEqual([
    { code: "TRANSITION_REFUSED", data: { status: "WITHDRAWN", action: "draftOpinion" } },
  ]);
  expect(() => statusAfter(place, "draftOpinion")).toThrow("draftOpinion");
});

test("a regime without an opinion of its own is told apart", () => {
  expect(isOpinionRegime("HPST")).toBe(true);
  expect(isOpinionRegime("LOCAL")).toBe(false);
  expect(isOpinionRegime("toString")).toBe(false);
});

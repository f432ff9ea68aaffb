import { mermaid, reachableFrom } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { fundingStatuses, isFundingRegime, lifecycles, statusAfter, transitionBlockers } from "./lifecycle.ts";
import { verbs } from "./verbs.ts";

const { table, start, labels } = lifecycles.HPST;

test("every status of the HPST funding file can be reached", () => {
  expect([...reachableFrom(table, start)].sort()).toEqual([...fundingStatuses].sort());
});

test("a protocol can be withdrawn whatever its funding, and the request dropped while it stands", () => {
  for (const [status, actions] of Object.entries(table)) {
    expect("withdrawFunding" in actions).toBe(status !== "WITHDRAWN");
    expect("dropFunding" in actions).toBe(!["DROPPED", "WITHDRAWN"].includes(status));
  }
});

test("each action of the table is a verb of somebody or follows from another service's event", () => {
  const actions = new Set(Object.values(table).flatMap((actionsOfStatus) => Object.keys(actionsOfStatus)));
  const ofEvents = ["recordRevision", "completeModel", "reopenFunding", "dropFunding", "withdrawFunding"];
  expect([...actions].sort()).toEqual([...Object.keys(verbs), ...ofEvents].sort());
});

test("the diagram names the statuses in French", () => {
  expect(mermaid(table, start, labels)).toContain("GRANTED : Financement dérogatoire accordé");
});

test("an action that the table does not know is a blocker, and a fault in a history", () => {
  const place = { regime: "HPST", status: "DROPPED" } as const;
  expect(transitionBlockers(place, "grantFunding")).toEqual([
    { code: "TRANSITION_REFUSED", data: { status: "DROPPED", action: "grantFunding" } },
  ]);
  expect(() => statusAfter(place, "grantFunding")).toThrow("grantFunding");
});

test("a regime without a college is told apart", () => {
  expect(isFundingRegime("HPST")).toBe(true);
  expect(isFundingRegime("NATIONAL")).toBe(false);
  expect(isFundingRegime("toString")).toBe(false);
});

import { hpstTransitions } from "@coop/protocols/domain/lifecycle.ts";
import { expect, test } from "@jest/globals";
import { eventOf } from "./compare/traces.ts";
import { planBlows } from "./kill-plan.ts";
import { planDossiers, shapes } from "./shapes.ts";

test("a seed gives the same dossiers and the same blows again, another seed others", () => {
  const copies = ["protocols-1", "protocols-2", "funding-1"];
  expect(planDossiers(200, 7)).toEqual(planDossiers(200, 7));
  expect(planDossiers(200, 7)).not.toEqual(planDossiers(200, 8));
  expect(planBlows(30, 7, copies)).toEqual(planBlows(30, 7, copies));
  expect(planBlows(30, 7, copies)).not.toEqual(planBlows(30, 8, copies));
});

test("a larger run begins as the smaller one", () => {
  expect(planDossiers(300, 7).slice(0, 100)).toEqual(planDossiers(100, 7));
});

test("some hundred dossiers have every shape", () => {
  const drawn = new Set(planDossiers(600, 1).map(({ shape }) => shape));
  expect([...drawn].sort()).toEqual(Object.keys(shapes).sort());
});

test("every shape ends in a state of the lifecycle, and begins with a draft", () => {
  for (const { stages, endsAs } of Object.values(shapes)) {
    expect(Object.keys(hpstTransitions)).toContain(endsAs);
    expect(stages[0]).toBe("draft");
  }
});

test("blows are in their order and within the run", () => {
  const blows = planBlows(40, 3, ["protocols-1", "opinions-1"]);
  expect(blows.map(({ at }) => at)).toEqual(blows.map(({ at }) => at).toSorted((one, other) => one - other));
  expect(blows.every(({ at }) => at >= 0 && at < 1)).toBe(true);
  expect(blows.filter(({ way, stopMs }) => (way === "KILL") !== (stopMs === 0))).toEqual([]);
});

test("three rounds strike every part in every way that it can be struck", () => {
  const copies = ["protocols-1", "protocols-2", "opinions-1", "opinions-2", "funding-1", "adhesions-1"];
  const struck = new Set(planBlows(36, 3, copies).map(({ part, way }) => `${way} ${part}`));
  const servers = ["gateway", "kafka", "postgres"];
  const expected = [
    ...[...copies, ...servers, "access"].map((part) => `KILL ${part}`),
    ...copies.map((part) => `STUN ${part}`),
    ...servers.map((part) => `STOP ${part}`),
  ];
  expect(expected.filter((blow) => !struck.has(blow))).toEqual([]);
});

test("the events that mutations leave are named as the verbs are", () => {
  expect(Object.keys(eventOf).length).toBeGreaterThan(30);
  expect(new Set(Object.values(eventOf)).size).toBe(Object.keys(eventOf).length - 1);
});

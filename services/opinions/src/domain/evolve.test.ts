import { fold } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { array, assert, nat, property } from "fast-check";
import { evolve } from "./evolve.ts";
import { opinionId } from "./examples.ts";
import { lifecycles } from "./lifecycle.ts";
import { type Opinion, openReserves } from "./opinion.ts";
import { versionOf, type Walk, walk } from "./random-histories.ts";
import { whatWaits } from "./tasks.ts";

const isDelivered = ({ status }: Opinion) => status === "DELIVERED" || status === "PUBLISHED";

/** For every history of up to sixty steps. */
function always(rule: (walked: Walk) => void, options: { seed?: number } = {}): void {
  void assert(
    property(array(nat({ max: 1000 }), { maxLength: 60, size: "max" }), (choices) => rule(walk(choices))),
    { numRuns: 300, ...options },
  );
}

test("the events alone rebuild the state, also after they were written down", () => {
  always(({ events, states }) => {
    expect(fold(evolve, JSON.parse(JSON.stringify(events)))).toEqual(states.at(-1));
    expect(JSON.parse(JSON.stringify(states.at(-1)))).toEqual(states.at(-1));
  });
});

test("an opinion is delivered with an outcome, and reserves belong to no other outcome", () => {
  always(({ states }) => {
    for (const opinion of states) {
      expect(isDelivered(opinion) && opinion.delivery === null).toBe(false);
      expect(opinion.reserves.length > 0).toBe(opinion.delivery?.outcome === "FAVOURABLE_WITH_RESERVES");
    }
  });
});

test("an opinion covers only a version that was given, and only once it is delivered", () => {
  always(({ states, given }) => {
    for (const { covers, delivery, version } of states) {
      expect(covers === null).toBe(delivery === null);
      if (!covers) continue;
      expect(given).toContainEqual(covers);
      expect(covers).toEqual(versionOf(covers.number));
      expect(covers.number).toBeLessThanOrEqual(version.number);
    }
  });
});

test("what is covered never moves while a reserve is open", () => {
  always(({ states }) => {
    for (const [index, after] of states.slice(1).entries()) {
      const before = states[index] as Opinion;
      const stillOpen = after.delivery !== null && before.delivery !== null && openReserves(after) > 0;
      if (stillOpen) expect(after.covers).toEqual(before.covers);
    }
  });
});

test("somebody is always waited for, or the next move is the promoters', or it is over", () => {
  always(({ states }) => {
    for (const opinion of states) {
      const ids = whatWaits(opinion, opinionId).map(({ taskId }) => taskId);
      expect(new Set(ids).size).toBe(ids.length);
      const mayRest = ["INADMISSIBLE", "PUBLISHED", "WITHDRAWN"].includes(opinion.status);
      expect(ids.length > 0 || mayRest).toBe(true);
    }
  });
});

test("random histories reach every status of the lifecycle", () => {
  const reached = new Set<string>();
  always(
    ({ states }) => {
      for (const { status } of states) reached.add(status);
    },
    { seed: 2017 },
  );
  expect([...reached].sort()).toEqual(Object.keys(lifecycles.HPST.table).sort());
});

test("a history can't begin with anything but the opening", () => {
  expect(() => fold(evolve, [{ type: "OpinionWithdrawn", data: { withdrawnOn: "2017-03-15" } }])).toThrow("OpinionWithdrawn");
});

import { fold } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { array, assert, nat, property } from "fast-check";
import { evolve } from "./evolve.ts";
import { fundingFileId, version } from "./examples.ts";
import type { FundingFile } from "./funding-file.ts";
import { lifecycles } from "./lifecycle.ts";
import { type Walk, walk } from "./random-histories.ts";
import { whatWaits } from "./tasks.ts";

/** For every history of up to forty steps. */
function always(rule: (walked: Walk) => void, options: { seed?: number } = {}): void {
  void assert(
    property(array(nat({ max: 1000 }), { maxLength: 40, size: "max" }), (choices) => rule(walk(choices))),
    { numRuns: 300, ...options },
  );
}

test("the events alone rebuild the state, also after they were written down", () => {
  always(({ events, states }) => {
    expect(fold(evolve, JSON.parse(JSON.stringify(events)))).toEqual(states.at(-1));
    expect(JSON.parse(JSON.stringify(states.at(-1)))).toEqual(states.at(-1));
  });
});

test("an opinion covers the newest version or none: the college never lags behind an unchanged model", () => {
  always(({ states }) => {
    for (const file of states) {
      expect(file.covers === null).toBe(file.opinion === null);
      if (file.covers) expect(file.covers).toEqual(version(file.version.number));
    }
  });
});

test("nothing is granted without a favourable opinion, nothing put into effect without a grant, nothing both granted and refused", () => {
  always(({ states }) => {
    for (const { status, opinion, grant, refusal, ministerialOrder } of states) {
      if (grant) expect(["FAVOURABLE", "FAVOURABLE_WITH_CONDITIONS"]).toContain(opinion?.outcome);
      expect(ministerialOrder !== null && grant === null).toBe(false);
      expect(grant !== null && refusal !== null).toBe(false);
      if (status === "GRANTED") expect(grant).not.toBeNull();
      if (status === "REFUSED") expect(refusal).not.toBeNull();
    }
  });
});

test("what was said about one economic model is gone with it", () => {
  always(({ states }) => {
    for (const [index, after] of states.slice(1).entries()) {
      const before = states[index] as FundingFile;
      if (before.economicModel.hash !== after.economicModel.hash)
        expect([after.opinion, after.grant, after.refusal]).toEqual([null, null, null]);
    }
  });
});

test("no task is there twice, and an open file waits for somebody until it is decided", () => {
  always(({ states }) => {
    for (const file of states) {
      const ids = whatWaits(file, fundingFileId).map(({ taskId }) => taskId);
      expect(new Set(ids).size).toBe(ids.length);
      const mayRest = ["GRANTED", "REFUSED", "DROPPED", "WITHDRAWN"].includes(file.status);
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
  expect(() => fold(evolve, [{ type: "FundingDropped", data: { droppedOn: "2017-04-07" } }])).toThrow("FundingDropped");
});

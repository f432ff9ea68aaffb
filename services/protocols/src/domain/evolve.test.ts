import { fold } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { evolve } from "./evolve.ts";
import { type HpstStatus, hpstTransitions, type ProtocolStatus } from "./lifecycle.ts";
import { opinionBlockers } from "./opinions-gathered.ts";
import { currentVersion, type Protocol } from "./protocol.ts";
import { opening, type Step, walk } from "./random-histories.ts";
import { whatWaits } from "./tasks.ts";

/** For every history of up to forty steps. */
function always(rule: (steps: readonly Step[]) => void, options: { seed?: number } = {}): void {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100_000 }), { maxLength: 40, size: "max" }), (choices) => rule(walk(choices))),
    { numRuns: 120, ...options },
  );
}

test("the events alone rebuild the state, also after they were written down", () => {
  always((steps) => {
    const events = JSON.parse(JSON.stringify([...opening, ...steps.flatMap(({ events }) => events)]));
    const last = steps.at(-1)?.after ?? fold(evolve, opening);
    expect(fold(evolve, events)).toEqual(last);
    expect(JSON.parse(JSON.stringify(last))).toEqual(last);
  });
});

test("a status changes only along the table", () => {
  always((steps) => {
    for (const { before, events } of steps) {
      let protocol: Protocol = before;
      for (const event of events) {
        const next = evolve(protocol, event);
        const ways: readonly ProtocolStatus[] = Object.values(hpstTransitions[protocol.status as HpstStatus]);
        if (next.status !== protocol.status) expect(ways).toContain(next.status);
        protocol = next;
      }
    }
  });
});

test("a dossier is never without a promoter, and none of them is invited or named twice", () => {
  always((steps) => {
    for (const { after } of steps) {
      expect(after.promoters.length).toBeGreaterThan(0);
      expect(new Set(after.promoters).size).toBe(after.promoters.length);
      expect(after.invitations.filter(({ subject }) => after.promoters.includes(subject))).toEqual([]);
    }
  });
});

/** The rule again, in other words than the domain's: what a lawyer would check at the signature. */
function mayBeSigned({ opinionsAsked, opinions, orderDraft, versions }: Protocol): boolean {
  const hash = versions.at(-1)?.hash;
  const isFavourable = (body: string) => {
    const known = opinions.filter((one) => one.body === body);
    return (
      known.length === 1 &&
      known.every(
        ({ outcome, reserves, covers }) =>
          outcome?.startsWith("FAVOURABLE") && reserves.every(({ status }) => status === "LIFTED") && covers?.hash === hash,
      )
    );
  };
  return orderDraft?.hash === hash && opinionsAsked.every(({ body }) => isFavourable(body));
}

test("no order without the opinions that bind it, nor for another hash than they cover, nor by who prepared it", () => {
  let signed = 0;
  always(
    (steps) => {
      for (const { before, events, after } of steps) {
        const order = events.find(({ type }) => type === "OrderSigned");
        if (order?.type !== "OrderSigned") continue;
        signed += 1;
        expect(opinionBlockers(before)).toEqual([]);
        expect(mayBeSigned(before)).toBe(true);
        expect(order.data.authorisation.version?.hash).toBe(currentVersion(before)?.hash);
        expect(order.data.authorisation.order?.signedBy).not.toBe(before.orderDraft?.preparedBy);
        expect(after.status).toBe("AUTHORISED");
      }
    },
    { seed: 2024 },
  );
  expect(signed).toBeGreaterThan(0);
});

test("versions are numbered without gaps, and a filed one never changes", () => {
  always((steps) => {
    for (const { before, after } of steps) {
      expect(after.versions.map(({ number }) => number)).toEqual(after.versions.map((_, index) => index + 1));
      expect(after.versions.slice(0, before.versions.length)).toEqual(before.versions);
    }
  });
});

test("no two tasks of a dossier have the same id", () => {
  always((steps) => {
    for (const { after } of steps) {
      const ids = whatWaits(after, "id").map(({ taskId }) => taskId);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

test("random histories reach every status", () => {
  const reached = new Set<string>(["DRAFT"]);
  always(
    (steps) => {
      for (const { after } of steps) reached.add(after.status);
    },
    { seed: 2024 },
  );
  expect([...reached].sort()).toEqual(Object.keys(hpstTransitions).sort());
});

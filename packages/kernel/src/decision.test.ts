import { expect, test } from "@jest/globals";
import { publicActor } from "./actor.ts";
import { type Decision, type EventOf, fold, take } from "./decision.ts";
import { momentOf } from "./moment.ts";
import { type RefusalOf, refusal } from "./refusal.ts";
import { accept, reject } from "./result.ts";

interface Box {
  readonly sealed: boolean;
  readonly weightKg: number;
}
type BoxEvent = EventOf<{ BoxFilled: { kg: number }; BoxSealed: object }>;
type BoxRefused = RefusalOf<{ SEALED: object; NOT_MINE: object; TOO_HEAVY: { kg: number } }>;

const fillBox: Decision<Box, { kg: number }, BoxEvent, BoxRefused> = {
  guard: (box, actor) => [
    ...(box.sealed ? [refusal("SEALED", {})] : []),
    ...(actor.kind === "PUBLIC" ? [] : [refusal("NOT_MINE", {})]),
  ],
  decide: (box, { kg }) =>
    box.weightKg + kg > 10
      ? reject(refusal("TOO_HEAVY", { kg: box.weightKg + kg }))
      : accept([{ type: "BoxFilled", data: { kg } }]),
};

const at = momentOf(new Date("2026-01-14T12:00:00Z"));
const evolve = (box: Box | undefined, event: BoxEvent): Box => {
  const before = box ?? { sealed: false, weightKg: 0 };
  return event.type === "BoxSealed" ? { ...before, sealed: true } : { ...before, weightKg: before.weightKg + event.data.kg };
};

test("a verb that nothing stands against gives its events", () => {
  expect(take(fillBox, { sealed: false, weightKg: 0 }, { kg: 3 }, publicActor, at)).toEqual({
    ok: true,
    value: [{ type: "BoxFilled", data: { kg: 3 } }],
  });
});

test("the first blocker of the guard is the refusal, before the input is looked at", () => {
  const someoneElse = { ...publicActor, kind: "CNAM" } as const;
  expect(take(fillBox, { sealed: true, weightKg: 0 }, { kg: 99 }, someoneElse, at)).toEqual({
    ok: false,
    refusal: { code: "SEALED", data: {} },
  });
});

test("what only the input makes wrong is refused by the second half", () => {
  expect(take(fillBox, { sealed: false, weightKg: 9 }, { kg: 2 }, publicActor, at)).toEqual({
    ok: false,
    refusal: { code: "TOO_HEAVY", data: { kg: 11 } },
  });
});

test("asking all that stands in the way gives every blocker", () => {
  const someoneElse = { ...publicActor, kind: "CNAM" } as const;
  expect(fillBox.guard({ sealed: true, weightKg: 0 }, someoneElse, at).map((blocker) => blocker.code)).toEqual([
    "SEALED",
    "NOT_MINE",
  ]);
});

test("a history leads to a state, in its order, and no history to none", () => {
  const history: BoxEvent[] = [
    { type: "BoxFilled", data: { kg: 3 } },
    { type: "BoxFilled", data: { kg: 4 } },
    { type: "BoxSealed", data: {} },
  ];
  expect(fold(evolve, history)).toEqual({ sealed: true, weightKg: 7 });
  expect(fold(evolve, [])).toBeUndefined();
});

test("a history may be read as it comes", () => {
  function* stream(): Generator<BoxEvent> {
    yield { type: "BoxFilled", data: { kg: 1 } };
    yield { type: "BoxFilled", data: { kg: 1 } };
  }
  expect(fold(evolve, stream())).toEqual({ sealed: false, weightKg: 2 });
});

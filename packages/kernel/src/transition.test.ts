import { expect, test } from "@jest/globals";
import { follow, mermaid, reachableFrom, type TransitionTable } from "./transition.ts";

type Status = "DRAFT" | "SUBMITTED" | "INCOMPLETE" | "WITHDRAWN" | "FORGOTTEN";

const table = {
  DRAFT: { submit: "SUBMITTED", withdraw: "WITHDRAWN" },
  SUBMITTED: { requestPieces: "INCOMPLETE" },
  INCOMPLETE: { supplyPieces: "SUBMITTED" },
  WITHDRAWN: {},
  FORGOTTEN: { submit: "SUBMITTED" },
} as const satisfies TransitionTable<Status>;

test("an action leads to the status that the table names", () => {
  expect(follow<Status>(table, "DRAFT", "submit")).toEqual({ ok: true, value: "SUBMITTED" });
});

test("an action that the table does not have is refused, with what was tried", () => {
  expect(follow<Status>(table, "WITHDRAWN", "submit")).toEqual({
    ok: false,
    refusal: { code: "TRANSITION_REFUSED", data: { status: "WITHDRAWN", action: "submit" } },
  });
});

test.each(["constructor", "toString", "__proto__"])("%s, which every object has, is no action", (action) => {
  expect(follow<Status>(table, "DRAFT", action).ok).toBe(false);
});

test("what can be reached is found through cycles, and what can't is not", () => {
  expect([...reachableFrom<Status>(table, "DRAFT")].sort()).toEqual(["DRAFT", "INCOMPLETE", "SUBMITTED", "WITHDRAWN"]);
  expect(reachableFrom<Status>(table, "WITHDRAWN")).toEqual(new Set(["WITHDRAWN"]));
});

test("the diagram shows the start, every move and every end", () => {
  const labels = { DRAFT: "Brouillon", SUBMITTED: "Déposé", INCOMPLETE: "Incomplet", WITHDRAWN: "Retiré", FORGOTTEN: "Oublié" };
  const lines = mermaid<Status>(table, "DRAFT", labels).split("\n");
  expect(lines[0]).toBe("stateDiagram-v2");
  expect(lines).toEqual(
    expect.arrayContaining([
      "  DRAFT : Brouillon",
      "  [*] --> DRAFT",
      "  DRAFT --> SUBMITTED : submit",
      "  INCOMPLETE --> SUBMITTED : supplyPieces",
      "  WITHDRAWN --> [*]",
    ]),
  );
  expect(lines).not.toContain("  DRAFT --> [*]");
});

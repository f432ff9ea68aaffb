import { mermaid, reachableFrom, type TransitionTable } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { hpstAdhesion, lifecycles } from "./lifecycle.ts";

interface Lifecycle {
  readonly table: TransitionTable<string>;
  readonly start: string;
  readonly labels: Readonly<Record<string, string>>;
}

const named = Object.entries(lifecycles) as unknown as (readonly [string, Lifecycle])[];

test.each(named)("every status of %s can be reached", (_name, { table, start }) => {
  expect([...reachableFrom(table, start)].sort()).toEqual(Object.keys(table).sort());
});

test.each(named)("every status of %s has a French label in its diagram", (_name, { table, start, labels }) => {
  expect(Object.keys(labels).sort()).toEqual(Object.keys(table).sort());
  expect(mermaid(table, start, labels)).toContain(`[*] --> ${start}`);
});

test("a team can withdraw until the ARS has refused it", () => {
  const open = Object.entries(hpstAdhesion).filter(([, actions]) => "withdrawAdhesion" in actions);
  expect(open.map(([status]) => status)).toEqual([
    "DRAFT",
    "SUBMITTED",
    "INCOMPLETE",
    "UNDER_REVIEW",
    "REGISTERED",
    "COMPLIANCE_REQUIRED",
  ]);
});

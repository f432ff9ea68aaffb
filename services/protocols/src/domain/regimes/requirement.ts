import type { Issue } from "@coop/kernel";
import type { Grid } from "../grid/grid.ts";
import { gridIssue, type MissingItems } from "../grid/issues.ts";
import type { LegalSource } from "./legal-source.ts";

/** What is filed. */
export interface Filing {
  readonly title: string;
  readonly grid: Grid;
  readonly fundingRequested: boolean;
}

type Code = keyof MissingItems;

/** One item that a regime asks of a file. */
export interface Requirement {
  readonly code: Code;
  /** Where in the grid it belongs. */
  readonly path: string;
  readonly legal: LegalSource;
  /** Absent: always. */
  readonly when?: "fundingRequested";
  /** What is missing, where; empty when the requirement is met. */
  readonly missing: (filing: Filing) => readonly Issue[];
}

type Value = string | number | bigint | boolean | object | null | undefined;
type Said = (grid: Grid) => Value | readonly Value[];

function isSaid(value: Value | readonly Value[]): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === "string" ? value.trim() !== "" : value != null;
}

type PlainCode = { [C in Code]: object extends MissingItems[C] ? C : never }[Code];

/** The value must be there. */
export function required(code: PlainCode, path: string, legal: LegalSource, said: Said): Requirement {
  const missing = [gridIssue(code, path, {})];
  return { code, path, legal, missing: ({ grid }) => (isSaid(said(grid)) ? [] : missing) };
}

/** The value must be there in each entry of the list at `path`: `derogatoryActs.acts.2.label`. */
export function requiredInEach<Entry>(
  code: PlainCode,
  path: string,
  field: keyof Entry & string,
  legal: LegalSource,
  entries: (grid: Grid) => readonly Entry[] | undefined,
): Requirement {
  return {
    code,
    path: `${path}.${field}`,
    legal,
    missing: ({ grid }) =>
      (entries(grid) ?? []).flatMap((entry, index) =>
        isSaid(entry[field] as Value) ? [] : [gridIssue(code, `${path}.${index}.${field}`, {})],
      ),
  };
}

/** The same, of a file that asks for derogatory funding. */
export function whenFunded(requirement: Requirement): Requirement {
  return { ...requirement, when: "fundingRequested" };
}

import { type Day, isDay } from "./moment.ts";
import { type Issue, issue, type Refusal, type RefusalOf, refusal } from "./refusal.ts";
import { accept, type Result, reject } from "./result.ts";

/** What can be wrong with a value whatever it means. A domain adds the faults that only it can see. */
export interface InputFaults {
  readonly MISSING: object;
  readonly TOO_LONG: { readonly max: number };
  readonly NOT_A_DAY: object;
  readonly DAY_TOO_EARLY: { readonly notBefore: Day };
  readonly DAY_TOO_LATE: { readonly notAfter: Day };
  readonly NOT_WITHIN: { readonly min: number; readonly max: number };
  readonly TOO_FEW: { readonly min: number };
  readonly TOO_MANY: { readonly max: number };
  /** Who signs by a recorded delegation names another. */
  readonly OTHER_DELEGATION: { readonly reference: string };
}

/** The faults of one value: none, or what the caller spreads into the list of its whole input. */
export type Faults = readonly Issue[];

function fault(found: RefusalOf<InputFaults>, path: string): Faults {
  return [issue(found.code, path, found.data)];
}

/** `max` in characters. */
export function optionalText(path: string, text: string | null | undefined, max: number): Faults {
  return (text ?? "").length > max ? fault({ code: "TOO_LONG", data: { max } }, path) : [];
}

/** A text that says something: blanks are no answer. */
export function requiredText(path: string, text: string | null | undefined, max: number): Faults {
  return (text ?? "").trim() === "" ? fault({ code: "MISSING", data: {} }, path) : optionalText(path, text, max);
}

/** A calendar day between two others, both included. */
export function dayWithin(
  path: string,
  day: Day,
  { notBefore, notAfter }: { notBefore?: Day | undefined; notAfter?: Day | undefined } = {},
): Faults {
  if (!isDay(day)) return fault({ code: "NOT_A_DAY", data: {} }, path);
  if (notBefore !== undefined && day < notBefore) return fault({ code: "DAY_TOO_EARLY", data: { notBefore } }, path);
  if (notAfter !== undefined && day > notAfter) return fault({ code: "DAY_TOO_LATE", data: { notAfter } }, path);
  return [];
}

/** A whole number between two others, both included. */
export function wholeNumberWithin(path: string, value: number, min: number, max: number): Faults {
  return Number.isInteger(value) && value >= min && value <= max ? [] : fault({ code: "NOT_WITHIN", data: { min, max } }, path);
}

/** How many entries a list holds, and the faults of each: `items.2.text`. Of a list that is too long no entry is looked at. */
export function eachOf<Item>(
  path: string,
  items: readonly Item[],
  { min = 0, max }: { min?: number; max: number },
  check: (item: Item, path: string) => Faults,
): Faults {
  if (items.length < min) return fault({ code: "TOO_FEW", data: { min } }, path);
  if (items.length > max) return fault({ code: "TOO_MANY", data: { max } }, path);
  return items.flatMap((item, index) => check(item, `${path}.${index}`));
}

/** What follows from an input, unless there are errors in it: then all of them in one refusal. Warnings don't stand in the way. */
export function unlessFaulty<const Value>(
  issues: readonly Issue[],
  value: () => Value,
): Result<Value, Refusal<"INVALID_INPUT", { readonly issues: readonly Issue[] }>> {
  return issues.some(({ severity }) => severity === "ERROR") ? reject(refusal("INVALID_INPUT", { issues })) : accept(value());
}

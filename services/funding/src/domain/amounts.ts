import { type Faults, issue } from "@coop/kernel";
import { limits } from "./limits.ts";

/** An amount that is spent: not below zero, and not beyond what anybody spends. */
export function amountFaults(path: string, cents: bigint): Faults {
  return cents >= 0n && cents <= limits.maxCents ? [] : [issue("NOT_AN_AMOUNT", path, { maxCents: String(limits.maxCents) })];
}

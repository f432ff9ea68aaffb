import type { Issue } from "@coop/kernel";
import { contradictions } from "./contradictions.ts";
import type { Regime } from "./regime.ts";
import type { Filing } from "./requirement.ts";

/** All that a file lacks or contradicts under a regime, at once. Warnings do not stand in the way of filing. */
export function checklist(regime: Regime, filing: Filing): readonly Issue[] {
  const applies = regime.checklist.filter(({ when }) => when === undefined || filing.fundingRequested);
  return [...applies.flatMap(({ missing }) => missing(filing)), ...contradictions(regime, filing)];
}

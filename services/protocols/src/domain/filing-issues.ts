import type { Issue } from "@coop/kernel";
import type { Grid } from "./grid/grid.ts";
import type { Protocol } from "./protocol.ts";
import { checklist } from "./regimes/checklist.ts";
import { regimes } from "./regimes/regimes.ts";

/** All that the protocol's regime finds missing, contradictory or worth attention in a grid, before and at filing. */
export function filingIssues({ regime, title, fundingRequested }: Protocol, grid: Grid): readonly Issue[] {
  return checklist(regimes[regime], { title, grid, fundingRequested });
}

/** Of these, what does not stand in the way. */
export function filingWarnings(protocol: Protocol, grid: Grid): readonly Issue[] {
  return filingIssues(protocol, grid).filter(({ severity }) => severity === "WARNING");
}

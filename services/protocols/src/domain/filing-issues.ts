import { type Issue, issue } from "@coop/kernel";
import type { Grid } from "./grid/grid.ts";
import type { Protocol } from "./protocol.ts";
import { checklist } from "./regimes/checklist.ts";
import { regimes } from "./regimes/regimes.ts";

/** A working grid to be filed, and which of the files that it names were received. */
export interface GridToFile {
  readonly grid: Grid;
  readonly received: ReadonlySet<string>;
}

/**
 * All that the protocol's regime finds missing, contradictory or worth attention in a grid, before and at filing: and the
 * annexes that were never sent, since nobody could read what the order would sign.
 */
export function filingIssues({ regime, title, fundingRequested }: Protocol, { grid, received }: GridToFile): readonly Issue[] {
  return [...checklist(regimes[regime], { title, grid, fundingRequested }), ...missingAnnexes(grid, received)];
}

/** Of these, what does not stand in the way. */
export function filingWarnings(protocol: Protocol, filed: GridToFile): readonly Issue[] {
  return filingIssues(protocol, filed).filter(({ severity }) => severity === "WARNING");
}

/** The files that a grid names, by their hashes. */
export function annexHashes({ ANNEXES }: Grid): readonly string[] {
  return (ANNEXES?.files ?? []).flatMap(({ sha256 }) => sha256 ?? []);
}

function missingAnnexes({ ANNEXES }: Grid, received: ReadonlySet<string>): readonly Issue[] {
  return (ANNEXES?.files ?? []).flatMap(({ sha256, fileName, title }, index) =>
    sha256 && !received.has(sha256)
      ? [issue("FILE_NOT_RECEIVED", `annexes.files.${index}`, { name: fileName ?? title ?? sha256 })]
      : [],
  );
}

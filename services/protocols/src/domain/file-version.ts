import { contentHash } from "@coop/kernel";
import { contentOf, economicFiguresOf, economicModelHash, teamOf } from "./grid/facts.ts";
import type { Grid } from "./grid/grid.ts";
import type { FiledVersion, Protocol } from "./protocol.ts";

/** Freezes the working grid as a version: its content, its hash, and the facts that decisions look at. */
export function fileVersion(
  protocol: Protocol,
  grid: Grid,
  filedOn: string,
  answeredReserves: readonly string[] = [],
): FiledVersion {
  const content = contentOf(protocol.title, protocol.regime, protocol.regionCode, grid);
  return {
    number: protocol.versions.length + 1,
    hash: contentHash(content),
    filedOn,
    economicModelHash: protocol.fundingRequested ? economicModelHash(grid) : null,
    team: teamOf(grid),
    answeredReserves,
    content,
    economicFigures: protocol.fundingRequested ? economicFiguresOf(grid) : null,
  };
}

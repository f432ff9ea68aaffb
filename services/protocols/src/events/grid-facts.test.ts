import { economicFiguresSchema, protocolEvents } from "@coop/contracts/protocol.ts";
import { expect, test } from "@jest/globals";
import { exampleGrid } from "../domain/grid/example/example-grid.ts";
import { economicFiguresOf, economicModelHash, teamOf } from "../domain/grid/facts.ts";

test("the figures and the team of a grid are what the contract carries", () => {
  expect(economicFiguresSchema.parse(economicFiguresOf(exampleGrid))).toEqual({
    remunerationMode: "TEAM_FLAT_FEE",
    amountPerActCents: "2700",
    annualVolumes: [6_000, 9_000, 12_000],
    netAnnualCostCents: "-2700000",
    requestedMonths: 36,
  });
  expect(protocolEvents.inForce.data.shape.team.parse(teamOf(exampleGrid))).toEqual(teamOf(exampleGrid));
  expect(economicModelHash(exampleGrid)).toMatch(/^[0-9a-f]{64}$/);
});

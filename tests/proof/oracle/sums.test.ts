import { expect, test } from "@jest/globals";
import { untrueSums } from "./sums.ts";
import type { Row, World } from "./world.ts";

const dossier = (id: string, status: string, reference: string | null): Row => {
  const state = { status, reference, provenance: null, regionCode: "24" };
  return { type: "Protocol", id, state, dossier: state };
};
const team = (id: string, status: string): Row => ({
  ...{ type: "Adhesion", id, dossier: undefined },
  state: { status, protocolId: "filed", regionCode: "24" },
});
const report = (id: string, status: string, patients: number): Row => ({
  ...{ type: "AnnualReport", id, dossier: undefined },
  state: { status, protocolId: "filed", regionCode: "24", period: { year: 2018 }, content: { figures: { patients } } },
});
const rows = [
  ...[dossier("draft", "DRAFT", null), dossier("filed", "SUBMITTED", "COOP-2018-00001")],
  ...[team("registered", "REGISTERED"), team("written", "DRAFT")],
  ...[report("sent", "SUBMITTED", 10), report("owed", "DRAFT", 5)],
];
const world: World = { rows, find: () => undefined, byId: () => undefined };
const faults = (type: string, value: object) => [...untrueSums(type, value, world)];

test("what is counted is what is, of a region and of a dossier", () => {
  const sums = { teamCount: 1, reportTotals: { year: 2018, patients: 10, acts: null } };
  expect(faults("Region", { code: "24", protocolCounts: [{ status: "SUBMITTED", count: 1 }], ...sums })).toEqual([]);
  expect(faults("Protocol", { id: "filed", ...sums })).toEqual([]);
});

test.each([
  ["a draft", { protocolCounts: [{ status: "DRAFT", count: 1 }] }, "1 dossiers in the state DRAFT, of which everybody knows 0"],
  ["a team that still writes", { teamCount: 2 }, "2 teams, of which 1 are registered"],
  ["a report that is owed", { reportTotals: { year: 2018, patients: 15 } }, "15 patients in 2018, of which 10 were reported"],
])("a sum in which %s counts is found", (_what, sum, found) => {
  expect(faults("Region", { code: "24", ...sum })).toEqual([found]);
});

import { momentOf } from "@coop/kernel";
import { expect, test } from "@jest/globals";
import { type CreateProtocolInput, createProtocol } from "./create-protocol.ts";
import { at, draft, promoter, sentence } from "./examples.ts";

const input: CreateProtocolInput = { title: " Bilan visuel ", regime: "HPST", regionCode: "24", fundingRequested: true };
const outcome = (changes: Partial<CreateProtocolInput>, day = at) => {
  const created = createProtocol({ ...input, ...changes }, promoter, day);
  return created.ok ? created.value : sentence(created.refusal);
};
const on = (day: string) => momentOf(new Date(`${day}T12:00:00Z`));

test("a professional opens a draft and is its promoter", () => {
  expect(outcome({})).toMatchObject([
    { type: "ProtocolCreated", data: { title: "Bilan visuel", promoter: promoter.subject, on: "2017-01-09" } },
  ]);
  expect(draft).toMatchObject({ status: "DRAFT", promoters: [promoter.subject], reference: null, versions: [] });
});

test.each<[string, Partial<CreateProtocolInput>, typeof at, string]>([
  ["before its regime begins", {}, on("2009-07-22"), "REGIME_CLOSED"],
  ["after its regime has ended", {}, on("2019-07-27"), "REGIME_CLOSED"],
  ["under a regime that cannot be carried yet", { regime: "NATIONAL" }, at, "REGIME_CLOSED"],
  ["with funding before there was any", {}, on("2013-12-31"), "FUNDING_NOT_AVAILABLE"],
  ["in a region that is closed", { regionCode: "72" }, at, "REGION_CLOSED"],
  ["in a region that does not exist", { regionCode: "00" }, at, "INVALID_INPUT UNKNOWN_REGION regionCode"],
  ["without a title", { title: "  " }, at, "INVALID_INPUT MISSING title"],
  ["with a title that is too long", { title: "x".repeat(301) }, at, "INVALID_INPUT TOO_LONG title"],
  ["with everything wrong at once", { title: "", regionCode: "00" }, at, "INVALID_INPUT MISSING title UNKNOWN_REGION regionCode"],
])("none is opened %s", (_, changes, day, expected) => {
  expect(outcome(changes, day)).toBe(expected);
});

test("without funding the years before it are open", () => {
  expect(outcome({ fundingRequested: false }, on("2013-12-31"))).toMatchObject([{ type: "ProtocolCreated" }]);
});

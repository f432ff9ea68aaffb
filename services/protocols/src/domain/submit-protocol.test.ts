import { expect, test } from "@jest/globals";
import { draft, intentAccepted, promoter, received, refusal, run, submitted } from "./examples.ts";
import { exampleGrid, gridOf } from "./grid/example/example-grid.ts";
import { submitProtocol } from "./submit-protocol.ts";

const filing = { grid: exampleGrid, received, reference: "COOP-2017-00001" };

test("what is filed has its reference, its day and a first version with the hash of its content", () => {
  expect(submitted).toMatchObject({ status: "SUBMITTED", reference: "COOP-2017-00001", filedOn: "2017-01-09" });
  expect(submitted.versions).toMatchObject([{ number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/), answeredReserves: [] }]);
  expect(submitted.versions[0]).not.toHaveProperty("content");
});

test("the same content has the same hash, another title another one", () => {
  const hashOf = (title: string) =>
    run(submitProtocol, { ...intentAccepted, title }, promoter, filing).protocol.versions[0]?.hash;
  expect(hashOf("Titre")).toBe(hashOf("Titre"));
  expect(hashOf("Titre")).not.toBe(hashOf("Autre titre"));
});

test("an empty grid is told all that is missing at once", () => {
  const { refused, events } = run(submitProtocol, intentAccepted, promoter, { ...filing, grid: gridOf([]) });
  expect(events).toEqual([]);
  expect(refused?.code === "INVALID_INPUT" && refused.data.issues.length).toBeGreaterThan(10);
});

test("an annex whose file was never sent stands in the way; one that names no file yet does not", () => {
  const [first, second] = exampleGrid.ANNEXES?.files ?? [];
  const half = { ...filing, received: new Set([first?.sha256 ?? ""]) };
  expect(refusal(submitProtocol, intentAccepted, promoter, half)).toBe("INVALID_INPUT FILE_NOT_RECEIVED annexes.files.1");
  const grid = { ...exampleGrid, ...gridOf([{ annexes: { files: [{ ...first }, { ...second, sha256: null }] } }]) };
  expect(refusal(submitProtocol, intentAccepted, promoter, { ...half, grid })).toBe("ACCEPTED");
});

test("the economic model is asked of who asks for funding, and is no part of the others' version", () => {
  const without = { ...filing, grid: { ...exampleGrid, ECONOMIC_MODEL: null } };
  expect(refusal(submitProtocol, intentAccepted, promoter, without)).toContain("INVALID_INPUT");
  const unfunded = run(submitProtocol, { ...intentAccepted, fundingRequested: false }, promoter, without);
  expect(unfunded.protocol.versions).toMatchObject([{ economicModelHash: null, economicFigures: null }]);
});

test("there is no filing before the intent is accepted", () => {
  expect(refusal(submitProtocol, draft, promoter, filing)).toBe("TRANSITION_REFUSED");
});

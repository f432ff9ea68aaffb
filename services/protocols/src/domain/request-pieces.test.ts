import { expect, test } from "@jest/globals";
import { done, incomplete, instructor, refusal, submitted } from "./examples.ts";
import { requestPieces } from "./request-pieces.ts";

test("each piece has an id and its last day", () => {
  expect(incomplete.pieces).toMatchObject([
    { label: "Le CV", dueOn: "2017-02-09", supplied: null },
    { label: "L'accord", dueOn: "2017-02-09", supplied: null },
  ]);
  expect(new Set(incomplete.pieces.map(({ pieceId }) => pieceId)).size).toBe(2);
  expect(incomplete.status).toBe("INCOMPLETE");
});

test.each([
  ["nothing", [], "2017-02-09", "INVALID_INPUT TOO_FEW labels"],
  ["too much", Array.from({ length: 51 }, () => "Pièce"), "2017-02-09", "INVALID_INPUT TOO_MANY labels"],
  ["a piece without a name", ["Le CV", " "], "2017-02-09", "INVALID_INPUT MISSING labels.1"],
  ["something by today", ["Le CV"], "2017-01-09", "INVALID_INPUT DAY_TOO_EARLY dueOn"],
  ["something by a day that does not exist", ["Le CV"], "2017-02-30", "INVALID_INPUT NOT_A_DAY dueOn"],
])("the ARS can't ask for %s", (_, labels, dueOn, expected) => {
  expect(refusal(requestPieces, submitted, instructor, { labels, dueOn })).toBe(expected);
});

test("tomorrow is early enough", () => {
  expect(done(requestPieces, submitted, instructor, { labels: ["Le CV"], dueOn: "2017-01-10" }).status).toBe("INCOMPLETE");
});

import { expect, test } from "@jest/globals";
import { done, file, incomplete, instructor, promoter, received, refusal, tooLong } from "./examples.ts";
import { requestPieces } from "./request-pieces.ts";
import { type SuppliedPiece, supplyPieces } from "./supply-pieces.ts";

const [one, two] = incomplete.pieces.map(({ pieceId }) => pieceId) as [string, string];
const both: readonly SuppliedPiece[] = [
  { pieceId: one, text: "Voici." },
  { pieceId: two, files: [file] },
];
const outcome = (pieces: readonly SuppliedPiece[]) => refusal(supplyPieces, incomplete, promoter, { pieces, received });

test("every piece is answered by a text, files, or both, and the dossier is with the ARS again", () => {
  expect(done(supplyPieces, incomplete, promoter, { pieces: both, received })).toMatchObject({
    status: "SUBMITTED",
    pieces: [
      { supplied: { text: "Voici.", files: [], on: "2017-01-09" } },
      { supplied: { text: null, files: [file], on: "2017-01-09" } },
    ],
  });
});

test.each<[string, readonly SuppliedPiece[], string]>([
  ["a piece that is left out", [{ pieceId: one, text: "Voici." }], "INVALID_INPUT PIECE_NOT_SUPPLIED pieces"],
  ["a blank answer", [...both.slice(1), { pieceId: one, text: "  ", files: [] }], "INVALID_INPUT PIECE_NOT_SUPPLIED pieces"],
  ["a second, empty answer", [...both, { pieceId: one }], "INVALID_INPUT PIECE_NOT_SUPPLIED pieces"],
  ["a piece that nobody asked for", [...both, { pieceId: "other", text: "x" }], "INVALID_INPUT UNKNOWN_PIECE pieces.2.pieceId"],
  ["a text that is too long", [{ pieceId: one, text: tooLong }, ...both.slice(1)], "INVALID_INPUT TOO_LONG pieces.0.text"],
  [
    "a file that was never received",
    [...both.slice(0, 1), { pieceId: two, files: [file, { ...file, sha256: "0".repeat(64) }] }],
    "INVALID_INPUT FILE_NOT_RECEIVED pieces.1.files.1",
  ],
])("%s is refused", (_, pieces, expected) => {
  expect(outcome(pieces)).toBe(expected);
});

test("what was supplied before is not asked again, and stays", () => {
  const supplied = done(supplyPieces, incomplete, promoter, { pieces: both, received });
  const again = done(requestPieces, supplied, instructor, { labels: ["Encore"], dueOn: "2017-02-09" });
  const third = again.pieces[2]?.pieceId as string;
  const final = done(supplyPieces, again, promoter, { pieces: [{ pieceId: third, text: "Voilà." }], received });
  expect(final.pieces.map((piece) => piece.supplied?.text)).toEqual(["Voici.", null, "Voilà."]);
  expect(
    refusal(supplyPieces, again, promoter, {
      pieces: [
        { pieceId: one, text: "Autre." },
        { pieceId: third, text: "Voilà." },
      ],
      received,
    }),
  ).toBe("INVALID_INPUT UNKNOWN_PIECE pieces.0.pieceId");
});

import { type Decision, eachOf, type Issue, issue, optionalText, unlessFaulty } from "@coop/kernel";
import { allows, byPromoter } from "./guards.ts";
import { LIST_MAX, NARRATIVE_MAX } from "./limits.ts";
import type { FileReference, Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

export interface SuppliedPiece {
  readonly pieceId: string;
  readonly text?: string | null | undefined;
  readonly files?: readonly FileReference[] | null | undefined;
}

export interface SupplyPiecesInput {
  readonly pieces: readonly SuppliedPiece[];
  /** Hashes of the files that the file store holds, of those named. */
  readonly received: ReadonlySet<string>;
}

/** The promoter answers every piece that is asked for, in one go: a text, files, or both. */
export const supplyPieces: Decision<Protocol, SupplyPiecesInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byPromoter(protocol, actor), ...allows(protocol, "supplyPieces")],
  decide: (protocol, { pieces, received }, _actor, { now, today }) => {
    const waiting = protocol.pieces.filter(({ supplied }) => supplied === null);
    // Of a piece that is answered twice, the last answer is the one that is kept.
    const isSupplied = ({ pieceId }: { pieceId: string }) => {
      const answer = pieces.findLast((piece) => piece.pieceId === pieceId);
      return Boolean(answer?.text?.trim()) || (answer?.files ?? []).length > 0;
    };
    const issues: readonly Issue[] = [
      ...waiting.filter((piece) => !isSupplied(piece)).map(({ label }) => issue("PIECE_NOT_SUPPLIED", "pieces", { label })),
      ...eachOf("pieces", pieces, { max: LIST_MAX }, (piece, path) => pieceIssues(piece, path, waiting, received)),
    ];
    return unlessFaulty(issues, () => [
      {
        type: "PiecesSupplied",
        data: {
          pieces: pieces.map(({ pieceId, text, files }) => ({ pieceId, text: text ?? null, files: files ?? [] })),
          on: today,
          at: now.toISOString(),
        },
      },
    ]);
  },
};

function pieceIssues(
  piece: SuppliedPiece,
  path: string,
  waiting: readonly { pieceId: string }[],
  received: ReadonlySet<string>,
): readonly Issue[] {
  const isAsked = waiting.some(({ pieceId }) => pieceId === piece.pieceId);
  return [
    ...(isAsked ? [] : [issue("UNKNOWN_PIECE", `${path}.pieceId`)]),
    ...optionalText(`${path}.text`, piece.text, NARRATIVE_MAX),
    ...eachOf(`${path}.files`, piece.files ?? [], { max: LIST_MAX }, (file, place) => missingFile(file, place, received)),
  ];
}

/** A file that is named and was never received. */
export function missingFile({ sha256, name }: FileReference, path: string, received: ReadonlySet<string>): readonly Issue[] {
  return received.has(sha256) ? [] : [issue("FILE_NOT_RECEIVED", path, { name })];
}

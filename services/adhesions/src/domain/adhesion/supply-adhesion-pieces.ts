import { eachOf, type Issue, issue, optionalText, requiredText, unlessFaulty, wholeNumberWithin } from "@coop/kernel";
import { fault } from "../refusals.ts";
import type { Adhesion, SuppliedFile } from "./adhesion.ts";
import { type AdhesionDecision, memberBlockers } from "./guards.ts";
import { submissionIssues } from "./submission-issues.ts";

const LARGEST_BYTES = 50_000_000;

interface PieceAnswer {
  readonly number: number;
  readonly text: string | null;
  readonly files: readonly SuppliedFile[];
}

export interface SupplyAdhesionPiecesInput {
  readonly answers: readonly PieceAnswer[];
  /** Hashes of the files that the file store holds, of those named. */
  readonly received: ReadonlySet<string>;
}

/**
 * The team answers all that the ARS asked for, each piece by a text, by files, or by both. It may have changed itself
 * meanwhile, so that what holds at filing holds here again.
 */
export const supplyAdhesionPieces: AdhesionDecision<SupplyAdhesionPiecesInput> = {
  guard: (adhesion, actor) => memberBlockers(adhesion, "supplyAdhesionPieces", actor),

  decide: (adhesion, { answers, received }, _actor, { today }) => {
    const asked = openPieces(adhesion);
    const answered = new Set<number>();
    const issues = [
      ...eachOf("answers", answers, { max: 100 }, (answer, path) => {
        const numberFaults = answerNumberFaults(answer.number, asked, answered, path);
        answered.add(answer.number);
        return [...numberFaults, ...contentFaults(answer, path, received)];
      }),
      ...asked.filter((number) => !answered.has(number)).map((number) => fault("PIECE_NOT_SUPPLIED", "answers", { number })),
      ...submissionIssues(adhesion, today),
    ];
    const supplied = answers.map(({ number, text, files }) => ({ number, text, files }));
    return unlessFaulty(issues, () => [{ type: "AdhesionPiecesSupplied", data: { suppliedOn: today, answers: supplied } }]);
  },
};

/** The pieces that still wait for an answer. */
export function openPieces({ pieces }: Adhesion): readonly number[] {
  return pieces.filter(({ answer }) => answer === null).map(({ number }) => number);
}

function answerNumberFaults(
  number: number,
  asked: readonly number[],
  answered: ReadonlySet<number>,
  path: string,
): readonly Issue[] {
  if (!asked.includes(number)) return [fault("PIECE_UNKNOWN", `${path}.number`, { number })];
  return answered.has(number) ? [fault("REPEATED", `${path}.number`, {})] : [];
}

function contentFaults({ text, files }: PieceAnswer, path: string, received: ReadonlySet<string>): readonly Issue[] {
  const empty = (text ?? "").trim() === "" && files.length === 0;
  return [
    ...(empty ? [issue("MISSING", `${path}.text`)] : []),
    ...optionalText(`${path}.text`, text, 10_000),
    ...eachOf(`${path}.files`, files, { max: 20 }, (file, at) => [...fileFaults(file, at), ...missingFaults(file, at, received)]),
  ];
}

function fileFaults({ sha256, name, size }: SuppliedFile, path: string): readonly Issue[] {
  return [
    ...(/^[0-9a-f]{64}$/.test(sha256) ? [] : [fault("NOT_A_HASH", `${path}.sha256`, {})]),
    ...requiredText(`${path}.name`, name, 255),
    ...wholeNumberWithin(`${path}.size`, size, 1, LARGEST_BYTES),
  ];
}

function missingFaults({ sha256, name }: SuppliedFile, path: string, received: ReadonlySet<string>): readonly Issue[] {
  return received.has(sha256) ? [] : [fault("FILE_NOT_RECEIVED", path, { name })];
}

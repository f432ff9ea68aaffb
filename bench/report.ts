import { cpus, loadavg } from "node:os";
import type { Comparison } from "./statistics.ts";

/** One thing that is measured, and what it shall be. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly measured: number;
  readonly atMost?: number;
  readonly atLeast?: number;
}

export interface Report {
  readonly title: string;
  /** How it was measured, in sentences. */
  readonly how: readonly string[];
  readonly figures: readonly Figure[];
  readonly comparisons: readonly Comparison[];
}

export interface Machine {
  readonly processors: number;
  readonly node: string;
  /** Over the last minute: what the bench itself uses, and its neighbours. */
  readonly load: number;
}

export function machine(): Machine {
  return { processors: cpus().length, node: process.version, load: loadavg()[0] ?? 0 };
}

/** Undefined where no goal is set. */
export function isReached({ measured, atMost, atLeast }: Figure): boolean | undefined {
  if (atMost === undefined && atLeast === undefined) return undefined;
  return measured <= (atMost ?? Number.POSITIVE_INFINITY) && measured >= (atLeast ?? Number.NEGATIVE_INFINITY);
}

export function asText({ title, how, figures, comparisons }: Report): string {
  const figureRows = figures.map((figure) => {
    return [figure.name, goalOf(figure), `${round(figure.measured)} ${figure.unit}`, verdictOf(figure)];
  });
  const comparisonRows = comparisons.map(({ name, ratio, ratioOfBest, control, isSound }) => [
    name,
    round(ratio),
    round(ratioOfBest),
    `${round(control)}${isSound ? "" : " VOID"}`,
  ]);
  return [
    `${title}\n`,
    ...how.map((sentence) => `  ${sentence}`),
    "",
    aligned([["", "goal", "measured", ""], ...figureRows]),
    ...(comparisons.length > 0 ? ["", aligned([["CPU, ratio", "median", "of best", "control"], ...comparisonRows])] : []),
    "",
  ].join("\n");
}

function verdictOf(figure: Figure): string {
  const reached = isReached(figure);
  if (reached === undefined) return "";
  return reached ? "ok" : "NOT";
}

function goalOf({ atMost, atLeast, unit }: Figure): string {
  if (atMost !== undefined) return `<= ${atMost} ${unit}`;
  return atLeast === undefined ? "" : `>= ${atLeast} ${unit}`;
}

function round(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: value >= 1_000 ? 4 : 3 });
}

function aligned(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => (cells[column] ?? "").length)));
  return table
    .map((cells) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd())
    .join("\n");
}

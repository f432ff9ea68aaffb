import type { Actor } from "@coop/kernel";
import type { Leak } from "../oracle/look.ts";
import type { Answer } from "./graph.ts";

/** A leak, to whom, and the operation that shows it. */
export interface Finding extends Leak {
  readonly actor: string;
  readonly graph: string;
  readonly operation: string;
  readonly variables: object;
}

/** What a proof has done and found. */
export interface Figures {
  readonly edges: Set<string>;
  readonly fields: Set<string>;
  /** Mutations whose success was walked. */
  readonly payloads: Set<string>;
  /** Ways that were walked, and those of them to the full depth: of those there are far more than are walked. */
  ways: number;
  fullWays: number;
  operations: number;
  answers: number;
  readonly findings: Finding[];
  /** Called with each leak as it is found. */
  found?: (finding: Finding) => void;
}

export function note(figures: Figures, finding: Finding): void {
  figures.findings.push(finding);
  figures.found?.(finding);
}

export const noFigures = (): Figures => ({
  edges: new Set(),
  fields: new Set(),
  payloads: new Set(),
  ways: 0,
  fullWays: 0,
  operations: 0,
  answers: 0,
  findings: [],
});

/** One answer that was asked for, with what is needed to say what it told. */
export interface Asked {
  readonly name: string;
  readonly actor: Actor;
  readonly graph: string;
  readonly operation: string;
  readonly variables: object;
  readonly answer: Answer;
}

/** The codes that an answer may carry without being a fault of the proof or of the system. */
const expected = new Set(["FORBIDDEN", "UNAUTHENTICATED", "NOT_FOUND", "BAD_USER_INPUT"]);

/** An operation that the system could not answer proves nothing: the proof stops and says so. */
export function mustBeAnswered({ operation, variables, answer, name }: Asked): void {
  const faults = (answer.errors ?? []).filter(({ extensions }) => !expected.has((extensions as { code?: string })?.code ?? ""));
  if (faults.length === 0) return;
  throw new Error(
    `${name} could not be answered: ${JSON.stringify(faults).slice(0, 600)}\n${operation.slice(0, 1500)}\n${JSON.stringify(variables).slice(0, 300)}`,
  );
}

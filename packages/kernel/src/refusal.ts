/**
 * Refusals are values with a stable code and the data that their French sentence needs.
 *
 * A domain declares its codes as an interface, code -> data; its `graphql/refusals.ts` must then hold one sentence
 * per code (`Sentences<Codes>`), or it does not compile.
 */
export interface Refusal<Code extends string = string, Data extends object = object> {
  readonly code: Code;
  readonly data: Data;
}

/** Every refusal that a map of codes allows, as a union that can be told apart by `code`. */
export type RefusalOf<Codes> = { [Code in keyof Codes & string]: Refusal<Code, Codes[Code] & object> }[keyof Codes & string];

export type Severity = "ERROR" | "WARNING";

/** One thing wrong in what was sent: where (`economicModel.volumes.0`), what, and how grave. */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly path: string;
  readonly severity: Severity;
  readonly data: object;
}

/** The refusals that every aggregate knows. */
export interface CommonRefusals {
  /** The state does not allow this action. */
  TRANSITION_REFUSED: { readonly status: string; readonly action: string };
  /** The caller decided on an older revision than the one stored. */
  STALE_REVISION: { readonly currentRevision: number };
  /** The data sent are wrong or incomplete: all of it at once. */
  INVALID_INPUT: { readonly issues: readonly Issue[] };
}

export function refusal<Code extends string, Data extends object>(code: Code, data: Data): Refusal<Code, Data> {
  return { code, data };
}

export function issue<Code extends string>(
  code: Code,
  path: string,
  data: object = {},
  severity: Severity = "ERROR",
): Issue<Code> {
  return { code, path, severity, data };
}

/** The French sentence of each code. A missing one does not compile. */
export type Sentences<Codes> = { readonly [Code in keyof Codes & string]: (data: Codes[Code]) => string };

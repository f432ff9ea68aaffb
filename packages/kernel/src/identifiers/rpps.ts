import type { IdentifierFault } from "./identifier-fault.ts";
import { passesLuhn } from "./luhn.ts";

export interface RppsOptions {
  /** Off where the test numbers of the ANS are used: their check digit is wrong (`10102727017`). */
  readonly strict: boolean;
}

/** What is wrong with an RPPS number (eleven digits, the last one a check digit), undefined when nothing is. */
export function rppsFault(text: string, { strict }: RppsOptions = { strict: true }): IdentifierFault | undefined {
  // Eleven zeros would have the right sum.
  if (!/^(?!0+$)\d{11}$/.test(text)) return { code: "FORMAT", message: "Un numéro RPPS comporte 11 chiffres." };
  if (strict && !passesLuhn(text)) return { code: "CHECK_DIGIT", message: "La clé de contrôle de ce numéro RPPS est fausse." };
  return undefined;
}

export function isRpps(text: string, options?: RppsOptions): boolean {
  return rppsFault(text, options) === undefined;
}

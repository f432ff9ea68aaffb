import type { IdentifierFault } from "./identifier-fault.ts";

/**
 * What is wrong with an ADELI number: the department (`2A`, `2B` for Corsica, `9A` to `9F` overseas) and seven digits.
 * No check digit can be relied on. RPPS takes its place; it stays for the history.
 */
export function adeliFault(text: string): IdentifierFault | undefined {
  if (/^(?!0+$)(?:\d\d|2[AB]|9[A-F])\d{7}$/.test(text)) return undefined;
  return { code: "FORMAT", message: "Un numéro ADELI comporte 9 caractères : le département puis 7 chiffres." };
}

export function isAdeli(text: string): boolean {
  return adeliFault(text) === undefined;
}

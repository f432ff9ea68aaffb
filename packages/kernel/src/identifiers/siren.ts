import type { IdentifierFault } from "./identifier-fault.ts";
import { passesLuhn } from "./luhn.ts";

/** What is wrong with a SIREN number: nine digits, the last one a check digit. */
export function sirenFault(text: string): IdentifierFault | undefined {
  if (!/^(?!0+$)\d{9}$/.test(text)) return { code: "FORMAT", message: "Un numéro SIREN comporte 9 chiffres." };
  return passesLuhn(text) ? undefined : { code: "CHECK_DIGIT", message: "La clé de contrôle de ce numéro SIREN est fausse." };
}

export function isSiren(text: string): boolean {
  return sirenFault(text) === undefined;
}

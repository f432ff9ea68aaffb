import type { IdentifierFault } from "./identifier-fault.ts";
import { passesLuhn } from "./luhn.ts";

/** What is wrong with a FINESS number: nine characters, the last one a check digit; Corsica writes `2A` or `2B` first. */
export function finessFault(text: string): IdentifierFault | undefined {
  if (!/^(?!0+$)(?:\d\d|2[AB])\d{7}$/.test(text)) {
    return { code: "FORMAT", message: "Un numéro FINESS comporte 9 chiffres, ou commence par 2A ou 2B en Corse." };
  }
  // The register computes the check digit of Corsican numbers with 1 for A and 2 for B.
  const digits = text.replace("A", "1").replace("B", "2");
  return passesLuhn(digits) ? undefined : { code: "CHECK_DIGIT", message: "La clé de contrôle de ce numéro FINESS est fausse." };
}

export function isFiness(text: string): boolean {
  return finessFault(text) === undefined;
}

import type { IdentifierFault } from "./identifier-fault.ts";
import { passesLuhn } from "./luhn.ts";
import { isSiren } from "./siren.ts";

const laPoste = "356000000";
const laPosteHeadOffice = "35600000000048";

/** What is wrong with a SIRET number: the SIREN of the body and five digits, the last one a check digit over all fourteen. */
export function siretFault(text: string): IdentifierFault | undefined {
  if (!/^\d{14}$/.test(text)) return { code: "FORMAT", message: "Un numéro SIRET comporte 14 chiffres." };
  if (isSiren(text.slice(0, 9)) && hasRightCheckDigit(text)) return undefined;
  return { code: "CHECK_DIGIT", message: "La clé de contrôle de ce numéro SIRET est fausse." };
}

/** La Poste ran out of numbers: the digits of its establishments add up to a multiple of 5; only its head office follows Luhn. */
function hasRightCheckDigit(siret: string): boolean {
  if (!siret.startsWith(laPoste) || siret === laPosteHeadOffice) return passesLuhn(siret);
  return [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

export function isSiret(text: string): boolean {
  return siretFault(text) === undefined;
}

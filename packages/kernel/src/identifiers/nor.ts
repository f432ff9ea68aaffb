import type { IdentifierFault } from "./identifier-fault.ts";

/** What is wrong with a NOR, the reference of a text of the State: `SSAH1934769D` is ministry and office, year, number, kind. */
export function norFault(text: string): IdentifierFault | undefined {
  if (/^[A-Z]{4}\d{7}[A-Z]$/.test(text)) return undefined;
  return { code: "FORMAT", message: "Un NOR comporte 4 lettres, 7 chiffres et une lettre, par exemple SSAH1934769D." };
}

export function isNor(text: string): boolean {
  return norFault(text) === undefined;
}

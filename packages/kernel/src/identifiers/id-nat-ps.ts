import { adeliFault } from "./adeli.ts";
import type { IdentifierFault } from "./identifier-fault.ts";
import { type RppsOptions, rppsFault } from "./rpps.ts";

/** What is wrong with the national identifier of a professional: `8` and the RPPS, or `0` and the ADELI number (TRE_G08). */
export function idNatPsFault(text: string, options?: RppsOptions): IdentifierFault | undefined {
  if (text.startsWith("8")) return rppsFault(text.slice(1), options);
  if (text.startsWith("0")) return adeliFault(text.slice(1));
  return { code: "FORMAT", message: "Un identifiant national commence par 8 (RPPS) ou par 0 (ADELI)." };
}

export function isIdNatPs(text: string, options?: RppsOptions): boolean {
  return idNatPsFault(text, options) === undefined;
}

/** The national identifier that an RPPS number makes. */
export function idNatPsOfRpps(rpps: string): string {
  return `8${rpps}`;
}

/** The RPPS number inside a national identifier, null when it holds an ADELI number. */
export function rppsOfIdNatPs(idNatPs: string): string | null {
  return idNatPs.startsWith("8") ? idNatPs.slice(1) : null;
}

import { regionOf } from "../reference/regions.ts";
import type { IdentifierFault } from "./identifier-fault.ts";

/** What is wrong with the INSEE code of a region. Closed regions are known: orders before 2016 name them. */
export function regionCodeFault(text: string): IdentifierFault | undefined {
  if (!/^\d{2}$/.test(text)) return { code: "FORMAT", message: "Un code région de l'INSEE comporte 2 chiffres." };
  return regionOf(text) ? undefined : { code: "UNKNOWN", message: "Aucune région ne porte ce code INSEE." };
}

export function isRegionCode(text: string): boolean {
  return regionCodeFault(text) === undefined;
}

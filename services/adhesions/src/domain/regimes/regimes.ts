import { hpst } from "./hpst.ts";
import type { AdhesionRegime } from "./regime.ts";

const regimes: Readonly<Record<string, AdhesionRegime>> = { [hpst.code]: hpst };

/** The regime that teams can already adhere under, undefined where that is not open yet. */
export function openRegime(code: string): AdhesionRegime | undefined {
  return Object.hasOwn(regimes, code) ? regimes[code] : undefined;
}

/** The regime of a file that exists, which was open when it was started. */
export function regimeOf(code: string): AdhesionRegime {
  const regime = openRegime(code);
  if (!regime) throw new Error(`Regime ${code} has an adhesion but no rules.`);
  return regime;
}

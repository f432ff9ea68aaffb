import { unverified } from "./legal-source.ts";
import type { Regime } from "./regime.ts";

const nobodyEnters = {
  mode: "NONE",
  by: null,
  legal: unverified("Expérimentation limitée à ses équipes", "de mémoire"),
} as const;

const shown = {
  funding: null,
  intentLetter: null,
  entry: nobodyEnters,
  sentToHas: null,
  deadlines: [],
  checklist: [],
  readOnly: true,
  enabled: true,
} as const;

/** The experiments that came before the law of 2009. */
export const experimental2004: Regime = {
  ...shown,
  id: "EXPERIMENTAL_2004",
  label: "Expérimentation (loi du 9 août 2004, article 131)",
  from: "2004-08-11",
  until: "2009-07-23",
  authority: "MINISTERS",
  scope: "ENTITY",
  texts: [unverified("Loi 2004-806 du 9 août 2004, art. 131", "seed 000 ; premières expérimentations en 2003, dates à vérifier")],
  opinions: [{ body: "HAS", binding: false, legal: unverified("Évaluation par l'ONDPS et la HAS", "seed 000, de mémoire") }],
};

/** Local experimental protocols of the law of 2019, replaced by the local protocols of 2021. */
export const localExperimental: Regime = {
  ...shown,
  id: "LOCAL_EXPERIMENTAL",
  label: "Protocole expérimental local (loi du 24 juillet 2019)",
  from: "2019-07-27",
  until: "2021-04-28",
  authority: "ARS_DIRECTOR",
  scope: "ENTITY",
  texts: [unverified("Loi 2019-774 du 24 juillet 2019, art. 66 ; CSP art. L.4011-4 initial", "atousante.com, extrait")],
  opinions: [{ body: "HAS", binding: false, legal: unverified("CSP art. L.4011-4 initial", "de mémoire") }],
};

import { type ExistingProtocol, existing } from "./existing-protocol.ts";

/**
 * Protocols known from memory only (domain dossier, 6.3): not to be shown as real before somebody has checked them.
 * Regime and delegating profession are not established; HPST is where most of them began.
 */
export const rememberedProtocols: readonly ExistingProtocol[] = [
  remembered("picc-voies-centrales-echoguidees", "Pose de PICC et de voies centrales sous échographie", ["60"]),
  remembered("prelevement-cornee", "Prélèvement de cornée", ["60"]),
  remembered("hepatites-chroniques-b-c", "Suivi des patients atteints d'hépatite chronique B ou C", ["60"]),
  remembered("eruption-vesiculeuse-enfant", "Prise en charge de l'éruption vésiculeuse prurigineuse de l'enfant (varicelle)", [
    "60",
    "21",
  ]),
  remembered("depistage-bpco", "Dépistage de la BPCO et explorations fonctionnelles respiratoires", []),
  remembered("consultation-anticancereux-oraux", "Consultation infirmière de suivi des patients sous anticancéreux oraux", [
    "60",
  ]),
  remembered("echographie-doppler-fistule", "Échographie-doppler de la fistule artérioveineuse", []),
  remembered("polygraphie-eeg", "Polygraphie et électroencéphalographie", []),
  remembered("myelogramme-national", "Myélogramme", [], "NATIONAL"),
  remembered("suivi-post-greffe", "Suivi après greffe", []),
  remembered("cegidd-vaccination-depistage", "Vaccination et dépistage en CeGIDD", ["60"]),
  remembered("bilan-podologique", "Bilan podologique", []),
];

function remembered(
  key: string,
  title: string,
  delegates: readonly string[],
  regime: ExistingProtocol["regime"] = "HPST",
): ExistingProtocol {
  return existing(regime, {
    key,
    title,
    outcome: "UNKNOWN",
    delegants: [],
    delegates,
    sources: ["De mémoire"],
    toVerify: true,
    note: "Connu de mémoire seulement : intitulé, régime, professions et actes à vérifier avant tout affichage.",
  });
}

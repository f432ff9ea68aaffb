import { read, unverified } from "./legal-source.ts";
import { qualityAndSafetyChecklist } from "./quality-and-safety-checklist.ts";
import type { Regime } from "./regime.ts";

const lawOf2019 = "french-business-law.com, art. L.4011-3 et D.4011-3";

/** National protocols of the law of 2019: the ministers authorise for the whole country. */
export const national: Regime = {
  id: "NATIONAL",
  label: "Protocole national (loi du 24 juillet 2019, article 66)",
  from: "2019-07-27",
  until: null,
  authority: "MINISTERS",
  scope: "NATIONAL",
  texts: [
    unverified(
      "Loi 2019-774 du 24 juillet 2019, art. 66 ; CSP art. L.4011-1 à L.4011-3",
      `${lawOf2019} ; entrée en vigueur à vérifier`,
    ),
    read("Décret 2019-1482 du 27 décembre 2019 (exigences de qualité et de sécurité)", "emploi.fhf.fr"),
    read("Décret 2020-148 du 21 février 2020 (CNCI)", "Legifrance JORFTEXT000041615826"),
    unverified("Décret et arrêté du 8 septembre 2025 (déclaration)", "concourspluripro.fr, année déduite"),
  ],
  opinions: [
    {
      body: "HAS",
      binding: false,
      legal: unverified("CSP art. L.4011-3 III : « au vu de l'avis »", `${lawOf2019}, avis simple par déduction`),
    },
    {
      body: "CNCI",
      binding: true,
      legal: unverified("CSP art. D.4011-3 : proposition et avis de financement", `${lawOf2019}, portée déduite`),
    },
  ],
  funding: null,
  intentLetter: null,
  entry: { mode: "DECLARATION", by: "STRUCTURE", legal: read("CSP art. D.4011-4", "french-business-law.com, art. D.4011-4") },
  sentToHas: null,
  deadlines: [],
  checklist: qualityAndSafetyChecklist,
  readOnly: true,
  enabled: true,
};

/** The HAS's proposal of 13 March 2024: national specifications and a fast track. No text has adopted it, so it is off. */
export const nationalSpecification2024: Regime = {
  ...national,
  id: "NATIONAL_SPECIFICATION_2024",
  label: "Cahier des charges national (proposition de la HAS, 2024)",
  from: "2024-03-13",
  texts: [unverified("Position de la HAS du 13 mars 2024 : proposition, sans texte qui l'adopte", "seed 004")],
  enabled: false,
};

import { read, unverified } from "./legal-source.ts";
import { qualityAndSafetyChecklist } from "./quality-and-safety-checklist.ts";
import type { Regime } from "./regime.ts";

/** Local protocols of the law of 2021: the head of the entity decides, for that entity alone, and declares. */
export const local: Regime = {
  id: "LOCAL",
  label: "Protocole local (loi du 26 avril 2021, article 3)",
  from: "2021-04-28",
  until: null,
  authority: "ENTITY_HEAD",
  scope: "ENTITY",
  texts: [
    unverified(
      "Loi 2021-502 du 26 avril 2021, art. 3 ; CSP art. L.4011-4 à L.4011-4-3",
      "seed 004 ; entrée en vigueur à vérifier",
    ),
    read("Décret 2021-1512 du 19 novembre 2021 ; CSP art. D.4011-4-1 et D.4011-4-2", "directions.fr"),
    read("Décret 2019-1482 du 27 décembre 2019 (exigences de qualité et de sécurité)", "emploi.fhf.fr"),
  ],
  opinions: [
    {
      body: "INTERNAL_BODIES",
      binding: true,
      legal: read("CSP art. L.4011-4 I : CME et CSIRMT", "french-business-law.com, art. L.4011-4"),
    },
  ],
  funding: null,
  intentLetter: null,
  entry: {
    mode: "NONE",
    by: null,
    legal: read("CSP art. L.4011-4 : dans la seule entité qui le promeut", "french-business-law.com"),
  },
  sentToHas: read(
    "CSP art. L.4011-4 : le directeur général de l'ARS transmet le protocole déclaré",
    "french-business-law.com, art. L.4011-4",
  ),
  deadlines: [],
  checklist: qualityAndSafetyChecklist,
  readOnly: true,
  enabled: true,
};

import { hpstAdhesion } from "../lifecycle.ts";
import type { AdhesionRegime } from "./regime.ts";

/** HPST art. 51 (2009): professionals apply, the ARS registers (L.4011-3 CSP, arrêté of 31 December 2009, art. 2). */
export const hpst: AdhesionRegime = {
  code: "HPST",
  mode: "REGISTRATION",
  applicants: ["PROFESSIONAL"],
  lifecycle: hpstAdhesion,
  registration: {
    months: 2,
    source: "Arrêté du 31 décembre 2009, art. 2, I, 2° : deux mois à compter de l'accusé de réception du dossier complet",
  },
  minimumCommitment: { months: 12, source: "[mem] à vérifier dans l'arrêté du 31 décembre 2009" },
  report: {
    period: { months: 12, source: "Arrêté du 21 juillet 2010 : indicateurs transmis après douze mois [mem]" },
    due: { months: 1, source: "Choix de l'application : aucun texte trouvé" },
  },
};

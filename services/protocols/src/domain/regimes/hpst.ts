import { hpstChecklist } from "./hpst-checklist.ts";
import { read, unverified } from "./legal-source.ts";
import type { Regime } from "./regime.ts";

const fundingArticle = unverified("LFSS 2014, art. 35 ; CSP art. L.4011-2-1 à L.4011-2-3", "seed 002 ; dates à vérifier");
const noDeadline = unverified("Aucun délai trouvé", "2017-2022.nosdeputes.fr, amendement 512811, qui en demandait un");

/**
 * Loi « HPST » of 21 July 2009, art. 51: the director of the ARS authorises, on the HAS's binding opinion. Derogatory
 * funding (« article 51 bis ») is an option of this regime between 2014 and 2019, not a regime of its own.
 */
export const hpst: Regime = {
  id: "HPST",
  label: "Protocole régional (loi HPST, article 51)",
  from: "2009-07-23",
  until: "2019-07-27",
  authority: "ARS_DIRECTOR",
  scope: "REGION",
  texts: [
    unverified(
      "Loi 2009-879 du 21 juillet 2009, art. 51 ; CSP art. L.4011-1 à L.4011-3",
      "seed 000 ; entrée en vigueur à vérifier",
    ),
    read("Arrêté du 31 décembre 2009, modifié le 28 mars 2012 et en 2016", "Legifrance JORFTEXT000021683534"),
    read("Arrêté du 21 juillet 2010 (suivi, suspension, fin)", "seed 003"),
    read("Décret 2010-1204 du 11 octobre 2010 (protocoles étendus)", "seed 003"),
    unverified("Loi 2019-774 du 24 juillet 2019, art. 66 : fin du régime", "date d'effet et transition à vérifier"),
  ],
  opinions: [
    { body: "HAS", binding: true, legal: read("CSP art. L.4011-2 : avis conforme", "seeds 000 et 002") },
    { body: "FUNDING_COLLEGE", binding: true, when: "fundingRequested", legal: fundingArticle },
  ],
  funding: { from: "2014-01-01", until: "2019-07-27", maxMonths: 36, maxRenewals: 1, legal: fundingArticle },
  intentLetter: {
    since: "2012-03-28",
    legal: unverified(
      "Arrêté du 28 mars 2012 modifiant celui du 31 décembre 2009",
      "affairesjuridiques.aphp.fr ; jour d'effet à vérifier",
    ),
  },
  entry: {
    mode: "ADHESION",
    by: "PROFESSIONALS",
    legal: read("CSP art. L.4011-3 ; arrêté du 31 décembre 2009, art. 2", "seed 000 ; legal.tricoteuses.fr JORFARTI000025684259"),
  },
  sentToHas: unverified(
    "CSP art. L.4011-3 : la HAS est informée de l'autorisation",
    "de mémoire, dossier du domaine 1.1 étape 8",
  ),
  deadlines: [
    { step: "NEED_REVIEW", months: null, startsAt: "COMPLETE_FILE", silence: "NONE", legal: noDeadline },
    { step: "HAS_OPINION", months: null, startsAt: "REFERRAL", silence: "NONE", legal: noDeadline },
    {
      step: "ADHESION_REGISTRATION",
      months: 2,
      startsAt: "COMPLETE_FILE",
      silence: "UNSTATED",
      legal: read("Arrêté du 31 décembre 2009, art. 2, 2°", "legal.tricoteuses.fr JORFARTI000025684259"),
    },
  ],
  checklist: hpstChecklist,
  readOnly: false,
  enabled: true,
};

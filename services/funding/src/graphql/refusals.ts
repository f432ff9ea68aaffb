import type { Sentences } from "@coop/kernel";
import { commonSentences } from "@coop/service-kit";
import { lifecycles } from "../domain/lifecycle.ts";
import type { FundingFaults, FundingRefusals } from "../domain/refusals.ts";

const longDay = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });
const euros = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });

/** Whose turn it is, where a guard says so. */
const owners: Readonly<Record<string, string>> = {
  FUNDING_COLLEGE: "au secrétariat du collège des financeurs",
  MINISTRY: "à qui instruit ou signe au ministère, ou au secrétariat du collège des financeurs",
  SYSTEM: "au système",
};

/** The French sentence of every code of this service. */
export const sentences: Sentences<FundingRefusals & FundingFaults> = {
  ...commonSentences(lifecycles.HPST.labels),
  ROLE_REQUIRED: ({ kind }) => `Cette action revient ${owners[kind] ?? "à un autre profil"}.`,
  OPINION_UNFAVOURABLE: ({ number }) =>
    `L'avis n° ${number} du collège est défavorable : aucun financement ne peut être accordé contre lui.`,
  NO_LEGAL_BASIS: ({ on }) => `Aucune loi ne permet d'accorder un financement dérogatoire le ${longDay.format(new Date(on))}.`,
  ORDER_ALREADY_RECORDED: ({ nor }) => `L'arrêté des ministres est déjà enregistré (${nor}).`,
  CONDITIONS_EXPECTED: () => "Un avis favorable avec conditions en énonce au moins une.",
  CONDITIONS_UNEXPECTED: ({ outcome }) =>
    outcome === "UNFAVOURABLE"
      ? "Un avis défavorable n'énonce pas de conditions."
      : "Un avis favorable n'énonce pas de conditions : choisissez « favorable avec conditions », ou retirez-les.",
  OVER_LEGAL_LIMIT: ({ maxMonths, article }) => `Un financement dérogatoire dure au plus ${maxMonths} mois (${article}).`,
  NOT_AN_AMOUNT: ({ maxCents }) => `Le montant doit être compris entre 0 et ${euros.format(BigInt(maxCents) / 100n)}.`,
  NOT_A_NOR: () => "Un NOR comporte 4 lettres, 7 chiffres et une lettre, par exemple SSAH1934769D.",
};

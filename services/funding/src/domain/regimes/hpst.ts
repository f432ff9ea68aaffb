import type { Day } from "@coop/kernel";

/** What the law allows in derogatory funding, and when it does. */
export interface FundingLaw {
  /** The article, in French: refusals and documents cite it. */
  readonly article: string;
  /** First day on which a grant has this legal basis. */
  readonly from: Day;
  /** Last such day; null while the law stands. */
  readonly until: Day | null;
  readonly maxMonths: number;
  /** How often a grant can be renewed, each time for at most as long. */
  readonly maxRenewals: number;
}

/**
 * LFSS 2014, art. 35: at most three years, renewable once, tied to a medico-economic evaluation. The law of 24 July 2019
 * (art. 66) put the national committee in the college's place. The two dates are those of the laws and are to be verified
 * against their provisions on entry into force.
 */
export const hpstFundingLaws: readonly FundingLaw[] = [
  {
    article: "loi n° 2013-1203 du 23 décembre 2013 de financement de la sécurité sociale pour 2014, article 35",
    from: "2014-01-01",
    until: "2019-07-24",
    maxMonths: 36,
    maxRenewals: 1,
  },
];

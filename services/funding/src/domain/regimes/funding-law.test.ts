import { expect, test } from "@jest/globals";
import { fundingLawOn } from "./funding-law.ts";

test("from 2014 to the law of July 2019, three years at most, renewable once", () => {
  for (const day of ["2014-01-01", "2017-04-07", "2019-07-24"])
    expect(fundingLawOn("HPST", day)).toMatchObject({
      maxMonths: 36,
      maxRenewals: 1,
      article: expect.stringContaining("article 35"),
    });
});

test("before and after there is no basis", () => {
  for (const day of ["2013-12-31", "2019-07-25"]) expect(fundingLawOn("HPST", day)).toBeUndefined();
});

import { sql } from "@coop/service-kit";
import type { Databases } from "../databases.ts";
import type { GraphClient } from "../graph-client.ts";
import { type Difference, difference } from "./difference.ts";
import { differingFields } from "./differing-fields.ts";

const totalsQuery = `query ($code: RegionCode!, $year: Int!) { region(code: $code) { reportTotals(year: $year) {
  patients acts adverseEvents completeness { numerator denominator } } } }`;

interface Sums {
  readonly code: string;
  readonly year: number;
  readonly totals: object;
}

/** The sums of each region and year that its ARS reads are those of the reports that were sent. */
export async function compareTotals(
  client: GraphClient,
  databases: Databases,
): Promise<{ readonly count: number; readonly differences: readonly Difference[] }> {
  const sums = await databases.rows<Sums>(
    "adhesions",
    sql`SELECT code, year, jsonb_build_object('patients', coalesce(sum((figures ->> 'patients')::int), 0),
          'acts', coalesce(sum((figures ->> 'acts')::int), 0), 'adverseEvents', coalesce(sum((figures ->> 'adverseEvents')::int), 0),
          'completeness', jsonb_build_object('numerator', count(figures), 'denominator', count(*))) AS totals
        FROM (SELECT state ->> 'regionCode' AS code, (state #>> '{period,year}')::int AS year,
                CASE WHEN state ->> 'status' IN ('SUBMITTED', 'VALIDATED') THEN state #> '{content,figures}' END AS figures
              FROM report) told GROUP BY code, year`,
  );
  const found: Difference[] = [];
  for (const { code, year, totals } of sums) {
    const { data } = await client.ask(`ars-instructor-${code}`, totalsQuery, { code, year });
    const faults = differingFields(totals, data?.region?.reportTotals);
    found.push(...faults.map((fault) => difference("ANSWER", `gateway, totals of region ${code} in ${year}`, fault)));
  }
  return { count: sums.length, differences: found };
}

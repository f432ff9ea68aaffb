import { join, raw, rows, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { SumKind } from "../domain/reading.ts";
import { everyFigure, type FigureName, figureNames } from "../domain/report/figures.ts";
import type { ReportTotals } from "../domain/report/report-totals.ts";
import { scopesOf } from "./region-scope.ts";

/** `reorientedPlanned` is kept in `reoriented_planned`. */
const columnOf = (name: FigureName) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columns = ["due", "submitted", ...figureNames.map(columnOf)];
const list = (write: (column: string) => string): Sql => raw(columns.map(write).join(", "));

export interface TotalKey {
  readonly protocolId: string;
  readonly regionCode: string;
  readonly year: number;
}

/** Moves the sums of one protocol, region and year; what changes nothing writes nothing. */
export async function addToTotals(manager: EntityManager, key: TotalKey, difference: ReportTotals): Promise<void> {
  const { figures, completeness } = difference;
  const values = [completeness.due, completeness.submitted, ...figureNames.map((name) => figures[name])];
  if (values.every((value) => value === 0)) return;
  await rows(
    manager,
    sql`INSERT INTO report_total (protocol_id, region_code, year, ${list((column) => column)})
        VALUES (${key.protocolId}, ${key.regionCode}, ${key.year}, ${join(values)})
        ON CONFLICT (protocol_id, region_code, year) DO UPDATE SET ${list((column) => `${column} = report_total.${column} + excluded.${column}`)}`,
  );
}

const heldBy: { readonly [Kind in SumKind]: Sql } = {
  PROTOCOL: sql`total.protocol_id = parent.key::uuid`,
  REGION: sql`total.region_code = ANY(string_to_array(parent.key, ','))`,
};

type TotalRow = { readonly key: string } & Readonly<Record<string, number>>;

/** The sums of each parent for one year, in one statement. A parent without reports is left out. */
export async function readTotals(
  manager: EntityManager,
  kind: SumKind,
  parents: readonly string[],
  year: number,
): Promise<ReadonlyMap<string, ReportTotals>> {
  const scopes = scopesOf(kind, parents);
  const sums = list((column) => `sum(total.${column})::float8 AS "${column}"`);
  const found = await rows<TotalRow>(
    manager,
    sql`SELECT parent.key, ${sums} FROM unnest(${scopes.keys}::text[]) AS parent(key)
        JOIN report_total total ON ${heldBy[kind]} WHERE total.year = ${year} GROUP BY parent.key`,
  );
  return scopes.byParent(new Map(found.map((row) => [row.key, totalsOf(row)])));
}

function totalsOf(row: TotalRow): ReportTotals {
  return {
    figures: everyFigure((name) => row[columnOf(name)] as number),
    completeness: { submitted: row.submitted as number, due: row.due as number },
  };
}

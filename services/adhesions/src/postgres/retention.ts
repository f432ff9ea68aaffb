import { type RetentionRule, row, rows, type Sql, sql } from "@coop/service-kit";

/** Somebody who has been in no team since that day. */
function isGone(before: Date): Sql {
  return sql`NOT EXISTS (
    SELECT 1 FROM adhesion a, jsonb_array_elements(a.state -> 'members') AS m
    WHERE a.people @> ARRAY[person.id] AND m ->> 'subject' = person.id::text
      AND (m ->> 'leftOn' IS NULL OR (m ->> 'leftOn')::date >= ${before}::date))`;
}

/** What the adhesions service keeps no longer than it may (domain dossier 7.5: durations proposed there, to be confirmed). */
export const retention: readonly RetentionRule[] = [
  {
    code: "MEMBER_WHO_LEFT",
    label: "Noms de membres partis de toute équipe",
    months: 60,
    source: "dossier de domaine 7.5, à confirmer",
    due: async (manager, before, limit) =>
      (await rows<{ id: string }>(manager, sql`SELECT id FROM person WHERE ${isGone(before)} ORDER BY id LIMIT ${limit}`)).map(
        ({ id }) => id,
      ),
    countDue: async (manager, before) =>
      (await row<{ count: number }>(manager, sql`SELECT count(*)::int AS count FROM person WHERE ${isGone(before)}`))?.count ?? 0,
    erase: async (manager, id, before) => {
      const erased = await rows(manager, sql`DELETE FROM person WHERE id = ${id} AND ${isGone(before)} RETURNING 1`);
      return erased.length > 0;
    },
  },
];

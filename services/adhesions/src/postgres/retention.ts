import { type RetentionRule, rowRetention, sql } from "@coop/service-kit";

/** What the adhesions service keeps no longer than it may (domain dossier 7.5: durations proposed there, to be confirmed). */
export const retention: readonly RetentionRule[] = [
  rowRetention({
    code: "MEMBER_WHO_LEFT",
    label: "Noms de membres partis de toute équipe",
    months: 60,
    source: "dossier de domaine 7.5, à confirmer",
    table: "person",
    isDue: (end) => sql`NOT EXISTS (
      SELECT 1 FROM adhesion a, jsonb_array_elements(a.state -> 'members') AS m
      WHERE a.people @> ARRAY[person.id] AND m ->> 'subject' = person.id::text
        AND (m ->> 'leftOn' IS NULL OR (m ->> 'leftOn')::date >= ${end}::date))`,
  }),
];

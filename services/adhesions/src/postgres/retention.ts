import { type RetentionRule, rowRetention, type Sql, type Store, sql } from "@coop/service-kit";
import type { Adhesion } from "../domain/adhesion/adhesion.ts";
import type { AdhesionEvent } from "../domain/adhesion/events.ts";
import { fileOf, forget } from "../domain/adhesion/forget.ts";

const members = sql`jsonb_array_elements(adhesion.state -> 'members')`;

const hasFileOfWhoLeft = (end: Date): Sql => sql`EXISTS (SELECT 1 FROM ${members} AS m
  WHERE (m ->> 'leftOn')::date < ${end}::date AND (jsonb_typeof(m -> 'commitment') <> 'null'
    OR jsonb_array_length(m -> 'insurances') + jsonb_array_length(m -> 'trainings') > 0))`;

/** What the adhesions service keeps no longer than it may. */
export function createRetention(adhesions: Store<Adhesion, AdhesionEvent>): readonly RetentionRule[] {
  return [
    {
      code: "FILE_OF_WHO_LEFT",
      table: "adhesion",
      isDue: hasFileOfWhoLeft,
      async erase(manager, id, end, occasion) {
        const current = await adhesions.lock(manager, id, hasFileOfWhoLeft(end));
        if (!current) return false;
        const { state, memberIds } = forget(current.state, end);
        const which = sql`type = ANY(${[...fileOf]}::text[]) AND payload::jsonb ->> 'memberId' = ANY(${[...memberIds]}::text[])`;
        await adhesions.redact(manager, current, occasion, state, which);
        return true;
      },
    },
    rowRetention({
      code: "MEMBER_WHO_LEFT",
      table: "person",
      isDue: (end) => sql`NOT EXISTS (
      SELECT 1 FROM adhesion a, jsonb_array_elements(a.state -> 'members') AS m
      WHERE a.people @> ARRAY[person.id] AND m ->> 'subject' = person.id::text
        AND (m ->> 'leftOn' IS NULL OR (m ->> 'leftOn')::date >= ${end}::date))`,
    }),
  ];
}

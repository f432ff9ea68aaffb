import type { Announcement } from "@coop/contracts";
import { legalDay } from "@coop/kernel";
import { eraseAll, type Occasion, type RetentionRule, rowRetention, type Sql, type Store, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { endedStatuses } from "../domain/lifecycle.ts";
import { isSent, type Protocol, type ProtocolEvent } from "../domain/protocol.ts";
import type { Section, SectionEvent } from "../domain/write-section.ts";
import { isWithoutShare } from "./share-recipients.ts";

export interface RetentionParts {
  readonly protocols: Store<Protocol, ProtocolEvent>;
  readonly sections: Store<Section, SectionEvent>;
  /** What is said to the others of a dossier that they know and that is erased. */
  readonly announceRetired: (id: string, protocol: Protocol) => Announcement;
}

/** A section is an aggregate of its own: who writes in one works on the draft. */
const isDueDraft = (end: Date): Sql => sql`protocol.status = 'DRAFT' AND NOT protocol.sent AND protocol.updated_at < ${end}
  AND NOT EXISTS (SELECT 1 FROM grid_section g JOIN history h ON h.subject = g.id WHERE g.protocol_id = protocol.id AND h.at >= ${end})`;

/** Its life is over when the procedure ended without an authorisation, or when the last of its authorisations ended. */
const isPastLife = (end: Date): Sql => sql`(
  (protocol.status = ANY(${[...endedStatuses]}::text[]) AND protocol.status_since < ${end})
  OR (protocol.status IN ('AUTHORISED', 'IN_FORCE') AND (
    SELECT bool_and(coalesce((a ->> 'endsOn')::date < ${end}::date, FALSE))
    FROM jsonb_array_elements(protocol.state -> 'authorisations') AS a)))`;

/** The dossiers that are due, and the sections of their grids. */
const withSections = (isDue: (end: Date) => Sql) => (end: Date) =>
  sql`SELECT protocol.id FROM protocol WHERE ${isDue(end)}
  UNION ALL SELECT section.id FROM grid_section AS section JOIN protocol ON protocol.id = section.protocol_id WHERE ${isDue(end)}`;

/** What the protocols service keeps no longer than it may. */
export function createRetention({ protocols, sections, announceRetired }: RetentionParts): readonly RetentionRule[] {
  /** Its parts go with it, and what others keep of it by what they are told. */
  function erasing(isDue: (end: Date) => Sql) {
    return async (manager: EntityManager, id: string, end: Date, occasion: Occasion): Promise<boolean> => {
      const current = await protocols.lock(manager, id, isDue(end));
      if (!current) return false;
      await eraseAll(manager, sections, sql`protocol_id = ${id}`, occasion);
      for (const table of ["grid_share", "external_reference", "authorisation", "protocol_version"]) {
        await manager.query(`DELETE FROM ${table} WHERE protocol_id = $1`, [id]);
      }
      await protocols.erase(manager, current, occasion, isSent(current.state) ? [announceRetired(id, current.state)] : []);
      return true;
    };
  }

  const whole = (isDue: (end: Date) => Sql) => ({ table: "protocol", isDue, ends: withSections(isDue), erase: erasing(isDue) });

  return [
    { code: "DRAFT_NEVER_SENT", ...whole(isDueDraft) },
    { code: "DOSSIER_PAST_LIFE", ...whole(isPastLife) },
    rowRetention({ code: "RECIPIENT_WITHOUT_SHARE", table: "share_recipient", isDue: (end) => isWithoutShare(legalDay(end)) }),
    rowRetention({
      code: "PERSON_WITHOUT_DOSSIER",
      table: "person",
      isDue: () =>
        sql`NOT EXISTS (SELECT 1 FROM protocol p WHERE p.promoters @> ARRAY[person.id] OR p.invited @> ARRAY[person.id])`,
    }),
  ];
}

import { type RetentionRule, row, rows, type Store, sql } from "@coop/service-kit";
import type { Protocol, ProtocolEvent } from "../domain/protocol.ts";
import type { Section, SectionEvent } from "../domain/write-section.ts";

export interface RetentionStores {
  readonly protocols: Store<Protocol, ProtocolEvent>;
  readonly sections: Store<Section, SectionEvent>;
}

/** A section is an aggregate of its own: who writes in one works on the draft. */
const isDueDraft = (before: Date) => sql`protocol.status = 'DRAFT' AND NOT protocol.sent AND protocol.updated_at < ${before}
  AND NOT EXISTS (SELECT 1 FROM grid_section g JOIN history h ON h.subject = g.id WHERE g.protocol_id = protocol.id AND h.at >= ${before})`;
/** Somebody whom no dossier names any more, neither as a promoter nor as invited. */
const isForgotten = sql`NOT EXISTS (SELECT 1 FROM protocol p WHERE p.promoters @> ARRAY[person.id] OR p.invited @> ARRAY[person.id])`;

/** What the protocols service keeps no longer than it may (domain dossier 7.5: durations proposed there, to be confirmed). */
export function createRetention({ protocols, sections }: RetentionStores): readonly RetentionRule[] {
  return [
    {
      code: "DRAFT_NEVER_SENT",
      label: "Brouillons qui n'ont jamais été envoyés",
      months: 24,
      source: "dossier de domaine 7.5, à confirmer",
      due: async (manager, before, limit) => {
        const found = await rows<{ id: string }>(
          manager,
          sql`SELECT id FROM protocol WHERE ${isDueDraft(before)} ORDER BY updated_at LIMIT ${limit}`,
        );
        return found.map(({ id }) => id);
      },
      countDue: async (manager, before) =>
        (await row<{ count: number }>(manager, sql`SELECT count(*)::int AS count FROM protocol WHERE ${isDueDraft(before)}`))
          ?.count ?? 0,
      async erase(manager, id, before, occasion) {
        const draft = await protocols.lock(manager, id, isDueDraft(before));
        if (!draft) return false;
        const written = await rows<{ id: string }>(manager, sql`SELECT id FROM grid_section WHERE protocol_id = ${id}`);
        for (const section of written) {
          const current = await sections.lock(manager, section.id);
          if (current) await sections.erase(manager, current, occasion);
        }
        await manager.query("DELETE FROM external_reference WHERE protocol_id = $1", [id]);
        await protocols.erase(manager, draft, occasion);
        return true;
      },
    },
    {
      code: "PERSON_WITHOUT_DOSSIER",
      label: "Noms de personnes qu'aucun dossier ne cite plus",
      months: 0,
      source: "RGPD, article 5-1-c : minimisation",
      due: async (manager, _before, limit) =>
        (await rows<{ id: string }>(manager, sql`SELECT id FROM person WHERE ${isForgotten} ORDER BY id LIMIT ${limit}`)).map(
          ({ id }) => id,
        ),
      countDue: async (manager) =>
        (await row<{ count: number }>(manager, sql`SELECT count(*)::int AS count FROM person WHERE ${isForgotten}`))?.count ?? 0,
      erase: async (manager, id) => {
        const erased = await rows(manager, sql`DELETE FROM person WHERE id = ${id} AND ${isForgotten} RETURNING 1`);
        return erased.length > 0;
      },
    },
  ];
}

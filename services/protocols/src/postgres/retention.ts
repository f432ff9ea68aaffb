import { legalDay } from "@coop/kernel";
import { type RetentionRule, rowRetention, rows, type Store, sql } from "@coop/service-kit";
import type { Protocol, ProtocolEvent } from "../domain/protocol.ts";
import type { Section, SectionEvent } from "../domain/write-section.ts";
import { isWithoutShare } from "./share-recipients.ts";

export interface RetentionStores {
  readonly protocols: Store<Protocol, ProtocolEvent>;
  readonly sections: Store<Section, SectionEvent>;
}

/** A section is an aggregate of its own: who writes in one works on the draft. */
const isDueDraft = (end: Date) => sql`protocol.status = 'DRAFT' AND NOT protocol.sent AND protocol.updated_at < ${end}
  AND NOT EXISTS (SELECT 1 FROM grid_section g JOIN history h ON h.subject = g.id WHERE g.protocol_id = protocol.id AND h.at >= ${end})`;

/** What the protocols service keeps no longer than it may (domain dossier 7.5: durations proposed there, to be confirmed). */
export function createRetention({ protocols, sections }: RetentionStores): readonly RetentionRule[] {
  return [
    {
      code: "DRAFT_NEVER_SENT",
      label: "Brouillons qui n'ont jamais été envoyés",
      months: 24,
      source: "dossier de domaine 7.5, à confirmer",
      table: "protocol",
      isDue: isDueDraft,
      async erase(manager, id, end, occasion) {
        const draft = await protocols.lock(manager, id, isDueDraft(end));
        if (!draft) return false;
        const written = await rows<{ id: string }>(manager, sql`SELECT id FROM grid_section WHERE protocol_id = ${id}`);
        for (const section of written) {
          const current = await sections.lock(manager, section.id);
          if (current) await sections.erase(manager, current, occasion);
        }
        await manager.query("DELETE FROM grid_share WHERE protocol_id = $1", [id]);
        await manager.query("DELETE FROM external_reference WHERE protocol_id = $1", [id]);
        await protocols.erase(manager, draft, occasion);
        return true;
      },
    },
    rowRetention({
      code: "RECIPIENT_WITHOUT_SHARE",
      label: "Noms de personnes et de structures avec qui aucune grille n'est plus partagée",
      months: 0,
      source: "RGPD, article 5-1-c : minimisation",
      table: "share_recipient",
      isDue: (end) => isWithoutShare(legalDay(end)),
    }),
    rowRetention({
      code: "PERSON_WITHOUT_DOSSIER",
      label: "Noms de personnes qu'aucun dossier ne cite plus",
      months: 0,
      source: "RGPD, article 5-1-c : minimisation",
      table: "person",
      isDue: () =>
        sql`NOT EXISTS (SELECT 1 FROM protocol p WHERE p.promoters @> ARRAY[person.id] OR p.invited @> ARRAY[person.id])`,
    }),
  ];
}

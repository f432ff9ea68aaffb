import { type Day, newId } from "@coop/kernel";
import { type NamedActor, rows, type Sql, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { ProtocolReader, RecipientView } from "../domain/reading.ts";

/** Keeps what the directory calls them now, for the promoters who ask with whom their grid is shared. */
export async function rememberRecipient(manager: EntityManager, recipient: NamedActor): Promise<void> {
  const { organisation, subject, name, organisationLabel } = recipient;
  await manager.query(
    `INSERT INTO share_recipient (id, organisation, subject, name, organisation_label) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (organisation, subject) DO UPDATE SET name = excluded.name, organisation_label = excluded.organisation_label`,
    [newId(), organisation, subject ?? "", name, organisationLabel],
  );
}

/** Whether a row of `share_recipient` is whom `share` names. */
const isOf = sql`share_recipient.organisation = share.organisation AND share_recipient.subject = coalesce(share.subject::text, '')`;

/** Whether nobody shares with a row of `share_recipient` any more on that day. */
export function isWithoutShare(today: Day): Sql {
  return sql`NOT EXISTS (SELECT 1 FROM grid_share AS share WHERE ${isOf} AND (share.until IS NULL OR share.until >= ${today}::date))`;
}

export function recipientReader(manager: EntityManager): Pick<ProtocolReader, "recipients"> {
  return {
    recipients: (shareIds) =>
      rows<RecipientView>(
        manager,
        sql`SELECT share.id AS "shareId", share_recipient.name, share_recipient.organisation_label AS "organisationLabel"
            FROM grid_share AS share JOIN share_recipient ON ${isOf}
            WHERE share.id = ANY(${[...shareIds]}::uuid[])`,
      ),
  };
}

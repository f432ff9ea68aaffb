import type { NamedActor } from "@coop/service-kit";
import { rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { ProtocolReader, RecipientView } from "../domain/reading.ts";

/** Keeps what the directory calls them now, for the promoters who ask with whom their grid is shared. */
export async function rememberRecipient(manager: EntityManager, recipient: NamedActor): Promise<void> {
  const { organisation, subject, name, organisationLabel } = recipient;
  await manager.query(
    `INSERT INTO share_recipient (organisation, subject, name, organisation_label) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation, subject) DO UPDATE SET name = excluded.name, organisation_label = excluded.organisation_label`,
    [organisation, subject ?? "", name, organisationLabel],
  );
}

export function recipientReader(manager: EntityManager): Pick<ProtocolReader, "recipients"> {
  return {
    recipients: (shareIds) =>
      rows<RecipientView>(
        manager,
        sql`SELECT share.id AS "shareId", recipient.name, recipient.organisation_label AS "organisationLabel"
            FROM grid_share AS share JOIN share_recipient AS recipient
              ON recipient.organisation = share.organisation AND recipient.subject = coalesce(share.subject::text, '')
            WHERE share.id = ANY(${[...shareIds]}::uuid[])`,
      ),
  };
}

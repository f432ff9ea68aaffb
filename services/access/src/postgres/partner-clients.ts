import type { Day } from "@coop/kernel";
import { row, rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { PartnerClient } from "../domain/client/partner-client.ts";
import type { DailyUse } from "../domain/reading.ts";

export async function keepContact(manager: EntityManager, id: string, name: string, email: string): Promise<void> {
  await rows(
    manager,
    sql`INSERT INTO partner_contact (client_id, name, email) VALUES (${id}, ${name}, ${email})
        ON CONFLICT (client_id) DO UPDATE SET name = excluded.name, email = excluded.email`,
  );
}

/** The client by what it calls itself, unless who answers for it is closed: for the issuer, which asks in nobody's name. */
export async function findClient(manager: EntityManager, clientId: string): Promise<PartnerClient | undefined> {
  const found = await row<{ state: PartnerClient }>(
    manager,
    sql`SELECT state FROM partner_client WHERE client_id = ${clientId}
          AND NOT EXISTS (SELECT 1 FROM organisation WHERE code = partner_client.organisation AND closed_on IS NOT NULL)`,
  );
  return found?.state;
}

/** How often a client's tokens were used since it was last told. */
export interface CountedUse {
  readonly subject: string;
  /** Legal day. */
  readonly day: Day;
  readonly count: number;
  /** Instant of the system clock. */
  readonly lastAt: Date;
}

/** Adds up what the gateways counted. Only of clients that there are: a gateway knows other tokens as well. */
export async function recordUse(manager: EntityManager, uses: readonly CountedUse[]): Promise<void> {
  for (const { subject, day, count, lastAt } of uses) {
    await rows(
      manager,
      sql`INSERT INTO partner_use (subject, day, count, last_at)
          SELECT subject, ${day}::date, ${count}::bigint, ${lastAt}::timestamptz FROM partner_client WHERE subject = ${subject}
          ON CONFLICT (subject, day) DO UPDATE SET count = partner_use.count + excluded.count,
            last_at = greatest(partner_use.last_at, excluded.last_at)`,
    );
  }
}

/** The days with use among the last thirty, the newest first. */
export async function readUsage(
  manager: EntityManager,
  clientIds: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, readonly DailyUse[]>> {
  const found = await rows<{ clientId: string; day: Day; count: number }>(
    manager,
    sql`SELECT partner_client.client_id AS "clientId", use.day, use.count::int FROM partner_use AS use
        JOIN partner_client ON partner_client.subject = use.subject
        WHERE partner_client.client_id = ANY(${[...clientIds]}::text[]) AND use.day > ${today}::date - 30 ORDER BY use.day DESC`,
  );
  return Map.groupBy(found, ({ clientId }) => clientId);
}

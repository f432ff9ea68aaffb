import { row, searchText, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { hasUnreadVersion, type Opinion, openReserves } from "../domain/opinion.ts";

/** The columns that opinions are found and sorted by. */
export function opinionColumns(opinion: Opinion): Readonly<Record<string, unknown>> {
  const { protocolId, type, binding, status, openedOn, delivery, rapporteur, publication } = opinion;
  return {
    protocol_id: protocolId,
    type,
    binding,
    status,
    opened_on: openedOn,
    outcome: delivery?.outcome ?? null,
    number: delivery ? searchText(delivery.number) : null,
    open_reserves: openReserves(opinion),
    unread_version: hasUnreadVersion(opinion),
    rapporteur: rapporteur?.subject ?? null,
    published: publication !== null,
    updated_at: new Date(),
  };
}

/** The identifier of the file of this protocol that is not closed. */
export async function findOpenFile(manager: EntityManager, protocolId: string): Promise<string | undefined> {
  const open = await row<{ id: string }>(
    manager,
    sql`SELECT id FROM opinion WHERE protocol_id = ${protocolId} AND status <> 'WITHDRAWN'`,
  );
  return open?.id;
}

import type { Actor } from "@coop/kernel";
import { rows, sql, sqlRule } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { ExternalReferenceView, ProtocolReader } from "../domain/reading.ts";

/** Keeps what a partner's system calls a dossier; saying it again replaces it. */
export async function keepExternalReference(
  manager: EntityManager,
  protocolId: string,
  system: string,
  reference: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO external_reference (protocol_id, system, reference) VALUES ($1, $2, $3)
     ON CONFLICT (protocol_id, system) DO UPDATE SET reference = excluded.reference`,
    [protocolId, system, reference],
  );
}

/** Each system sees, and finds by, its own references only. Over the table `external_reference`. */
export const ownReference = sqlRule(
  "external references",
  ({ organisation, subject }: Actor) => sql`external_reference.system = ${organisation ?? subject}`,
);

export function externalReferenceReader(manager: EntityManager): Pick<ProtocolReader, "externalReferences"> {
  return {
    externalReferences: (actor, protocolIds) =>
      rows<ExternalReferenceView>(
        manager,
        sql`SELECT protocol_id AS "protocolId", system, reference FROM external_reference
            WHERE protocol_id = ANY(${[...protocolIds]}::uuid[]) AND ${ownReference(actor)}`,
      ),
  };
}

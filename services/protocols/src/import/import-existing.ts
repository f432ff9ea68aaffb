import { momentOf, partId, systemActor } from "@coop/kernel";
import type { Store } from "@coop/service-kit";
import type { DataSource, EntityManager } from "typeorm";
import type { ExistingProtocol } from "../../data/existing-protocol.ts";
import type { Protocol, ProtocolEvent } from "../domain/protocol.ts";
import { recordExistingProtocol } from "../domain/record-existing-protocol.ts";
import { existingRecord } from "./existing-record.ts";

/** The namespace of the identifiers of existing protocols: never change it, or each of them comes a second time. */
const EXISTING = "6b1f7a52-3c0e-4a57-9d0b-2f5f0c9b8e11";

export interface ImportOptions {
  readonly dataSource: DataSource;
  readonly protocols: Store<Protocol, ProtocolEvent>;
}

/** The identifier of an existing protocol: always the same for its key. */
export function existingProtocolId(key: string): string {
  return partId(EXISTING, key);
}

/**
 * Takes over existing protocols and returns how many were new. Each is one transaction of the store, with its history and
 * its events; one that is here already is left as it is, so that an import can be broken off, repeated, or run twice at once.
 */
export async function importExisting(
  { dataSource, protocols }: ImportOptions,
  records: readonly ExistingProtocol[],
  at: Date,
): Promise<number> {
  const occasion = { actor: systemActor, at, why: "Reprise des protocoles existants" };

  async function importOne(manager: EntityManager, told: ExistingProtocol): Promise<boolean> {
    const id = existingProtocolId(told.key);
    await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [id]);
    if (await protocols.hold(manager, id)) return false;
    await protocols.create(manager, id, occasion, recordExistingProtocol(id, existingRecord(told), momentOf(at)));
    return true;
  }

  let imported = 0;
  for (const told of records) {
    if (await dataSource.transaction((manager) => importOne(manager, told))) imported += 1;
  }
  return imported;
}

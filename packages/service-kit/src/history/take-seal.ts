import type { DataSource, EntityManager } from "typeorm";
import { type SealRow, sealTable } from "../postgres/kit-tables.ts";
import { row, rows, sql } from "../postgres/sql.ts";
import { merkleRoot } from "./merkle.ts";
import { leafText, SEALS_START, type Seal, type SealedChain, type SealingKey, sealHash, signSeal } from "./seal.ts";

/** What a service seals its history with. */
export interface Sealing {
  readonly service: string;
  readonly key: SealingKey;
}

export function sealOf(service: string, kept: SealRow): Seal {
  const { number, sealed_at, leaves, root, previous, key_id: keyId, signature } = kept;
  return { service, number, sealedAt: sealed_at.toISOString(), leaves, root, previous, keyId, signature };
}

export function latestSeal(manager: EntityManager): Promise<SealRow | undefined> {
  return row<SealRow>(manager, sql`SELECT * FROM history_seal ORDER BY number DESC LIMIT 1`);
}

/** The chains that have grown since a seal last vouched for them. */
function grownChains(manager: EntityManager): Promise<readonly SealedChain[]> {
  return rows<SealedChain>(
    manager,
    sql`SELECT h.subject, h.history_count AS number, h.chain_link AS link FROM aggregate_head h
        WHERE h.history_count > coalesce((SELECT max(s.number) FROM history_sealed_chain s WHERE s.subject = h.subject), 0)
        ORDER BY h.subject`,
  );
}

async function keep(manager: EntityManager, seal: Seal, chains: readonly SealedChain[]): Promise<void> {
  const { number, sealedAt, leaves, root, previous, keyId: key_id, signature } = seal;
  await manager.insert(sealTable, {
    number,
    sealed_at: new Date(sealedAt),
    leaves,
    root,
    previous,
    key_id,
    signature,
  });
  await manager.query(
    `INSERT INTO history_sealed_chain (seal, position, subject, number, link)
     SELECT $1, place - 1, subject, number, link
     FROM unnest($2::uuid[], $3::integer[], $4::text[]) WITH ORDINALITY AS grown (subject, number, link, place)`,
    [seal.number, ...(["subject", "number", "link"] as const).map((column) => chains.map((chain) => chain[column]))],
  );
}

/**
 * Signs where all chains of the service stand now. `unless` looks at the newest seal and may say that none is due: then
 * undefined. Copies of a service wait for one another.
 */
export function takeSeal(
  dataSource: DataSource,
  { service, key }: Sealing,
  at: Date,
  unless: (latest: SealRow | undefined) => boolean = () => false,
): Promise<Seal | undefined> {
  return dataSource.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('history_seal'))");
    const latest = await latestSeal(manager);
    if (unless(latest)) return undefined;
    const chains = await grownChains(manager);
    const facts = {
      service,
      number: (latest?.number ?? 0) + 1,
      sealedAt: at.toISOString(),
      leaves: chains.length,
      root: merkleRoot(chains.map(leafText)),
      previous: latest ? sealHash(sealOf(service, latest)) : SEALS_START,
    };
    const seal = signSeal(facts, key);
    await keep(manager, seal, chains);
    return seal;
  });
}

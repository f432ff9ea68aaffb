import type { DataSource, EntityManager } from "typeorm";
import { brokenLinkOf } from "../aggregate/history.ts";
import type { HistoryRow, SealRow } from "../postgres/kit-tables.ts";
import { rows, sql } from "../postgres/sql.ts";
import { merkleRoot } from "./merkle.ts";
import type { PublishedSeals } from "./published-seals.ts";
import { leafText, SEALS_START, type Seal, type SealedChain, sealHash } from "./seal.ts";
import { sealOf } from "./take-seal.ts";
import { isSignedByOneOf, type TrustedKeys } from "./trusted-keys.ts";

/** A chain that is not what it was, and its first link that does not hold. */
export interface BrokenChain {
  readonly subject: string;
  readonly number: number;
}

/** What is wrong with a seal, or with what it vouches for. */
export interface BrokenSeal {
  readonly number: number;
  readonly fault: "UNKNOWN_KEY" | "SIGNATURE" | "PREVIOUS" | "LEAVES" | "CHAIN" | "PUBLISHED";
  /** The chain whose entries are not those that were sealed. */
  readonly chain?: SealedChain;
}

export interface Verification {
  readonly chains: number;
  readonly entries: number;
  readonly seals: number;
  readonly brokenChains: readonly BrokenChain[];
  readonly brokenSeals: readonly BrokenSeal[];
}

const BATCH = 5_000;
const NO_SUBJECT = "00000000-0000-0000-0000-000000000000";

/** An entry, and the head of its chain beside it: one statement for both, however many chains there are. */
type Entry = HistoryRow & { readonly head_count: number | null; readonly head_link: string | null };

/** All entries, a whole chain at a time, in memory of one batch and one chain. */
async function* chainsOf(manager: EntityManager): AsyncGenerator<readonly Entry[]> {
  let chain: Entry[] = [];
  let [subject, number] = [NO_SUBJECT, 0];
  for (;;) {
    const batch = await rows<Entry>(
      manager,
      sql`SELECT h.*, a.history_count AS head_count, a.chain_link AS head_link
          FROM history h LEFT JOIN aggregate_head a ON a.subject = h.subject
          WHERE (h.subject, h.number) > (${subject}::uuid, ${number}::integer) ORDER BY h.subject, h.number LIMIT ${BATCH}`,
    );
    for (const entry of batch) {
      if (chain[0] && chain[0].subject !== entry.subject) {
        yield chain;
        chain = [];
      }
      chain.push(entry);
    }
    const last = batch.at(-1);
    if (!last) break;
    ({ subject, number } = last);
  }
  if (chain.length > 0) yield chain;
}

function brokenChain(chain: readonly Entry[]): BrokenChain | undefined {
  const { subject, head_count, head_link } = chain[0] as Entry;
  const number = brokenLinkOf(chain, { history_count: head_count ?? 0, chain_link: head_link ?? "" });
  return number === undefined ? undefined : { subject, number };
}

async function walkChains(manager: EntityManager) {
  const broken: BrokenChain[] = [];
  let [chains, entries] = [0, 0];
  for await (const chain of chainsOf(manager)) {
    chains += 1;
    entries += chain.length;
    const found = brokenChain(chain);
    if (found) broken.push(found);
  }
  const bodiless = await rows<{ subject: string }>(
    manager,
    sql`SELECT subject FROM aggregate_head h WHERE history_count > 0 AND NOT EXISTS (SELECT 1 FROM history WHERE subject = h.subject)`,
  );
  return { chains, entries, broken: [...broken, ...bodiless.map(({ subject }) => ({ subject, number: 1 }))] };
}

/** The chains of a seal whose entry is not the one that was sealed. */
function changedSince(manager: EntityManager, seal: number): Promise<readonly SealedChain[]> {
  return rows<SealedChain>(
    manager,
    sql`SELECT s.subject, s.number, s.link FROM history_sealed_chain s
        LEFT JOIN history h ON h.subject = s.subject AND h.number = s.number
        WHERE s.seal = ${seal} AND h.link IS DISTINCT FROM s.link ORDER BY s.position`,
  );
}

async function faultsOf(
  manager: EntityManager,
  service: string,
  kept: SealRow,
  previous: string,
  place: number,
  keys: TrustedKeys,
): Promise<readonly BrokenSeal[]> {
  const seal = sealOf(service, kept);
  const { number } = seal;
  const leaves = await rows<SealedChain>(
    manager,
    sql`SELECT subject, number, link FROM history_sealed_chain WHERE seal = ${number} ORDER BY position`,
  );
  const signature = isSignedByOneOf(keys, seal);
  const faults: (BrokenSeal | false)[] = [
    (number !== place || seal.previous !== previous) && { number, fault: "PREVIOUS" },
    signature !== "SIGNED" && { number, fault: signature },
    (leaves.length !== seal.leaves || merkleRoot(leaves.map(leafText)) !== seal.root) && { number, fault: "LEAVES" },
  ];
  const changed = await changedSince(manager, number);
  return [...faults.filter((fault) => fault !== false), ...changed.map((chain) => ({ number, fault: "CHAIN", chain }) as const)];
}

/** The seals that were handed out and are not kept, or not as they were: the history was cut there, and sealed again or not. */
function lostOf(kept: readonly SealRow[], service: string, published: readonly Seal[], keys: TrustedKeys): readonly BrokenSeal[] {
  const hashes = new Map(kept.map((seal) => [seal.number, sealHash(sealOf(service, seal))]));
  const lost = published.filter((seal) => hashes.get(seal.number) !== sealHash(seal) || isSignedByOneOf(keys, seal) !== "SIGNED");
  return lost.map(({ number }) => ({ number, fault: "PUBLISHED" }));
}

async function walkSeals(manager: EntityManager, service: string, keys: TrustedKeys, published: readonly Seal[]) {
  const seals = await rows<SealRow>(manager, sql`SELECT * FROM history_seal ORDER BY number`);
  const broken: BrokenSeal[] = [];
  let previous = SEALS_START;
  for (const [index, kept] of seals.entries()) {
    broken.push(...(await faultsOf(manager, service, kept, previous, index + 1, keys)));
    previous = sealHash(sealOf(service, kept));
  }
  return { seals: seals.length, broken: [...broken, ...lostOf(seals, service, published, keys)] };
}

/**
 * Walks all chains and seals of a service's database as it stands at one moment, while the service runs.
 * What a seal vouches for cannot be rewritten with its head unnoticed: that would need the signing key.
 * That the newest seals are there at all, only what was handed out of the database can tell (`published`).
 */
export async function verifyHistory(
  dataSource: DataSource,
  service: string,
  keys: TrustedKeys,
  published?: PublishedSeals,
): Promise<Verification> {
  // Read before: what is sealed from now on is not missed.
  const handedOut = (await published?.all(service)) ?? [];
  return dataSource.transaction("REPEATABLE READ", async (manager) => {
    const chains = await walkChains(manager);
    const seals = await walkSeals(manager, service, keys, handedOut);
    return {
      chains: chains.chains,
      entries: chains.entries,
      seals: seals.seals,
      brokenChains: chains.broken,
      brokenSeals: seals.broken,
    };
  });
}

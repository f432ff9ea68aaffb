import type { EntityManager } from "typeorm";
import type { HistoryRow, SealedChainRow, SealRow } from "../postgres/kit-tables.ts";
import { row, rows, sql } from "../postgres/sql.ts";
import { merkleProof, type ProofStep } from "./merkle.ts";
import { leafText, type Seal, type SealedChain } from "./seal.ts";
import { sealOf } from "./take-seal.ts";

/** One entry as whoever verifies it needs it. Without content, its hash stands for reason and payload. */
export interface ExtractEntry {
  readonly number: number;
  readonly type: string;
  readonly at: string;
  readonly actorKind: string;
  readonly actorSubject: string;
  readonly actorOrganisation: string | null;
  readonly actorRoles: readonly string[];
  /** In whose stead, as the chain has it; absent for who acted in their own right. */
  readonly actorInSteadOf?: string;
  readonly payloadHash: string;
  readonly content?: { readonly salt: string; readonly why: string | null; readonly payload: string };
}

/** A dossier's history, and what shows to anybody with the public key that it is the one that was sealed. */
export interface HistoryExtract {
  readonly format: "coop-history-extract-v1";
  readonly service: string;
  readonly subject: string;
  /** Entries after `sealed.number` are in no seal yet. */
  readonly entries: readonly ExtractEntry[];
  readonly sealed: SealedChain | null;
  readonly proof: readonly ProofStep[];
  readonly seal: Seal | null;
}

function entryOf(entry: HistoryRow, withContent: boolean): ExtractEntry {
  const { number, type, at, actor_kind, actor_subject, actor_organisation, actor_roles, payload_hash, salt, why, payload } =
    entry;
  return {
    number,
    type,
    at: at.toISOString(),
    actorKind: actor_kind,
    actorSubject: actor_subject,
    actorOrganisation: actor_organisation,
    actorRoles: actor_roles,
    ...(entry.actor_in_stead_of !== null && { actorInSteadOf: entry.actor_in_stead_of }),
    payloadHash: payload_hash,
    ...(withContent && salt !== null && payload !== null && { content: { salt, why, payload } }),
  };
}

/** The newest seal that vouches for the chain, and the way from the chain to its root. */
async function vouchedFor(manager: EntityManager, service: string, subject: string) {
  const sealed = await row<SealedChainRow>(
    manager,
    sql`SELECT * FROM history_sealed_chain WHERE subject = ${subject} ORDER BY number DESC LIMIT 1`,
  );
  if (!sealed) return { sealed: null, proof: [], seal: null };
  const kept = await row<SealRow>(manager, sql`SELECT * FROM history_seal WHERE number = ${sealed.seal}`);
  const leaves = await rows<SealedChain>(
    manager,
    sql`SELECT subject, number, link FROM history_sealed_chain WHERE seal = ${sealed.seal} ORDER BY position`,
  );
  const { number, link } = sealed;
  return {
    sealed: { subject, number, link },
    proof: merkleProof(leaves.map(leafText), sealed.position),
    seal: sealOf(service, kept as SealRow),
  };
}

/** The history of one aggregate for somebody outside; undefined when there is none. */
export async function extractHistory(
  manager: EntityManager,
  service: string,
  subject: string,
  withContent: boolean,
): Promise<HistoryExtract | undefined> {
  const entries = await rows<HistoryRow>(manager, sql`SELECT * FROM history WHERE subject = ${subject} ORDER BY number`);
  if (entries.length === 0) return undefined;
  return {
    format: "coop-history-extract-v1",
    service,
    subject,
    entries: entries.map((entry) => entryOf(entry, withContent)),
    ...(await vouchedFor(manager, service, subject)),
  };
}

import { column, table } from "./table.ts";

export interface HeadRow {
  subject: string;
  history_count: number;
  chain_link: string;
  sequence: number;
}

export const aggregateHeadTable = table<HeadRow>("aggregate_head", {
  subject: column.id,
  history_count: column.integer,
  chain_link: column.text,
  sequence: column.integer,
});

export interface HistoryRow {
  subject: string;
  number: number;
  type: string;
  payload: string | null;
  salt: string | null;
  payload_hash: string;
  link: string;
  actor_kind: string;
  actor_subject: string;
  actor_organisation: string | null;
  actor_roles: string[];
  /** A `Stead` as canonical JSON. */
  actor_in_stead_of: string | null;
  why: string | null;
  at: Date;
  recorded_at: Date;
}

export const historyTable = table<HistoryRow>("history", {
  subject: column.id,
  number: column.number,
  type: column.text,
  payload: column.optionalText,
  salt: column.optionalText,
  payload_hash: column.text,
  link: column.text,
  actor_kind: column.text,
  actor_subject: column.text,
  actor_organisation: column.optionalText,
  actor_roles: column.texts,
  actor_in_stead_of: column.optionalText,
  why: column.optionalText,
  at: column.instant,
  recorded_at: column.instant,
});

export interface OutboxRow {
  position: string;
  topic: string;
  subject: string;
  envelope: string;
  recorded_at: Date;
  published_at: Date | null;
}

export const outboxTable = table<OutboxRow>("outbox", {
  position: column.position,
  topic: column.text,
  subject: column.uuid,
  envelope: column.text,
  recorded_at: column.instant,
  published_at: column.optionalInstant,
});

export interface InboxMarkRow {
  consumer: string;
  source: string;
  subject: string;
  sequence: number;
}

export const inboxMarkTable = table<InboxMarkRow>("inbox_mark", {
  consumer: column.key,
  source: column.key,
  subject: column.key,
  sequence: column.integer,
});

export interface ParkedMessageRow {
  id: string;
  consumer: string;
  /** `RETRY`: an operator wants it tried again; the service takes it up. */
  /** `UNKNOWN_VERSION`: newer than the copy that got it; one that knows it applies it. */
  state: "FAILED" | "WAITING" | "UNREADABLE" | "UNKNOWN_VERSION" | "RETRY";
  source: string | null;
  subject: string | null;
  sequence: number | null;
  topic: string;
  partition: number;
  offset: string;
  value: string;
  error: string;
  parked_at: Date;
}

export const parkedMessageTable = table<ParkedMessageRow>("parked_message", {
  id: column.id,
  consumer: column.text,
  state: column.text,
  source: column.optionalText,
  subject: column.optionalText,
  sequence: column.optionalInteger,
  topic: column.text,
  partition: column.integer,
  offset: column.bigint,
  value: column.text,
  error: column.text,
  parked_at: column.instant,
});

export interface ParkedActionRow {
  id: string;
  at: Date;
  who: string;
  /** `SKIP`: what never came was given up, for the message that waited for it. */
  action: "REPLAY" | "DISCARD" | "SKIP";
  why: string | null;
  message_id: string;
  consumer: string;
  type: string | null;
  source: string | null;
  subject: string | null;
  sequence: number | null;
  /** Where the mark was moved to: this event, from `sequence` on, has had no effect. */
  passed_to: number | null;
  topic: string;
  partition: number;
  offset: string;
  /** SHA-256 of the message as it came. */
  value_hash: string;
}

export const parkedActionTable = table<ParkedActionRow>("parked_action", {
  id: column.id,
  at: column.instant,
  who: column.text,
  action: column.text,
  why: column.optionalText,
  message_id: column.uuid,
  consumer: column.text,
  type: column.optionalText,
  source: column.optionalText,
  subject: column.optionalText,
  sequence: column.optionalInteger,
  passed_to: column.optionalInteger,
  topic: column.text,
  partition: column.integer,
  offset: column.bigint,
  value_hash: column.text,
});

export interface RebuildActionRow {
  id: string;
  at: Date;
  who: string;
  why: string | null;
  consumer: string;
  projection: string;
  /** What differed, by table. */
  differences: object;
}

export const rebuildActionTable = table<RebuildActionRow>("rebuild_action", {
  id: column.id,
  at: column.instant,
  who: column.text,
  why: column.optionalText,
  consumer: column.text,
  projection: column.text,
  differences: column.json,
});

export interface IdempotencyRow {
  actor_subject: string;
  field: string;
  key: string;
  arguments_hash: string;
  outcome: object | null;
  recorded_at: Date;
}

export const idempotencyTable = table<IdempotencyRow>("idempotency", {
  actor_subject: column.key,
  field: column.key,
  key: column.key,
  arguments_hash: column.text,
  outcome: column.optionalJson,
  recorded_at: column.instant,
});

export const leaseTable = table<{ name: string; holder: string; expires_at: Date }>("lease", {
  name: column.key,
  holder: column.uuid,
  expires_at: column.instant,
});

export interface DeltaRow {
  position: string;
  transaction_id: string;
  entity: string;
  entity_id: string;
  deleted: boolean;
  recorded_at: Date;
}

export const deltaTable = table<DeltaRow>("delta", {
  position: column.position,
  transaction_id: column.bigint,
  entity: column.text,
  entity_id: column.uuid,
  deleted: column.boolean,
  recorded_at: column.instant,
});

/** A daily head: what vouches for all chains of the service as they stood. */
export interface SealRow {
  number: number;
  sealed_at: Date;
  leaves: number;
  root: string;
  previous: string;
  key_id: string;
  signature: string;
}

export const sealTable = table<SealRow>("history_seal", {
  number: column.number,
  sealed_at: column.instant,
  leaves: column.integer,
  root: column.text,
  previous: column.text,
  key_id: column.text,
  signature: column.text,
});

/** A chain that had grown when its seal was made, at its place in the tree. */
export interface SealedChainRow {
  seal: number;
  position: number;
  subject: string;
  number: number;
  link: string;
}

export const sealedChainTable = table<SealedChainRow>("history_sealed_chain", {
  seal: column.number,
  position: column.number,
  subject: column.uuid,
  number: column.integer,
  link: column.text,
});

/** Dossiers of one entity that one request of an agent or a system has shown. */
export interface AccessRow {
  id: string;
  at: Date;
  request_id: string;
  actor_kind: string;
  actor_subject: string;
  organisation: string | null;
  operation: string | null;
  entity: string;
  entity_ids: string[];
}

export const accessTable = table<AccessRow>("access_log", {
  id: column.id,
  at: column.instant,
  request_id: column.text,
  actor_kind: column.text,
  actor_subject: column.text,
  organisation: column.optionalText,
  operation: column.optionalText,
  entity: column.text,
  entity_ids: column.uuids,
});

export const kitTables = [
  aggregateHeadTable,
  historyTable,
  outboxTable,
  inboxMarkTable,
  parkedMessageTable,
  parkedActionTable,
  rebuildActionTable,
  idempotencyTable,
  leaseTable,
  deltaTable,
  sealTable,
  sealedChainTable,
  accessTable,
];

import { EntitySchema } from "typeorm";

export interface HeadRow {
  subject: string;
  history_count: number;
  chain_link: string;
  sequence: number;
}

export const aggregateHeadTable = new EntitySchema<HeadRow>({
  name: "aggregate_head",
  columns: {
    subject: { type: "uuid", primary: true },
    history_count: { type: "integer" },
    chain_link: { type: "text" },
    sequence: { type: "integer" },
  },
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
  why: string | null;
  at: Date;
  recorded_at: Date;
}

export const historyTable = new EntitySchema<HistoryRow>({
  name: "history",
  columns: {
    subject: { type: "uuid", primary: true },
    number: { type: "integer", primary: true },
    type: { type: "text" },
    payload: { type: "text", nullable: true },
    salt: { type: "text", nullable: true },
    payload_hash: { type: "text" },
    link: { type: "text" },
    actor_kind: { type: "text" },
    actor_subject: { type: "text" },
    actor_organisation: { type: "text", nullable: true },
    actor_roles: { type: "text", array: true },
    why: { type: "text", nullable: true },
    at: { type: "timestamptz" },
    recorded_at: { type: "timestamptz" },
  },
});

export interface OutboxRow {
  position: string;
  topic: string;
  subject: string;
  envelope: string;
  recorded_at: Date;
  published_at: Date | null;
}

export const outboxTable = new EntitySchema<OutboxRow>({
  name: "outbox",
  columns: {
    position: { type: "bigint", primary: true, generated: "increment" },
    topic: { type: "text" },
    subject: { type: "uuid" },
    envelope: { type: "text" },
    recorded_at: { type: "timestamptz" },
    published_at: { type: "timestamptz", nullable: true },
  },
  indices: [
    { name: "outbox_waiting", columns: ["position"], where: "published_at IS NULL" },
    { name: "outbox_published", columns: ["published_at"], where: "published_at IS NOT NULL" },
  ],
});

export interface InboxMarkRow {
  consumer: string;
  source: string;
  subject: string;
  sequence: number;
}

export const inboxMarkTable = new EntitySchema<InboxMarkRow>({
  name: "inbox_mark",
  columns: {
    consumer: { type: "text", primary: true },
    source: { type: "text", primary: true },
    subject: { type: "text", primary: true },
    sequence: { type: "integer" },
  },
});

export interface ParkedMessageRow {
  id: string;
  consumer: string;
  state: "FAILED" | "WAITING" | "UNREADABLE";
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

export const parkedMessageTable = new EntitySchema<ParkedMessageRow>({
  name: "parked_message",
  columns: {
    id: { type: "uuid", primary: true },
    consumer: { type: "text" },
    state: { type: "text" },
    source: { type: "text", nullable: true },
    subject: { type: "text", nullable: true },
    sequence: { type: "integer", nullable: true },
    topic: { type: "text" },
    partition: { type: "integer" },
    offset: { type: "bigint" },
    value: { type: "text" },
    error: { type: "text" },
    parked_at: { type: "timestamptz" },
  },
  indices: [
    { name: "parked_message_place", columns: ["consumer", "topic", "partition", "offset"], unique: true },
    { name: "parked_message_subject", columns: ["consumer", "source", "subject", "sequence"] },
  ],
});

export interface IdempotencyRow {
  actor_subject: string;
  field: string;
  key: string;
  arguments_hash: string;
  outcome: object | null;
  recorded_at: Date;
}

export const idempotencyTable = new EntitySchema<IdempotencyRow>({
  name: "idempotency",
  columns: {
    actor_subject: { type: "text", primary: true },
    field: { type: "text", primary: true },
    key: { type: "text", primary: true },
    arguments_hash: { type: "text" },
    outcome: { type: "jsonb", nullable: true },
    recorded_at: { type: "timestamptz" },
  },
  indices: [{ name: "idempotency_recorded_at", columns: ["recorded_at"] }],
});

export const leaseTable = new EntitySchema<{ name: string; holder: string; expires_at: Date }>({
  name: "lease",
  columns: {
    name: { type: "text", primary: true },
    holder: { type: "uuid" },
    expires_at: { type: "timestamptz" },
  },
});

export const deltaTable = new EntitySchema<{
  position: string;
  transaction_id: string;
  entity: string;
  entity_id: string;
  deleted: boolean;
  recorded_at: Date;
}>({
  name: "delta",
  columns: {
    position: { type: "bigint", primary: true, generated: "increment" },
    transaction_id: { type: "bigint", default: () => "((pg_current_xact_id())::text)::bigint" },
    entity: { type: "text" },
    entity_id: { type: "uuid" },
    deleted: { type: "boolean", default: false },
    recorded_at: { type: "timestamptz" },
  },
  indices: [{ name: "delta_transaction", columns: ["transaction_id", "position"] }],
});

export const kitTables = [
  aggregateHeadTable,
  historyTable,
  outboxTable,
  inboxMarkTable,
  parkedMessageTable,
  idempotencyTable,
  leaseTable,
  deltaTable,
];

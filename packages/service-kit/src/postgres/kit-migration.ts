import type { Migration } from "./migrations.ts";

/** The tables that every service has for its history and its events. */
const kitMigration: Migration = {
  at: 1_763_700_000_000,
  name: "Kit",
  sql: `
    -- One row per aggregate: where its chain of history and its announced events stand. Its lock orders both.
    CREATE TABLE aggregate_head (
      subject uuid PRIMARY KEY,
      history_count integer NOT NULL,
      chain_link text NOT NULL,
      sequence integer NOT NULL
    );
    -- The domain events, chained. A purge empties payload and salt; the chain still verifies.
    CREATE TABLE history (
      subject uuid NOT NULL,
      number integer NOT NULL,
      type text NOT NULL,
      payload text,
      salt text,
      payload_hash text NOT NULL,
      link text NOT NULL,
      actor_kind text NOT NULL,
      actor_subject text NOT NULL,
      actor_organisation text,
      actor_roles text[] NOT NULL,
      why text,
      at timestamptz NOT NULL,
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (subject, number)
    );
    CREATE TABLE outbox (
      position bigserial PRIMARY KEY,
      topic text NOT NULL,
      subject uuid NOT NULL,
      envelope text NOT NULL,
      recorded_at timestamptz NOT NULL,
      published_at timestamptz
    );
    CREATE INDEX outbox_waiting ON outbox (position) WHERE published_at IS NULL;
    CREATE INDEX outbox_published ON outbox (published_at) WHERE published_at IS NOT NULL;
    -- How far each consumer has applied each source and subject.
    CREATE TABLE inbox_mark (
      consumer text NOT NULL,
      source text NOT NULL,
      subject text NOT NULL,
      sequence integer NOT NULL,
      PRIMARY KEY (consumer, source, subject)
    );
    -- Messages that keep failing (FAILED) or wait behind one or for one (WAITING). UNREADABLE ones have no subject.
    CREATE TABLE parked_message (
      id uuid PRIMARY KEY,
      consumer text NOT NULL,
      state text NOT NULL,
      source text,
      subject text,
      sequence integer,
      topic text NOT NULL,
      partition integer NOT NULL,
      "offset" bigint NOT NULL,
      value text NOT NULL,
      error text NOT NULL,
      parked_at timestamptz NOT NULL
    );
    CREATE UNIQUE INDEX parked_message_place ON parked_message (consumer, topic, partition, "offset");
    CREATE INDEX parked_message_subject ON parked_message (consumer, source, subject, sequence);
    -- What a repeated mutation answers. One row per actor, field and key.
    CREATE TABLE idempotency (
      actor_subject text NOT NULL,
      field text NOT NULL,
      key text NOT NULL,
      arguments_hash text NOT NULL,
      outcome jsonb,
      recorded_at timestamptz NOT NULL,
      PRIMARY KEY (actor_subject, field, key)
    );
    CREATE INDEX idempotency_recorded_at ON idempotency (recorded_at);
    CREATE TABLE lease (
      name text PRIMARY KEY,
      holder uuid NOT NULL,
      expires_at timestamptz NOT NULL
    );
    -- One row per change, ordered by transaction: a gap-free delta feed can be read from it.
    CREATE TABLE delta (
      position bigserial PRIMARY KEY,
      transaction_id bigint NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
      entity text NOT NULL,
      entity_id uuid NOT NULL,
      deleted boolean NOT NULL DEFAULT false,
      recorded_at timestamptz NOT NULL
    );
    CREATE INDEX delta_transaction ON delta (transaction_id, position);
  `,
};

/** What operators did with parked messages. Who, when, what and why; the message itself stays on its topic, at its offset. */
const parkedActionMigration: Migration = {
  at: 1_795_329_600_000,
  name: "KitParkedAction",
  sql: `
    CREATE TABLE parked_action (
      id uuid PRIMARY KEY,
      at timestamptz NOT NULL,
      who text NOT NULL,
      action text NOT NULL,
      why text,
      message_id uuid NOT NULL,
      consumer text NOT NULL,
      type text,
      source text,
      subject text,
      sequence integer,
      topic text NOT NULL,
      partition integer NOT NULL,
      "offset" bigint NOT NULL,
      value_hash text NOT NULL
    );
    CREATE INDEX parked_action_message ON parked_action (message_id);
  `,
};

/** Signed heads of the history: whoever rewrites a chain with its head would have to sign again what others have a copy of. */
const sealMigration: Migration = {
  at: 1_795_332_000_000,
  name: "KitSeal",
  sql: `
    CREATE TABLE history_seal (
      number integer PRIMARY KEY,
      sealed_at timestamptz NOT NULL,
      leaves integer NOT NULL,
      root text NOT NULL,
      previous text NOT NULL,
      key_id text NOT NULL,
      signature text NOT NULL
    );
    CREATE TABLE history_sealed_chain (
      seal integer NOT NULL REFERENCES history_seal (number),
      position integer NOT NULL,
      subject uuid NOT NULL,
      number integer NOT NULL,
      link text NOT NULL,
      PRIMARY KEY (seal, position)
    );
    CREATE INDEX history_sealed_chain_subject ON history_sealed_chain (subject, number);
  `,
};

/** Where an operator's act moved the mark to, so that a rebuild passes over the same events; and the rebuilds, with what differed. */
const rebuildMigration: Migration = {
  at: 1_795_334_400_000,
  name: "KitRebuild",
  sql: `
    ALTER TABLE parked_action ADD COLUMN passed_to integer;
    UPDATE parked_action SET passed_to = sequence WHERE action = 'DISCARD';
    CREATE TABLE rebuild_action (
      id uuid PRIMARY KEY,
      at timestamptz NOT NULL,
      who text NOT NULL,
      why text,
      consumer text NOT NULL,
      projection text NOT NULL,
      differences jsonb NOT NULL
    );
  `,
};

/** Who consulted what: apart from the history, which is kept with the dossier, and from the technical log. */
const accessMigration: Migration = {
  at: 1_795_338_000_000,
  name: "KitAccessLog",
  sql: `
    CREATE TABLE access_log (
      id uuid PRIMARY KEY,
      at timestamptz NOT NULL,
      request_id text NOT NULL,
      actor_kind text NOT NULL,
      actor_subject text NOT NULL,
      organisation text,
      operation text,
      entity text NOT NULL,
      entity_ids uuid[] NOT NULL
    );
    CREATE INDEX access_log_at ON access_log (at);
    CREATE INDEX access_log_entities ON access_log USING gin (entity_ids);
  `,
};

/** In whose stead somebody acted. Rows of before have none, and so the links that they had. */
const steadMigration: Migration = {
  at: 1_795_370_400_000,
  name: "KitStead",
  sql: "ALTER TABLE history ADD COLUMN actor_in_stead_of text;",
};

/** The steps of the kit's own tables, in their order. */
export const kitMigrations: readonly Migration[] = [
  kitMigration,
  parkedActionMigration,
  sealMigration,
  rebuildMigration,
  accessMigration,
  steadMigration,
];

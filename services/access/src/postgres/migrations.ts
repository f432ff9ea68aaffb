/** One step of the database's life. Steps are never changed once released: expand, then contract. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

const tables: Migration = {
  name: "0001-tables",
  sql: `
    -- What oidc-provider remembers: clients, replayed assertions, later sessions and grants. The columns follow from the payload.
    CREATE TABLE oidc_payload (
      model text NOT NULL,
      id text NOT NULL,
      payload jsonb NOT NULL,
      uid text GENERATED ALWAYS AS (payload ->> 'uid') STORED,
      user_code text GENERATED ALWAYS AS (payload ->> 'userCode') STORED,
      grant_id text GENERATED ALWAYS AS (payload ->> 'grantId') STORED,
      expires_at timestamptz,
      PRIMARY KEY (model, id)
    );
    CREATE INDEX oidc_payload_uid ON oidc_payload (model, uid) WHERE uid IS NOT NULL;
    CREATE INDEX oidc_payload_user_code ON oidc_payload (model, user_code) WHERE user_code IS NOT NULL;
    CREATE INDEX oidc_payload_grant_id ON oidc_payload (model, grant_id) WHERE grant_id IS NOT NULL;
    CREATE INDEX oidc_payload_expires_at ON oidc_payload (expires_at) WHERE expires_at IS NOT NULL;

    -- The private keys are sealed (JWE): a copy of the database alone signs nothing.
    CREATE TABLE signing_key (
      kid text PRIMARY KEY,
      sealed_jwk text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      retired_at timestamptz
    );

    -- At most one row: how far the legal clock is ahead of the system clock.
    CREATE TABLE legal_clock (
      is_only_row boolean PRIMARY KEY DEFAULT true CHECK (is_only_row),
      offset_ms bigint NOT NULL
    );
  `,
};

const keyPurposes: Migration = {
  name: "0002-key-purposes",
  sql: `
    -- The development login providers sign with keys of their own. Keys that were there are the issuer's.
    ALTER TABLE signing_key ADD COLUMN purpose text NOT NULL DEFAULT 'issuer';
  `,
};

export const migrations: readonly Migration[] = [tables, keyPurposes];

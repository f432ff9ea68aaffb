import type { Migration } from "@coop/service-kit";

/** The life of the funding database. */
export const migrations: readonly Migration[] = [
  {
    at: 1_763_790_000_000,
    name: "Funding",
    sql: `
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      -- What the events of the protocols service say of each dossier, for the row rule and the lists.
      CREATE TABLE dossier (
        id uuid PRIMARY KEY,
        reference text,
        title text NOT NULL,
        search_text text NOT NULL,
        region_code text,
        promoters uuid[] NOT NULL,
        status text NOT NULL,
        published boolean NOT NULL
      );
      CREATE INDEX dossier_search ON dossier USING gin (search_text gin_trgm_ops);

      CREATE TABLE funding_file (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        protocol_id uuid NOT NULL REFERENCES dossier (id),
        status text NOT NULL,
        outcome text,
        opinion_number text,
        opened_on date NOT NULL,
        ends_on date,
        order_recorded boolean NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX funding_file_protocol ON funding_file (protocol_id);
      CREATE INDEX funding_file_opened ON funding_file (opened_on, id);
      CREATE INDEX funding_file_updated ON funding_file (updated_at, id);
      CREATE INDEX funding_file_status ON funding_file (status, opened_on, id);
    `,
  },
  {
    at: 1_795_357_800_000,
    name: "DossiersWithoutUnreadColumns",
    sql: `
      -- Nobody reads them. Copies of before still write them; those from now on do not.
      ALTER TABLE dossier ALTER COLUMN title DROP NOT NULL, ALTER COLUMN status DROP NOT NULL;
    `,
  },
  {
    at: 1_795_357_900_000,
    name: "UnreadDossierColumnsGo",
    sql: `
      -- A release later: no copy that runs writes them.
      ALTER TABLE dossier DROP COLUMN reference, DROP COLUMN title, DROP COLUMN status;
    `,
  },
];

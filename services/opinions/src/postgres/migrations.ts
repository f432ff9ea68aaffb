import type { Migration } from "@coop/service-kit";

/** The life of the opinions database. */
export const migrations: readonly Migration[] = [
  {
    at: 1_763_800_100_000,
    name: "Opinions",
    sql: `
      -- What the protocols service last said of each dossier.
      CREATE TABLE dossier (
        id uuid PRIMARY KEY,
        reference text,
        title text NOT NULL,
        search_text text NOT NULL,
        region_code text,
        promoters uuid[] NOT NULL,
        status text NOT NULL,
        -- Whether the protocol is in force, for everybody to read.
        published boolean NOT NULL,
        funding_requested boolean NOT NULL
      );
      CREATE INDEX dossier_region ON dossier (region_code);
      CREATE INDEX dossier_promoters ON dossier USING gin (promoters);
      CREATE INDEX dossier_published ON dossier (id) WHERE published;

      CREATE TABLE opinion (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        protocol_id uuid NOT NULL REFERENCES dossier (id),
        type text NOT NULL,
        binding boolean NOT NULL,
        status text NOT NULL,
        opened_on date NOT NULL,
        outcome text,
        number text,
        open_reserves integer NOT NULL,
        unread_version boolean NOT NULL,
        rapporteur text,
        -- Whether it can be read at its address.
        published boolean NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX opinion_protocol ON opinion (protocol_id, opened_on, id);
      -- One file of a kind is open per protocol, whatever is said twice.
      CREATE UNIQUE INDEX opinion_open ON opinion (protocol_id, type) WHERE status <> 'WITHDRAWN';
      CREATE INDEX opinion_opened ON opinion (opened_on, id);
      CREATE INDEX opinion_updated ON opinion (updated_at, id);
      CREATE INDEX opinion_status_opened ON opinion (status, opened_on, id);
      CREATE INDEX opinion_rapporteur ON opinion (rapporteur) WHERE rapporteur IS NOT NULL;
    `,
  },
  {
    at: 1_764_000_100_000,
    name: "Consultations",
    sql: `
      -- Filled by the next event of each dossier, or for all by \`events -- rebuild opinions dossiers\`.
      ALTER TABLE dossier ADD COLUMN regime text, ADD COLUMN version_number integer, ADD COLUMN version_hash text;

      CREATE TABLE consultation (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        protocol_id uuid NOT NULL REFERENCES dossier (id),
        body text NOT NULL,
        body_kind text NOT NULL,
        requester_kind text NOT NULL,
        status text NOT NULL,
        requested_on date NOT NULL,
        due_on date NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX consultation_protocol ON consultation (protocol_id, requested_on, id);
      CREATE INDEX consultation_body ON consultation (body, due_on, id);
      CREATE INDEX consultation_due ON consultation (due_on, id);
      CREATE INDEX consultation_requested ON consultation (requested_on, id);
      -- The same side waits for one answer of a body on a dossier, whatever is asked twice.
      CREATE UNIQUE INDEX consultation_open ON consultation (protocol_id, body, requester_kind) WHERE status = 'REQUESTED';
    `,
  },
];

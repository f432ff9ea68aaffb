import type { Migration } from "@coop/service-kit";

/** The life of the protocols database. */
export const migrations: readonly Migration[] = [
  {
    at: 1_763_800_000_000,
    name: "Protocols",
    sql: `
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE TABLE protocol (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        title text NOT NULL,
        search_text text NOT NULL,
        regime text NOT NULL,
        status text NOT NULL,
        status_since timestamptz NOT NULL,
        region_code text,
        reference text,
        filed_on date,
        funding_requested boolean NOT NULL,
        -- Whether it has left its promoters' hands: a letter of intent or a filing was sent.
        sent boolean NOT NULL,
        -- Whether anybody may know that it exists: it is filed or published.
        listed boolean NOT NULL,
        promoters uuid[] NOT NULL,
        invited uuid[] NOT NULL,
        professions text[] NOT NULL,
        opinions_asked text[] NOT NULL,
        opinions_outstanding text[] NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX protocol_reference ON protocol (reference);
      CREATE INDEX protocol_updated ON protocol (updated_at, id);
      CREATE INDEX protocol_status_since ON protocol (status_since, id);
      CREATE INDEX protocol_title ON protocol (title COLLATE "fr-x-icu", id);
      CREATE INDEX protocol_region_status ON protocol (region_code, status, updated_at, id);
      CREATE INDEX protocol_promoters ON protocol USING gin (promoters);
      CREATE INDEX protocol_invited ON protocol USING gin (invited);
      CREATE INDEX protocol_professions ON protocol USING gin (professions);
      CREATE INDEX protocol_opinions_outstanding ON protocol USING gin (opinions_outstanding);
      CREATE INDEX protocol_search ON protocol USING gin (search_text gin_trgm_ops);

      CREATE TABLE grid_section (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        protocol_id uuid NOT NULL REFERENCES protocol (id),
        section text NOT NULL
      );
      CREATE UNIQUE INDEX grid_section_place ON grid_section (protocol_id, section);

      CREATE TABLE protocol_version (
        protocol_id uuid NOT NULL REFERENCES protocol (id),
        number integer NOT NULL,
        hash text NOT NULL,
        filed_on date NOT NULL,
        content jsonb NOT NULL,
        answers jsonb NOT NULL,
        PRIMARY KEY (protocol_id, number)
      );

      CREATE TABLE authorisation (
        id uuid PRIMARY KEY,
        protocol_id uuid NOT NULL REFERENCES protocol (id)
      );
      CREATE INDEX authorisation_protocol ON authorisation (protocol_id);

      CREATE TABLE person (
        id uuid PRIMARY KEY,
        id_nat_ps text NOT NULL,
        given_name text,
        family_name text,
        profession_code text
      );
      CREATE UNIQUE INDEX person_id_nat_ps ON person (id_nat_ps);

      CREATE TABLE work_item (
        task_id text PRIMARY KEY,
        verb text NOT NULL,
        protocol_id uuid NOT NULL,
        about_type text NOT NULL,
        about_id uuid NOT NULL,
        assignee_kind text NOT NULL,
        assignee_role text,
        assignee_region text,
        assignee_subject text,
        since timestamptz NOT NULL
      );
      CREATE INDEX work_item_since ON work_item (since, task_id);
      CREATE INDEX work_item_protocol ON work_item (protocol_id);

      CREATE TABLE reference_counter (
        year integer PRIMARY KEY,
        last integer NOT NULL
      );

      CREATE TABLE external_reference (
        protocol_id uuid NOT NULL REFERENCES protocol (id),
        system text NOT NULL,
        reference text NOT NULL,
        PRIMARY KEY (protocol_id, system)
      );
      CREATE INDEX external_reference_system ON external_reference (system, reference);
    `,
  },
  {
    at: 1_763_900_000_000,
    name: "AnswersAreLists",
    sql: `
      -- They were once kept as the text of a list.
      UPDATE protocol_version SET answers = (answers #>> '{}')::jsonb WHERE jsonb_typeof(answers) = 'string';
    `,
  },
  {
    at: 1_764_000_000_000,
    name: "Consultations",
    sql: `
      -- Who is asked about which version, as the opinions service says.
      CREATE TABLE consultation (
        id uuid PRIMARY KEY,
        protocol_id uuid NOT NULL,
        body text NOT NULL,
        body_kind text NOT NULL,
        version_number integer NOT NULL
      );
      CREATE INDEX consultation_protocol ON consultation (protocol_id, body);
      CREATE INDEX consultation_body ON consultation (body, protocol_id);

      ALTER TABLE work_item ADD COLUMN assignee_organisation text;
    `,
  },
  {
    at: 1_795_345_200_000,
    name: "GridShares",
    sql: `
      CREATE TABLE grid_share (
        id uuid PRIMARY KEY,
        protocol_id uuid NOT NULL REFERENCES protocol (id),
        kind text NOT NULL,
        organisation text NOT NULL,
        -- Pseudonym of an agent; null where the share is for whoever acts for the organisation.
        subject uuid,
        until date
      );
      CREATE INDEX grid_share_protocol ON grid_share (protocol_id);
      CREATE INDEX grid_share_organisation ON grid_share (organisation, subject);

      -- What the directory called them when the grid was shared. Nothing of it stands in states, history or events.
      CREATE TABLE share_recipient (
        id uuid PRIMARY KEY,
        organisation text NOT NULL,
        -- Pseudonym of an agent; empty for the organisation itself.
        subject text NOT NULL,
        name text NOT NULL,
        organisation_label text NOT NULL,
        UNIQUE (organisation, subject)
      );
    `,
  },
];

import type { Migration } from "@coop/service-kit";

/** The life of the adhesions database. */
export const migrations: readonly Migration[] = [
  {
    at: 1_763_800_000_000,
    name: "Adhesions",
    sql: `
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      -- What the protocols service tells of its dossiers and of what they authorise.
      CREATE TABLE dossier (
        id uuid PRIMARY KEY,
        reference text,
        title text NOT NULL,
        region_code text,
        promoters uuid[] NOT NULL,
        status text NOT NULL,
        published boolean NOT NULL
      );
      CREATE TABLE authorisation (
        id uuid PRIMARY KEY,
        protocol_id uuid NOT NULL REFERENCES dossier (id),
        regime text NOT NULL,
        version_number integer NOT NULL,
        scope text NOT NULL,
        region_codes text[] NOT NULL,
        in_force_on date NOT NULL,
        ends_on date,
        delegant_professions text[] NOT NULL,
        delegate_professions text[] NOT NULL,
        practice_frames text[] NOT NULL
      );
      CREATE INDEX authorisation_protocol ON authorisation (protocol_id);

      CREATE TABLE person (
        id uuid PRIMARY KEY,
        id_nat_ps text NOT NULL,
        given_name text,
        family_name text
      );
      CREATE UNIQUE INDEX person_id_nat_ps ON person (id_nat_ps);

      CREATE TABLE structure (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        name text NOT NULL,
        search_text text NOT NULL,
        finess text,
        siret text,
        region_code text NOT NULL
      );
      CREATE UNIQUE INDEX structure_finess ON structure (finess);
      CREATE UNIQUE INDEX structure_siret ON structure (siret);
      CREATE INDEX structure_name ON structure (name COLLATE "fr-x-icu", id);
      CREATE INDEX structure_region_name ON structure (region_code, name COLLATE "fr-x-icu", id);
      CREATE INDEX structure_search ON structure USING gin (search_text gin_trgm_ops);

      CREATE TABLE adhesion (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        protocol_id uuid NOT NULL REFERENCES dossier (id),
        authorisation_id uuid NOT NULL REFERENCES authorisation (id),
        region_code text NOT NULL,
        structure_id uuid REFERENCES structure (id),
        status text NOT NULL,
        -- Whether it has left the team's hands.
        submitted boolean NOT NULL,
        -- Whether anybody may know of it: the team is registered.
        registered boolean NOT NULL,
        -- Pseudonyms of all who are or were in the team.
        people uuid[] NOT NULL,
        -- Professions of those who are.
        professions text[] NOT NULL,
        submitted_on date,
        deadline_on date,
        -- From this day on a report may be there to open; it may say too early, never too late.
        next_report_on date,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX adhesion_submitted_on ON adhesion ((coalesce(submitted_on, 'infinity'::date)), id);
      CREATE INDEX adhesion_protocol ON adhesion (protocol_id, (coalesce(submitted_on, 'infinity'::date)), id);
      CREATE INDEX adhesion_authorisation ON adhesion (authorisation_id, (coalesce(submitted_on, 'infinity'::date)), id);
      CREATE INDEX adhesion_region ON adhesion (region_code, (coalesce(submitted_on, 'infinity'::date)), id);
      CREATE INDEX adhesion_region_deadline ON adhesion (region_code, (coalesce(deadline_on, 'infinity'::date)), id);
      CREATE INDEX adhesion_updated ON adhesion (updated_at, id);
      CREATE INDEX adhesion_structure ON adhesion (structure_id);
      CREATE INDEX adhesion_people ON adhesion USING gin (people);
      CREATE INDEX adhesion_professions ON adhesion USING gin (professions);
      CREATE INDEX adhesion_deadline ON adhesion ((coalesce(deadline_on, 'infinity'::date)), id);
      CREATE INDEX adhesion_next_report ON adhesion (next_report_on, id) WHERE next_report_on IS NOT NULL;

      CREATE TABLE report (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        adhesion_id uuid NOT NULL REFERENCES adhesion (id),
        protocol_id uuid NOT NULL REFERENCES dossier (id),
        region_code text NOT NULL,
        year integer NOT NULL,
        period_from date NOT NULL,
        due_on date NOT NULL,
        status text NOT NULL,
        reporters uuid[] NOT NULL,
        submitted_on date
      );
      CREATE UNIQUE INDEX report_period ON report (adhesion_id, period_from);
      CREATE INDEX report_outstanding ON report (adhesion_id) WHERE status IN ('DUE', 'DRAFT', 'RETURNED');
      CREATE INDEX report_year ON report (year, id);
      CREATE INDEX report_protocol_year ON report (protocol_id, year, id);
      CREATE INDEX report_region_year ON report (region_code, year, id);
      CREATE INDEX report_due_on ON report (due_on, id);
      CREATE INDEX report_submitted_on ON report ((coalesce(submitted_on, '-infinity'::date)), id);
      CREATE INDEX report_reporters ON report USING gin (reporters);

      -- Registered teams, counted in the transaction that registers them.
      CREATE TABLE team_total (
        protocol_id uuid NOT NULL REFERENCES dossier (id),
        region_code text NOT NULL,
        registered integer NOT NULL,
        PRIMARY KEY (protocol_id, region_code)
      );
      CREATE INDEX team_total_region ON team_total (region_code);

      -- Sums of reports, kept in the transaction of each report: one row per protocol, region and year.
      CREATE TABLE report_total (
        protocol_id uuid NOT NULL REFERENCES dossier (id),
        region_code text NOT NULL,
        year integer NOT NULL,
        due bigint NOT NULL,
        submitted bigint NOT NULL,
        patients bigint NOT NULL,
        acts bigint NOT NULL,
        takeovers bigint NOT NULL,
        reoriented_planned bigint NOT NULL,
        reoriented_unplanned bigint NOT NULL,
        adverse_events bigint NOT NULL,
        serious_adverse_events bigint NOT NULL,
        professionals_satisfied bigint NOT NULL,
        professional_respondents bigint NOT NULL,
        patients_satisfied bigint NOT NULL,
        patient_respondents bigint NOT NULL,
        PRIMARY KEY (protocol_id, region_code, year)
      );
      CREATE INDEX report_total_region ON report_total (region_code, year);
    `,
  },
  {
    at: 1_795_360_000_000,
    name: "Fundings",
    sql: `
      -- What the funding service tells of each protocol: whether its teams are paid for. A file may come before its dossier.
      CREATE TABLE funding (
        protocol_id uuid PRIMARY KEY,
        in_effect boolean NOT NULL
      );
    `,
  },
];

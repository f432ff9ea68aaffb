import type { Migration } from "@coop/service-kit";

/** The tables of the graph, beside those of the issuer (`migrations.ts`) and of the kit. */
export const graphMigrations: readonly Migration[] = [
  {
    at: 1_795_330_000_000,
    name: "Directory",
    sql: `
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        code text NOT NULL UNIQUE,
        kind text NOT NULL,
        region_code text,
        search_text text NOT NULL,
        sirets text[] NOT NULL
      );
      CREATE INDEX organisation_search ON organisation USING gin (search_text gin_trgm_ops);
      CREATE INDEX organisation_sirets ON organisation USING gin (sirets);

      CREATE TABLE agent (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        organisation text NOT NULL REFERENCES organisation (code),
        subject uuid,
        status text NOT NULL,
        begins_on date NOT NULL,
        ends_on date
      );
      CREATE INDEX agent_organisation ON agent (organisation, id);
      CREATE INDEX agent_subject ON agent (subject) WHERE subject IS NOT NULL;

      CREATE TABLE agent_role (
        agent_id uuid NOT NULL REFERENCES agent (id),
        role text NOT NULL,
        begins_on date NOT NULL,
        ends_on date,
        PRIMARY KEY (agent_id, role, begins_on)
      );

      -- Who the agents are. Nothing of it stands in states, history or events.
      CREATE TABLE agent_person (
        agent_id uuid PRIMARY KEY,
        given_name text NOT NULL,
        family_name text NOT NULL,
        email text,
        siret text,
        id_nat_ps text,
        issuer text,
        federated_subject text
      );
      CREATE INDEX agent_person_email ON agent_person (lower(email)) WHERE email IS NOT NULL;
      CREATE INDEX agent_person_id_nat_ps ON agent_person (id_nat_ps) WHERE id_nat_ps IS NOT NULL;
      CREATE INDEX agent_person_federated ON agent_person (issuer, federated_subject) WHERE issuer IS NOT NULL;

      CREATE TABLE partner_client (
        id uuid PRIMARY KEY,
        revision integer NOT NULL,
        state jsonb NOT NULL,
        client_id text NOT NULL UNIQUE,
        subject uuid NOT NULL UNIQUE,
        organisation text NOT NULL REFERENCES organisation (code),
        status text NOT NULL,
        expires_on date NOT NULL
      );
      CREATE INDEX partner_client_organisation ON partner_client (organisation, id);

      -- Whom to call about a client.
      CREATE TABLE partner_contact (
        client_id uuid PRIMARY KEY,
        name text NOT NULL,
        email text NOT NULL
      );
      -- Secrets as hashes (scrypt); which of them counts, and until when, is in the client's state.
      CREATE TABLE partner_secret (
        id uuid PRIMARY KEY,
        client_id uuid NOT NULL,
        hash text NOT NULL
      );
      CREATE INDEX partner_secret_client ON partner_secret (client_id);
      -- What the gateways count, added up a few times a minute.
      CREATE TABLE partner_use (
        subject uuid NOT NULL,
        day date NOT NULL,
        count bigint NOT NULL,
        last_at timestamptz NOT NULL,
        PRIMARY KEY (subject, day)
      );
      -- Tokens of this subject in this organisation that were given until then are not accepted any more. System clock.
      CREATE TABLE revocation (
        subject uuid NOT NULL,
        organisation text NOT NULL,
        revoked_at timestamptz NOT NULL,
        PRIMARY KEY (subject, organisation)
      );
    `,
  },
  {
    at: 1_795_372_200_000,
    name: "ClosedOrganisation",
    sql: "ALTER TABLE organisation ADD COLUMN closed_on date;",
  },
];

import type { Asker } from "@coop/kernel";
import { containing, type NamedActor, rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { kindRules, type OrganisationKind } from "../domain/organisation/organisation.ts";

/** How many are shown of those whose name contains a text: who is not among them gives more of it. */
const MOST = 20;

interface Found extends Omit<NamedActor, "kind"> {
  readonly organisationKind: OrganisationKind;
}

/** Active agents of an ARS whom a federation has vouched for, and structures, by a part of their name. */
export async function findShareRecipients(
  manager: EntityManager,
  { today }: Pick<Asker, "today">,
  text: string,
): Promise<readonly NamedActor[]> {
  const found = await rows<Found>(
    manager,
    sql`SELECT * FROM (
          SELECT organisation.kind AS "organisationKind", agent.organisation, agent.subject,
            person.given_name || ' ' || person.family_name AS name, organisation.state ->> 'label' AS "organisationLabel"
          FROM agent JOIN agent_person AS person ON person.agent_id = agent.id
            JOIN organisation ON organisation.code = agent.organisation
          WHERE organisation.kind = 'ARS' AND organisation.closed_on IS NULL AND agent.status = 'ACTIVE' AND agent.subject IS NOT NULL
            AND ${today}::date BETWEEN agent.begins_on AND coalesce(agent.ends_on, 'infinity')
            AND regexp_replace(lower(normalize(person.given_name || ' ' || person.family_name, NFD)), '[\u0300-\u036f]', '', 'g')
              LIKE ${containing(text)}
          UNION ALL
          SELECT organisation.kind, organisation.code, NULL, organisation.state ->> 'label', organisation.state ->> 'label'
          FROM organisation
          WHERE organisation.kind IN ('STRUCTURE', 'CPTS') AND organisation.closed_on IS NULL AND organisation.search_text LIKE ${containing(text)}
        ) AS recipient ORDER BY name COLLATE "fr-x-icu", organisation, subject LIMIT ${MOST}`,
  );
  return found.map(({ organisationKind, ...named }) => ({ ...named, kind: kindRules[organisationKind].actorKind }));
}

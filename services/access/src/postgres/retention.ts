import { columnRetention, type RetentionRule, sql } from "@coop/service-kit";

const GONE = "effacé";

/** What the directory keeps no longer than it may. The agent and the client themselves stay: histories name them by their pseudonyms. */
export const retention: readonly RetentionRule[] = [
  columnRetention({
    code: "AGENT_WHO_LEFT",
    table: "agent_person",
    key: "agent_id",
    isDue: (end) => sql`given_name <> ${GONE} AND EXISTS (SELECT 1 FROM agent WHERE agent.id = agent_person.agent_id
      AND agent.ends_on < ${end}::date)`,
    emptied: sql`given_name = ${GONE}, family_name = ${GONE}, email = NULL, siret = NULL, id_nat_ps = NULL, issuer = NULL,
      federated_subject = NULL`,
  }),
  columnRetention({
    code: "CONTACT_OF_ENDED_CLIENT",
    table: "partner_contact",
    key: "client_id",
    isDue: (
      end,
    ) => sql`name <> ${GONE} AND EXISTS (SELECT 1 FROM partner_client AS client WHERE client.id = partner_contact.client_id
      AND (client.expires_on < ${end}::date OR (client.status = 'REVOKED' AND EXISTS (SELECT 1 FROM history
        WHERE history.subject = client.id AND history.type = 'PartnerClientRevoked' AND history.at < ${end}))))`,
    emptied: sql`name = ${GONE}, email = ${GONE}`,
  }),
];

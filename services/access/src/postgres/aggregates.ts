import { type AggregateDefinition, recordset, rows, searchText, sql } from "@coop/service-kit";
import type { Agent, AgentEvent } from "../domain/agent/agent.ts";
import { evolveAgent } from "../domain/agent/evolve.ts";
import { evolvePartnerClient } from "../domain/client/evolve.ts";
import type { PartnerClient, PartnerClientEvent } from "../domain/client/partner-client.ts";
import { takesFrom } from "../domain/client/takes-from.ts";
import { evolveOrganisation } from "../domain/organisation/evolve.ts";
import type { Organisation, OrganisationEvent } from "../domain/organisation/organisation.ts";
import { revokeTokensOfAgents, revokeTokensOfClient, revokeTokensOfOrganisation } from "./revocations.ts";

/** Nobody else must know: what rights are comes to the others in the signed actor. */
const silent = { announce: () => [], tasks: () => [] } as const;

export const organisationAggregate: AggregateDefinition<Organisation, OrganisationEvent> = {
  name: "Organisation",
  table: "organisation",
  evolve: evolveOrganisation,
  columns: ({ code, kind, region, label, sirets, closedOn = null }) => ({
    code,
    kind,
    region_code: region,
    search_text: searchText(`${label} ${code}`),
    sirets,
    closed_on: closedOn,
  }),
  ...silent,
  async project(manager, { after, events }) {
    if (events.some(({ type }) => type === "OrganisationClosed")) await revokeTokensOfOrganisation(manager, after.code);
  },
};

type AgentEventType = AgentEvent["type"];

/** What takes something away from an agent, and so from who acts for them. */
const reducing: ReadonlySet<AgentEventType> = new Set(["RoleRevoked", "AgentSuspended", "MembershipLimited", "MembershipEnded"]);

/** What takes something away from who acts for the agent, and nothing from the agent. */
const takingBack: ReadonlySet<AgentEventType> = new Set(["SubstituteNamed", "AbsenceEnded", "DelegationEnded"]);

export const agentAggregate: AggregateDefinition<Agent, AgentEvent> = {
  name: "Agent",
  table: "agent",
  evolve: evolveAgent,
  columns: ({ organisation, subject, status, from, until }) => ({
    organisation,
    subject,
    status,
    begins_on: from,
    ends_on: until,
  }),
  ...silent,
  async project(manager, { id, before, after, events }) {
    if (before) await rows(manager, sql`DELETE FROM agent_role WHERE agent_id = ${id}`);
    await rows(
      manager,
      sql`INSERT INTO agent_role (agent_id, role, begins_on, ends_on)
          SELECT ${id}::uuid, role, "from", until
          FROM ${recordset("held", after.roles, { role: "text", from: "date", until: "date" })}`,
    );
    const reduced = events.some(({ type }) => reducing.has(type)) ? [id] : [];
    const isTakenBack = reduced.length > 0 || events.some(({ type }) => takingBack.has(type));
    if (before && isTakenBack) await revokeTokensOfAgents(manager, [...reduced, ...actingFor(before)]);
  },
};

/** Who acts for the agent: what they do so with ends with what the agent loses. */
function actingFor({ absences, delegations }: Agent): readonly string[] {
  const substitutes = absences.flatMap(({ substitution }) => (substitution ? [substitution.agentId] : []));
  return [...substitutes, ...delegations.map(({ delegateId }) => delegateId)];
}

export const clientAggregate: AggregateDefinition<PartnerClient, PartnerClientEvent> = {
  name: "PartnerClient",
  table: "partner_client",
  evolve: evolvePartnerClient,
  columns: ({ clientId, subject, organisation, status, expiresOn }) => ({
    client_id: clientId,
    subject,
    organisation,
    status,
    expires_on: expiresOn,
  }),
  ...silent,
  async project(manager, { before, after, events }) {
    if (before && events.some((event) => takesFrom(before, event))) await revokeTokensOfClient(manager, after);
  },
};

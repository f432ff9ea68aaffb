import { newId, type Role, systemActor } from "@coop/kernel";
import { rows, type Store, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Agent, AgentEvent } from "../domain/agent/agent.ts";
import type { Limits, PartnerClient, PartnerClientEvent } from "../domain/client/partner-client.ts";
import type { Organisation, OrganisationEvent } from "../domain/organisation/organisation.ts";
import { keepContact } from "./partner-clients.ts";
import { keepSecret } from "./partner-secrets.ts";
import { organisationId } from "./register-head.ts";

/** Copies that start at once bring in one after the other, and each finds what the others did. */
async function onlyOne(manager: EntityManager): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock(4010003)");
}

/** Brings in the organisations that are missing. */
export async function bringInOrganisations(
  manager: EntityManager,
  store: Store<Organisation, OrganisationEvent>,
  organisations: readonly Organisation[],
  now: Date,
): Promise<void> {
  await onlyOne(manager);
  const known = new Set((await rows<{ code: string }>(manager, sql`SELECT code FROM organisation`)).map(({ code }) => code));
  for (const organisation of organisations.filter(({ code }) => !known.has(code))) {
    const events = [{ type: "OrganisationRegistered", data: organisation } as const];
    await store.create(manager, organisationId(organisation.code), { actor: systemActor, at: now }, events);
  }
}

/** An agent who is there from the start, with the person behind it. */
export interface SeededAgent {
  readonly subject: string;
  readonly organisation: Organisation;
  readonly roles: readonly Role[];
  readonly from: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly siret: string;
}

/** Brings in the agents that are missing, active from their first day on. */
export async function bringInAgents(
  manager: EntityManager,
  store: Store<Agent, AgentEvent>,
  agents: readonly SeededAgent[],
  now: Date,
): Promise<void> {
  await onlyOne(manager);
  const known = await rows<{ subject: string }>(manager, sql`SELECT subject FROM agent WHERE subject IS NOT NULL`);
  const subjects = new Set(known.map(({ subject }) => subject));
  for (const agent of agents.filter(({ subject }) => !subjects.has(subject))) await bringIn(manager, store, agent, now);
}

async function bringIn(manager: EntityManager, store: Store<Agent, AgentEvent>, agent: SeededAgent, now: Date): Promise<void> {
  const { subject, organisation, roles, from, givenName, familyName, email, siret } = agent;
  const { code, kind, region } = organisation;
  const id = newId();
  await store.create(manager, id, { actor: systemActor, at: now }, [
    { type: "AgentInvited", data: { organisation: code, organisationKind: kind, region, from, until: null, subject, roles } },
    { type: "InvitationAccepted", data: { subject } },
  ]);
  await rows(
    manager,
    sql`INSERT INTO agent_person (agent_id, given_name, family_name, email, siret)
        VALUES (${id}, ${givenName}, ${familyName}, ${email}, ${siret})`,
  );
}

/** A partner's client that is there from the start, with a secret that follows from the development secret. */
export interface SeededClient {
  readonly name: string;
  readonly label: string;
  readonly organisation: string;
  readonly subject: string;
  readonly limits: Limits;
  readonly secret: string;
}

/** Enough for a secret of development: many are made at the first start. */
const DEVELOPMENT_COST = 2 ** 10;

export async function bringInClients(
  manager: EntityManager,
  store: Store<PartnerClient, PartnerClientEvent>,
  clients: readonly SeededClient[],
  now: Date,
): Promise<void> {
  await onlyOne(manager);
  const known = await rows<{ name: string }>(manager, sql`SELECT client_id AS name FROM partner_client`);
  const names = new Set(known.map(({ name }) => name));
  for (const { name, label, organisation, subject, limits, secret } of clients.filter((client) => !names.has(client.name))) {
    const [id, secretId] = [newId(), newId()];
    const issued = { id: secretId, issuedAt: now.toISOString(), validUntil: null };
    const identity = { clientId: name, subject, label, organisation, keys: [], certificate: null, secret: issued };
    await store.create(manager, id, { actor: systemActor, at: now }, [
      { type: "PartnerClientIssued", data: { ...identity, ...limits } },
    ]);
    await keepContact(manager, id, "Équipe de développement", "developpement@developpement.example");
    await keepSecret(manager, id, { id: secretId, text: secret }, DEVELOPMENT_COST);
  }
}

import { newId, type Role, type Stead, systemActor } from "@coop/kernel";
import { bringInAll, recordset, rows, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { AgentEvent } from "../domain/agent/agent.ts";
import type { Limits } from "../domain/client/partner-client.ts";
import type { Organisation } from "../domain/organisation/organisation.ts";
import { agentAggregate, clientAggregate } from "./aggregates.ts";
import { bringInOrganisations } from "./bring-in-organisations.ts";
import { keepContact } from "./partner-clients.ts";
import { keepSecret } from "./partner-secrets.ts";

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

/** What lends an agent's roles to another, who is a subject as well. */
export interface SeededLending {
  readonly to: string;
  readonly by: Stead;
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

/** What is there from the first start on. */
export interface Seeds {
  readonly organisations: readonly Organisation[];
  readonly agents: readonly SeededAgent[];
  /** Between agents that come in together. */
  readonly lendings: readonly SeededLending[];
  readonly clients: readonly SeededClient[];
}

const SEED_LOCK = 4_010_003;
/** Of scrypt. Enough for a secret of development: many are made at the first start. */
const DEVELOPMENT_COST = 2 ** 10;

/** Brings in what is missing. Copies that start at once do so one after the other. `now` is the legal instant. */
export async function bringIn(
  manager: EntityManager,
  { organisations, agents, lendings, clients }: Seeds,
  now: Date,
): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock($1)", [SEED_LOCK]);
  const occasion = { actor: systemActor, at: now };
  await bringInOrganisations(manager, organisations, now);

  const newAgents = await missing(
    manager,
    sql`SELECT subject AS key FROM agent WHERE subject IS NOT NULL`,
    agents,
    (agent) => agent.subject,
  );
  const invited = newAgents.map((agent) => ({ id: newId(), agent }));
  const idOf = new Map(invited.map(({ id, agent }) => [agent.subject, id]));
  const lentBy = Map.groupBy(lendings, ({ by }) => by.of);
  await bringInAll(
    manager,
    agentAggregate,
    invited.map(({ id, agent }) => {
      const lent = (lentBy.get(agent.subject) ?? []).flatMap((lending) => lendingEvents(lending, idOf.get(lending.to)));
      return { id, events: [...eventsOf(agent), ...lent] };
    }),
    occasion,
  );
  await rememberAll(manager, invited);

  const newClients = await missing(manager, sql`SELECT client_id AS key FROM partner_client`, clients, ({ name }) => name);
  for (const client of newClients) await issue(manager, client, now);
}

/** The seeds that the table has not, by the key that the statement reads. */
async function missing<Seed>(
  manager: EntityManager,
  statement: Parameters<typeof rows>[1],
  seeds: readonly Seed[],
  keyOf: (seed: Seed) => string,
): Promise<readonly Seed[]> {
  if (seeds.length === 0) return [];
  const known = new Set((await rows<{ key: string }>(manager, statement)).map(({ key }) => key));
  return seeds.filter((seed) => !known.has(keyOf(seed)));
}

function eventsOf({ subject, organisation: { code, kind, region }, roles, from }: SeededAgent): readonly AgentEvent[] {
  const data = { organisation: code, organisationKind: kind, region, from, until: null, subject, roles };
  return [
    { type: "AgentInvited", data },
    { type: "InvitationAccepted", data: { subject } },
  ];
}

function lendingEvents({ by }: SeededLending, toId: string | undefined): readonly AgentEvent[] {
  const { basis, reference, from, until, acts } = by;
  if (toId === undefined || until === null) return [];
  const id = newId();
  if (basis === "DELEGATION" && reference !== null && acts !== null) {
    const words = { reference, scope: "Délégation fictive de développement" };
    return [{ type: "SignatureDelegated", data: { id, delegateId: toId, ...words, acts, from, until } }];
  }
  return [
    { type: "AbsenceDeclared", data: { id, from, until } },
    { type: "SubstituteNamed", data: { absenceId: id, agentId: toId, from, until } },
  ];
}

async function rememberAll(manager: EntityManager, invited: readonly { readonly id: string; readonly agent: SeededAgent }[]) {
  const people = invited.map(({ id, agent: { givenName, familyName, email, siret } }) => ({
    id,
    givenName,
    familyName,
    email,
    siret,
  }));
  await rows(
    manager,
    sql`INSERT INTO agent_person (agent_id, given_name, family_name, email, siret)
        SELECT id, "givenName", "familyName", email, siret FROM ${recordset("person", people, {
          id: "uuid",
          givenName: "text",
          familyName: "text",
          email: "text",
          siret: "text",
        })}`,
  );
}

async function issue(manager: EntityManager, client: SeededClient, now: Date): Promise<void> {
  const { name, label, organisation, subject, limits, secret } = client;
  const [id, secretId] = [newId(), newId()];
  const issued = { id: secretId, issuedAt: now.toISOString(), validUntil: null };
  const identity = { clientId: name, subject, label, organisation, keys: [], certificate: null, secret: issued };
  const event = { type: "PartnerClientIssued", data: { ...identity, ...limits } } as const;
  await bringInAll(manager, clientAggregate, [{ id, events: [event] }], { actor: systemActor, at: now });
  await keepContact(manager, id, "Équipe de développement", "developpement@developpement.example");
  await keepSecret(manager, id, { id: secretId, text: secret }, DEVELOPMENT_COST);
}

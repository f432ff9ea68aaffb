import { type Moment, newId, systemActor } from "@coop/kernel";
import { row, type Store, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import type { Agent, AgentEvent } from "../domain/agent/agent.ts";
import { identityFaults } from "../domain/agent/identity-faults.ts";
import { invited } from "../domain/agent/invite-agent.ts";
import { isMember, organisationToJoin, rememberAgent } from "./agent-people.ts";

export interface FirstAdministrator {
  readonly organisation: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly siret: string;
  /** Why another one is invited although there is one; null when this is the first. */
  readonly why: string | null;
}

/** Why the first administrator is not invited. */
export type FirstAdministratorRefused =
  | { readonly code: "UNKNOWN_ORGANISATION" | "HAS_ADMINISTRATOR" | "ALREADY_MEMBER" }
  | { readonly code: "INVALID"; readonly paths: readonly string[] };

/** Invites who will invite all others. The history says that it was done from outside, and why; undefined when it is done. */
export async function inviteFirstAdministrator(
  manager: EntityManager,
  agents: Store<Agent, AgentEvent>,
  { organisation: code, why, ...identity }: FirstAdministrator,
  at: Moment,
): Promise<FirstAdministratorRefused | undefined> {
  const person = { ...identity, idNatPs: null };
  const faults = identityFaults(person);
  if (faults.length > 0) return { code: "INVALID", paths: faults.map(({ path }) => path) };
  const joined = await organisationToJoin(manager, code, at);
  if (!joined) return { code: "UNKNOWN_ORGANISATION" };
  if (why === null && (await hasAdministratorOrInvitation(manager, code))) return { code: "HAS_ADMINISTRATOR" };
  if (await isMember(manager, code, person)) return { code: "ALREADY_MEMBER" };
  const id = newId();
  const event = invited(joined.state, { roles: ["ADMINISTRATOR"], from: at.today, until: null, subject: null });
  await rememberAgent(manager, id, person);
  await agents.create(manager, id, { actor: systemActor, at: at.now, why: why ?? "Premier administrateur" }, [event]);
  return undefined;
}

/** One who was invited counts: the command run twice makes one administrator. */
async function hasAdministratorOrInvitation(manager: EntityManager, code: string): Promise<boolean> {
  const found = await row(
    manager,
    sql`SELECT 1 FROM agent JOIN agent_role AS held ON held.agent_id = agent.id AND held.role = 'ADMINISTRATOR'
        WHERE agent.organisation = ${code} AND agent.status IN ('INVITED', 'ACTIVE')`,
  );
  return found !== undefined;
}

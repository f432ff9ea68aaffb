import { type Moment, newId, organisationId } from "@coop/kernel";
import { row, type Store, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { actorOf } from "../domain/agent/acting.ts";
import { type Agent, type AgentEvent, isActive, rolesOn } from "../domain/agent/agent.ts";
import { evolveAgent } from "../domain/agent/evolve.ts";
import type { AgentIdentity } from "../domain/directory.ts";
import type { Organisation, OrganisationEvent } from "../domain/organisation/organisation.ts";
import { headEvents, headship, structureOf } from "../domain/organisation/register-structure.ts";
import { readAgents } from "./acting-agents.ts";
import { rememberIdentity } from "./login-people.ts";

export type RegisterHead = (manager: EntityManager, identity: AgentIdentity, subject: string, at: Moment) => Promise<void>;

/** A verified representative heads the structure that they represent, and brings it in when nobody has yet. */
export function createRegisterHead(
  organisations: Store<Organisation, OrganisationEvent>,
  agents: Store<Agent, AgentEvent>,
): RegisterHead {
  return async (manager, identity, subject, at) => {
    const structure = structureOf(identity);
    if (!structure) return;
    const heads = headEvents(structure, subject, at.today);
    const head = heads.reduce<Agent | undefined>((state, event) => evolveAgent(state, event), undefined) as Agent;
    const occasion = { actor: actorOf(head, ["ADMINISTRATOR"]), at: at.now };
    const id = organisationId(structure.code);
    // Two logins at once: the second waits here, and finds what the first brought in.
    await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [id]);
    const known = await row<{ isClosed: boolean }>(
      manager,
      sql`SELECT closed_on IS NOT NULL AS "isClosed" FROM organisation WHERE id = ${id}`,
    );
    if (known?.isClosed) return;
    if (!known) {
      await organisations.create(manager, id, occasion, [{ type: "OrganisationRegistered", data: structure }]);
    }
    const own = await readAgents(
      manager,
      sql`agent.organisation = ${structure.code} AND person.issuer = ${identity.issuer} AND person.federated_subject = ${identity.subject}`,
    );
    const present = own.filter(({ state }) => isActive(state, at.today));
    const isHead = present.some(({ state }) => rolesOn(state, at.today).includes("ADMINISTRATOR"));
    const isSuspended = own.some(({ state }) => state.status === "SUSPENDED");
    if (isHead || isSuspended) return;
    const member = present[0] && (await agents.lock(manager, present[0].id));
    if (member) {
      // A referent, say: one person has one membership, so that it is suspended or ended as a whole.
      await agents.append(manager, member, occasion, [headship(at.today)]);
      return;
    }
    const agentId = newId();
    await rememberIdentity(manager, agentId, identity);
    await agents.create(manager, agentId, occasion, heads);
  };
}

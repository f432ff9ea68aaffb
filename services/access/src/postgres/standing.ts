import { type Actor, type Day, isId, type Stead } from "@coop/kernel";
import { row, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { type Acting, actorOf } from "../domain/agent/acting.ts";
import { readActings, readAgents } from "./acting-agents.ts";

interface Standing {
  /** Last day of the client or of the membership. */
  readonly until: Day | null;
  readonly actings: readonly Acting[];
}

/** What the directory knows of whom a token speaks of. Of professionals it knows nothing: their number is their right. */
export async function readStanding(manager: EntityManager, actor: Actor, today: Day): Promise<Standing> {
  const { kind, subject, organisation } = actor;
  if (!isId(subject) || organisation === null) return { until: null, actings: [] };
  if (kind === "PARTNER_SYSTEM") {
    const client = await row<{ until: Day }>(
      manager,
      sql`SELECT expires_on AS until FROM partner_client WHERE subject = ${subject}`,
    );
    return { until: client?.until ?? null, actings: [] };
  }
  const members = await readAgents(manager, sql`agent.subject = ${subject} AND agent.organisation = ${organisation}`);
  const actings = await readActings(manager, members, today);
  const present = actingAs(actings, actor);
  // Whoever came back has a membership that ended before the one that counts: it says nothing of this one's last day.
  return { until: present ? present.until : (members.at(-1)?.state.until ?? null), actings };
}

/** Whether somebody acts so: in their own right, or by the same as lent them their roles. */
function actsBy(stead: Stead | undefined) {
  return ({ inSteadOf }: Acting): boolean =>
    stead === undefined
      ? inSteadOf === null
      : inSteadOf?.basis === stead.basis &&
        inSteadOf.of === stead.of &&
        inSteadOf.reference === stead.reference &&
        String(inSteadOf.acts) === String(stead.acts);
}

/** The way of acting that a token speaks of. Of two memberships of one organisation it is the one whose roles it has. */
function actingAs<Found extends Acting>(actings: readonly Found[], { inSteadOf, roles }: Actor): Found | undefined {
  const alike = actings.filter(actsBy(inSteadOf));
  return alike.find((acting) => acting.roles.some((role) => roles.includes(role))) ?? alike[0];
}

/** The agent whom a token speaks of as they are today, in the right in which it speaks of them; undefined when nothing is left of it. */
export async function currentAgent(manager: EntityManager, actor: Actor, today: Day): Promise<Actor | undefined> {
  const members = await readAgents(manager, sql`agent.subject = ${actor.subject} AND agent.organisation = ${actor.organisation}`);
  const found = actingAs(await readActings(manager, members, today), actor);
  return found && { ...actor, ...actorOf(found.member.state, found.roles, found.inSteadOf) };
}

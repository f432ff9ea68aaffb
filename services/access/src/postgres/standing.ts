import { type Actor, type Day, isId } from "@coop/kernel";
import { row, sql } from "@coop/service-kit";
import type { EntityManager } from "typeorm";
import { type Acting, actorOf } from "../domain/agent/acting.ts";
import { earlier } from "../domain/dates.ts";
import { readActings, readAgents } from "./acting-agents.ts";

interface Standing {
  /** Last day of the client or of the membership. */
  readonly until: Day | null;
  readonly actings: readonly Acting[];
}

/** What the directory knows of whom a token speaks of. Of professionals it knows nothing: their number is their right. */
export async function readStanding(
  manager: EntityManager,
  { kind, subject, organisation }: Actor,
  today: Day,
): Promise<Standing> {
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
  const own = actings.find(({ basis }) => basis === "MEMBERSHIP");
  return { until: earlier(own?.until ?? null, members[0]?.state.until ?? null), actings };
}

/** The agent whom a token speaks of as they are today, in their own roles; undefined when there is nothing left of it. */
export async function currentAgent(manager: EntityManager, actor: Actor, today: Day): Promise<Actor | undefined> {
  const members = await readAgents(manager, sql`agent.subject = ${actor.subject} AND agent.organisation = ${actor.organisation}`);
  const own = (await readActings(manager, members, today)).find(({ basis }) => basis === "MEMBERSHIP");
  return own && { ...actor, ...actorOf(own.member.state, own.roles) };
}

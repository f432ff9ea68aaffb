import type { ServiceName } from "@coop/infra/embedded/services.ts";
import { sql } from "@coop/service-kit";
import type { Databases } from "../databases.ts";
import { listensTo } from "../quiet.ts";
import { type Difference, difference } from "./difference.ts";

/** What stands aside or behind in a service: parked messages, events that have not left, subjects not taken in to their end. */
export async function compareAside(databases: Databases, service: ServiceName): Promise<readonly Difference[]> {
  const parked = await databases.rows<{ state: string; subject: string | null; sequence: number | null; error: string }>(
    service,
    sql`SELECT state, subject, sequence, split_part(error, E'\n', 1) AS error FROM parked_message`,
  );
  const unpublished = await databases.rows<{ subject: string }>(
    service,
    sql`SELECT subject FROM outbox WHERE published_at IS NULL`,
  );
  return [
    ...parked.map(({ state, subject, sequence, error }) =>
      difference("PARKED", `${service}, subject ${subject}`, `sequence ${sequence} is ${state}: ${error}`),
    ),
    ...unpublished.map(({ subject }) => difference("SEQUENCE", `${service}, subject ${subject}`, "an event has not left")),
    ...(await compareMarks(databases, service)),
  ];
}

async function compareMarks(databases: Databases, service: ServiceName): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const source of listensTo[service]) {
    const heads = await databases.rows<{ subject: string; sequence: number }>(
      source,
      sql`SELECT subject, sequence FROM aggregate_head WHERE sequence > 0`,
    );
    const marks = await databases.rows<{ subject: string; sequence: number }>(
      service,
      sql`SELECT subject, sequence FROM inbox_mark WHERE source = ${`/coop/${source}`}`,
    );
    const taken = new Map(marks.map(({ subject, sequence }) => [subject, sequence]));
    for (const { subject, sequence } of heads) {
      const mark = taken.get(subject) ?? 0;
      if (mark !== sequence)
        found.push(difference("SEQUENCE", `${service}, ${source} ${subject}`, `taken in to ${mark} of ${sequence}`));
    }
  }
  return found;
}

import type { ServiceName } from "@coop/infra/embedded/services.ts";
import { sql } from "@coop/service-kit";
import type { Databases } from "../databases.ts";
import { type Difference, difference } from "./difference.ts";

/** What lies on the topics: of each source and subject, the identifiers of its events by their sequence. */
export type TopicContents = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>;

export const lineOf = (source: string, subject: string) => `${source} ${subject}`;

/** The topics hold exactly what the outboxes say was published. A repeat with the same identifier is allowed: every inbox ignores it. */
export async function compareTopics(
  databases: Databases,
  service: ServiceName,
  contents: TopicContents,
): Promise<readonly Difference[]> {
  const source = `/coop/${service}`;
  const announced = await databases.rows<{ subject: string; ids: string[] }>(
    service,
    sql`SELECT subject, array_agg(envelope::jsonb ->> 'id' ORDER BY position) AS ids FROM outbox GROUP BY subject`,
  );
  const ours = new Set(announced.map(({ subject }) => lineOf(source, subject)));
  const strangers = [...contents.keys()].filter((line) => line.startsWith(`${source} `) && !ours.has(line));
  return [
    ...announced.flatMap(({ subject, ids }) =>
      lineFaults(`coop.${service}, subject ${subject}`, ids, contents.get(lineOf(source, subject))),
    ),
    ...strangers.map((line) => difference("TOPIC", `coop.${service}`, `${line} was never announced`)),
  ];
}

function lineFaults(
  where: string,
  ids: readonly string[],
  line: ReadonlyMap<number, ReadonlySet<string>> = new Map(),
): readonly Difference[] {
  const missing = ids.filter((id, index) => !line.get(index + 1)?.has(id));
  const twofold = [...line].filter(([sequence, found]) => found.size > 1 || sequence > ids.length);
  return [
    ...(missing.length > 0 ? [difference("TOPIC", where, `${missing.length} of ${ids.length} events are not there`)] : []),
    ...twofold.map(([sequence, found]) =>
      difference("TOPIC", where, `sequence ${sequence} stands for ${found.size} events of ${ids.length}`),
    ),
  ];
}

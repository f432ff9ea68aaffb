import type { Databases } from "../databases.ts";
import type { Act } from "../journal.ts";
import { compareAside } from "./aside.ts";
import type { Difference } from "./difference.ts";
import { compareEnds, type Lived } from "./ends.ts";
import { compareForeignEvents } from "./foreign-events.ts";
import { compareHistories } from "./histories.ts";
import { compareKeys } from "./keys.ts";
import { compareTopics, type TopicContents } from "./topics.ts";
import { compareViews } from "./views.ts";
import { compareWorkItems } from "./work-items.ts";

export interface Compared {
  readonly databases: Databases;
  readonly acts: readonly Act[];
  readonly lived: readonly Lived[];
  /** Undefined where there are no topics to read. */
  readonly topics: TopicContents | undefined;
}

/** All that is not as it must be once all is quiet; empty when nothing is lost, doubled, changed or forgotten. */
export async function compare({ databases, acts, lived, topics }: Compared): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const service of databases.names) {
    found.push(
      ...(await compareHistories(databases, service, acts)),
      ...(await compareKeys(databases, service, acts)),
      ...(await compareAside(databases, service)),
      ...(topics ? await compareTopics(databases, service, topics) : []),
    );
  }
  return [
    ...found,
    ...(await compareForeignEvents(databases)),
    ...(await compareViews(databases)),
    ...(await compareWorkItems(databases)),
    ...(await compareEnds(databases, lived)),
  ];
}

import type { ServiceName } from "@coop/infra/embedded/services.ts";
import { canonicalJson } from "@coop/kernel";
import { brokenLinkOf, raw, sql } from "@coop/service-kit";
import type { HeadRow, HistoryRow } from "@coop/service-kit/postgres/kit-tables.ts";
import type { Databases } from "../databases.ts";
import { ACCEPTED, type Act } from "../journal.ts";
import { type Aggregate, aggregates } from "./aggregates.ts";
import { type Difference, difference } from "./difference.ts";
import { eventOf } from "./traces.ts";

const PAGE = 500;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

interface Stored {
  readonly id: string;
  readonly revision: number;
  readonly state: object;
}

/**
 * Every aggregate of a service: its chain is whole, its history leads to its state, it was announced without a gap, and
 * people did to it exactly what they were told that they did.
 */
export async function compareHistories(
  databases: Databases,
  service: ServiceName,
  acts: readonly Act[],
): Promise<readonly Difference[]> {
  const accepted = Map.groupBy(
    acts.filter((act) => act.service === service && act.outcome === ACCEPTED),
    ({ aggregateId }) => aggregateId,
  );
  const found: Difference[] = [];
  const seen = new Set<string>();
  for (let after = BEFORE_ALL; ; ) {
    const page = await readPage(databases, service, after);
    const last = page.heads.at(-1);
    if (!last) break;
    for (const head of page.heads) {
      seen.add(head.subject);
      found.push(...compareOne(service, head, page, accepted.get(head.subject) ?? []));
    }
    after = last.subject;
  }
  const lost = [...accepted].filter(([id]) => !seen.has(id));
  return [
    ...found,
    ...lost.map(([id, [act]]) =>
      difference("MUTATION", `${service}, ${id}`, `${act?.verb} was accepted (${act?.key}); nothing is there`),
    ),
  ];
}

interface Page {
  readonly heads: readonly HeadRow[];
  readonly histories: ReadonlyMap<string, readonly HistoryRow[]>;
  readonly announced: ReadonlyMap<string, readonly number[]>;
  readonly stored: ReadonlyMap<string, Stored & { readonly aggregate: Aggregate }>;
}

async function readPage(databases: Databases, service: ServiceName, after: string): Promise<Page> {
  const heads = await databases.rows<HeadRow>(
    service,
    sql`SELECT * FROM aggregate_head WHERE subject > ${after} ORDER BY subject LIMIT ${PAGE}`,
  );
  const subjects = heads.map(({ subject }) => subject);
  const history = await databases.rows<HistoryRow>(
    service,
    sql`SELECT * FROM history WHERE subject = ANY(${subjects}::uuid[]) ORDER BY subject, number`,
  );
  const announced = await databases.rows<{ subject: string; sequences: number[] }>(
    service,
    sql`SELECT subject, array_agg((envelope::jsonb ->> 'sequence')::int ORDER BY position) AS sequences
        FROM outbox WHERE subject = ANY(${subjects}::uuid[]) GROUP BY subject`,
  );
  const stored = new Map<string, Stored & { readonly aggregate: Aggregate }>();
  for (const aggregate of aggregates[service]) {
    const found = await databases.rows<Stored>(
      service,
      sql`SELECT id, revision, state FROM ${raw(aggregate.table)} WHERE id = ANY(${subjects}::uuid[])`,
    );
    for (const row of found) stored.set(row.id, { ...row, aggregate });
  }
  return {
    heads,
    histories: Map.groupBy(history, ({ subject }) => subject),
    announced: new Map(announced.map(({ subject, sequences }) => [subject, sequences])),
    stored,
  };
}

function compareOne(service: ServiceName, head: HeadRow, page: Page, acts: readonly Act[]): readonly Difference[] {
  const { subject } = head;
  const history = page.histories.get(subject) ?? [];
  const stored = page.stored.get(subject);
  const where = `${service}, ${stored?.aggregate.table ?? "aggregate"} ${subject}`;
  return [
    ...chainFaults(where, history, head),
    ...stateFaults(where, history, stored),
    ...sequenceFaults(where, page.announced.get(subject) ?? [], head.sequence),
    ...mutationFaults(where, history, acts),
  ];
}

function chainFaults(where: string, history: readonly HistoryRow[], head: HeadRow): readonly Difference[] {
  const link = brokenLinkOf(history, head);
  return link === undefined ? [] : [difference("CHAIN", where, `broken at link ${link} of ${history.length}`)];
}

function stateFaults(
  where: string,
  history: readonly HistoryRow[],
  stored: Page["stored"] extends ReadonlyMap<string, infer S> ? S | undefined : never,
) {
  if (!stored) return [difference("HALF", where, `has a head and ${history.length} events, and no row`)];
  const events = history.map(({ type, payload }) => ({ type, data: JSON.parse(payload ?? "{}") as object }));
  const folded = events.reduce<object | undefined>((state, event) => stored.aggregate.evolve(state, event), undefined);
  if (folded && canonicalJson(JSON.parse(JSON.stringify(folded))) === canonicalJson(stored.state)) return [];
  return [difference("STATE", where, `is not what its ${events.length} events make of it`)];
}

/** In the order of the outbox: 1, 2, 3, up to what the head says. */
function sequenceFaults(where: string, sequences: readonly number[], last: number): readonly Difference[] {
  const isWhole = sequences.length === last && sequences.every((sequence, index) => sequence === index + 1);
  return isWhole ? [] : [difference("SEQUENCE", where, `announced ${sequences.join(", ") || "nothing"}; its head says ${last}`)];
}

/** What people did, in its order: one event by each accepted mutation, and none besides. */
function mutationFaults(where: string, history: readonly HistoryRow[], acts: readonly Act[]): readonly Difference[] {
  const done = history
    .filter(({ actor_kind }) => actor_kind !== "SYSTEM")
    .map(({ type, actor_subject }) => `${type} by ${actor_subject}`);
  const told = acts.map(({ verb, subject }) => `${eventOf[verb] ?? verb} by ${subject}`);
  if (done.join("\n") === told.join("\n")) return [];
  const at = done.findIndex((event, index) => event !== told[index]);
  const place = at === -1 ? done.length : at;
  const here = `event ${place + 1} is ${done[place] ?? "missing"}, accepted was ${told[place] ?? "nothing"}`;
  return [difference("MUTATION", where, `${done.length} events for ${told.length} accepted mutations: ${here}`)];
}

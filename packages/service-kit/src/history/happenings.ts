import type { Actor, DomainEvent, Evolve, Stead } from "@coop/kernel";
import type { EntityManager } from "typeorm";
import { REDACTED } from "../aggregate/erasures.ts";
import type { HistoryRow } from "../postgres/kit-tables.ts";
import { rows, sql } from "../postgres/sql.ts";

/** One fact of an aggregate's history, between the states that it led from and to. */
export interface Happening<State, Event> {
  readonly type: string;
  /** Null when its content has been erased. */
  readonly event: Event | null;
  /** Instant of the legal clock. */
  readonly at: Date;
  readonly actor: Pick<Actor, "subject" | "organisation" | "roles"> & {
    readonly kind: string;
    readonly inSteadOf: Stead | null;
  };
  readonly why: string | null;
  readonly before: State | undefined;
  /** Undefined from an erased fact on, until the state is said anew: what it led to can't be told any more. */
  readonly after: State | undefined;
}

type Entry = Omit<HistoryRow, "number" | "salt" | "payload_hash" | "link" | "recorded_at">;

/** The histories of many aggregates, in their order: one statement. */
export async function readHappenings<State, Event extends DomainEvent>(
  manager: EntityManager,
  evolve: Evolve<State, Event>,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly Happening<State, Event>[]>> {
  const entries = await rows<Entry>(
    manager,
    sql`SELECT subject, type, payload, actor_kind, actor_subject, actor_organisation, actor_roles, actor_in_stead_of, why, at
        FROM history WHERE subject = ANY(${[...subjects]}::uuid[]) ORDER BY subject, number`,
  );
  const bySubject = Map.groupBy(entries, ({ subject }) => subject);
  return new Map([...bySubject].map(([subject, own]) => [subject, happeningsOf(own, evolve)]));
}

function happeningsOf<State, Event extends DomainEvent>(entries: readonly Entry[], evolve: Evolve<State, Event>) {
  let state: State | undefined;
  let isWhole = true;
  return entries.map((entry): Happening<State, Event> => {
    const event = entry.payload === null ? null : ({ type: entry.type, data: JSON.parse(entry.payload) } as Event);
    const before = state;
    const restated = event?.type === REDACTED ? (event.data as unknown as { readonly state: State }).state : undefined;
    isWhole = restated !== undefined || (isWhole && event !== null);
    state = restated ?? (isWhole && event ? evolve(before, event) : undefined);
    const { type, at, why, actor_kind: kind, actor_subject: subject, actor_organisation: organisation } = entry;
    const inSteadOf = entry.actor_in_stead_of === null ? null : (JSON.parse(entry.actor_in_stead_of) as Stead);
    const actor = { kind, subject, organisation, roles: entry.actor_roles as Actor["roles"], inSteadOf };
    return { type, event, at, why, actor, before, after: state };
  });
}

/** The state at an instant of the legal clock; undefined before the first fact, or when what led to it was erased. */
export function stateAt<State, Event>(happenings: readonly Happening<State, Event>[], instant: Date): State | undefined {
  return happenings.findLast(({ at }) => at <= instant)?.after;
}

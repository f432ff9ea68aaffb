import {
  allows,
  type BoundedTotal,
  type DomainEvent,
  decodeCursor,
  type Evolve,
  encodeCursor,
  type Page,
  type PageArguments,
} from "@coop/kernel";
import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import { type Happening, readHappenings, stateAt } from "../history/happenings.ts";
import { actorLabel, presentStead } from "./actor-labels.ts";
import { pageSize, UNREADABLE_CURSOR } from "./connection.ts";
import { type GraphContext, perRequest } from "./context.ts";
import { BadInput } from "./errors.ts";

/** A fact in words, and the part of the dossier that one must see to be told of it. */
export interface FactWords<Part extends string, Data = never> {
  readonly label: string;
  readonly seenWith: Part;
  /** Why, where the fact says so. Told to all who are told of the fact. */
  readonly reasons?: (data: Data) => string | null;
}

/** The words of every fact of an aggregate: one that has none does not compile. */
export type HistoryWords<Event extends DomainEvent, Part extends string> = {
  readonly [Type in Event["type"]]: FactWords<Part, Extract<Event, { type: Type }>["data"]>;
};

export interface HistoryOptions<State, Event extends DomainEvent, Part extends string> {
  readonly manager: EntityManager;
  readonly evolve: Evolve<State, Event>;
  readonly words: HistoryWords<Event, Part>;
  /** Where the dossier stands: its status, and the number of its frozen version. */
  readonly standing: (state: State) => { readonly status: string; readonly version: number | null };
  /** The names of those who acted, by subject; without it nobody is told any. */
  readonly names?: (subjects: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** What who asks may see. */
export interface HistorySight<Part extends string> {
  readonly sees: (part: Part) => boolean;
  readonly seesNames: boolean;
}

/** A name is that of a professional: what an agent does is done by their organisation. */
const isNamed = allows(
  "names in a history",
  (seesNames: boolean, { kind }: Happening<unknown, DomainEvent>["actor"]) => seesNames && kind === "PROFESSIONAL",
);

/** The history of one kind of dossier, for the graph: read in batches, told in the parts that who asks may see. */
export function createDossierHistory<State, Event extends DomainEvent, Part extends string>(
  options: HistoryOptions<State, Event, Part>,
) {
  const { manager, evolve, standing, names = async () => new Map<string, string>() } = options;
  const words: Readonly<Record<string, FactWords<Part>>> = options.words;
  const loaders = perRequest(() => ({
    happenings: new DataLoader<string, readonly Happening<State, Event>[]>(async (ids) => {
      const found = await readHappenings(manager, evolve, ids);
      return ids.map((id) => found.get(id) ?? []);
    }),
    name: new DataLoader<string, string | null>(async (subjects) => {
      const found = await names(subjects);
      return subjects.map((subject) => found.get(subject) ?? null);
    }),
  }));

  function entryOf({ type, event, at, why, actor, before, after }: Happening<State, Event>) {
    const [from, to] = [before && standing(before), after && standing(after)];
    const said = event && words[type]?.reasons?.(event.data as never);
    return {
      type,
      label: words[type]?.label ?? type,
      at: at.toISOString(),
      actor,
      reasons: said ?? why,
      fromStatus: from?.status ?? null,
      toStatus: to?.status ?? null,
      fromVersion: from?.version ?? null,
      toVersion: to?.version ?? null,
      contentErased: event === null,
    };
  }

  async function actorOf(actor: Happening<State, Event>["actor"], seesNames: boolean, context: GraphContext) {
    const name = isNamed(seesNames, actor) ? await loaders(context).name.load(actor.subject) : null;
    const { kind, organisation, roles } = actor;
    return { kind, label: actorLabel(actor), organisation, roles: [...roles], inSteadOf: presentStead(actor.inSteadOf), name };
  }

  return {
    /** A page of what who asks may be told, oldest first; null when that is nothing. */
    async page(id: string, sight: HistorySight<Part>, args: PageArguments, context: GraphContext) {
      const happenings = await loaders(context).happenings.load(id);
      const told = happenings.filter(({ type }) => words[type] && sight.sees(words[type].seenWith));
      if (told.length === 0) return null;
      const page = pageOfAll(told, args);
      const present = async (happening: Happening<State, Event>) => ({
        ...entryOf(happening),
        actor: await actorOf(happening.actor, sight.seesNames, context),
      });
      const nodes = await Promise.all(page.nodes.map(present));
      return {
        ...page,
        nodes,
        edges: page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as (typeof nodes)[0] })),
      };
    },

    /** The state at an instant of the legal clock; undefined before the first fact, or where content was erased. */
    async at(id: string, instant: Date, context: GraphContext): Promise<State | undefined> {
      return stateAt(await loaders(context).happenings.load(id), instant);
    },
  };
}

/** A page of what who asks may be told. */
export type HistoryPage = NonNullable<Awaited<ReturnType<ReturnType<typeof createDossierHistory>["page"]>>>;

/** The resolvers of some fields, as they are: what is shown of the past is shown by those of today. */
export function sameFields<Fields extends object, Name extends keyof Fields>(fields: Fields, ...names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as { readonly [N in Name]: NonNullable<Fields[N]> };
}

/** A page of a list that is there whole: cursors are ranks among what is told, and say nothing of the rest. */
function pageOfAll<Node>(all: readonly Node[], { first, after }: PageArguments): Page<Node> {
  const size = pageSize(first);
  const [rank] = after ? (decodeCursor(after, 1) ?? []) : [0];
  if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 0) throw new BadInput(UNREADABLE_CURSOR);
  const nodes = all.slice(rank, rank + size);
  const edges = nodes.map((node, index) => ({ node, cursor: encodeCursor([rank + index + 1]) }));
  const total: BoundedTotal = { count: all.length, exact: true };
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: rank + size < all.length,
      hasPreviousPage: rank > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => total,
  };
}

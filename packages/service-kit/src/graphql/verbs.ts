import { type Decision, type DomainEvent, type Issue, isId, type Refusal, type Result, take } from "@coop/kernel";
import type { DataSource, EntityManager } from "typeorm";
import { once, type Request } from "../aggregate/idempotency.ts";
import { checkRevision, type Occasion, type Outcome, type Store, type Stored } from "../aggregate/store.ts";
import type { Sql } from "../postgres/sql.ts";
import { noTracing, traced } from "../tracing/tracing.ts";
import type { GraphContext } from "./context.ts";
import { BadInput, NotFound } from "./errors.ts";
import { allow, type Grant, whyNotGranted } from "./permissions.ts";
import { type AnySentences, presentIssue, presentRefusal, sentenceOf } from "./refusals.ts";

// biome-ignore lint/suspicious/noExplicitAny: a table of verbs holds decisions with inputs of every kind.
export type AnyDecision<State, Event> = Decision<State, any, Event, Refusal>;

export interface VerbsOptions<State extends object, Event extends DomainEvent, Changed extends string> {
  readonly dataSource: DataSource;
  readonly store: Store<State, Event>;
  /** Type of the success: `ProtocolChanged`. */
  readonly changed: Changed;
  readonly permissions: Readonly<Record<string, Grant>>;
  readonly sentences: AnySentences;
  /** The row rule: what this actor may see of the store's table. */
  readonly visibleTo: (context: GraphContext) => Sql;
  /** Counts who writes; throws `RateLimited` when that is too often. */
  readonly meter?: (context: GraphContext) => Promise<void>;
  /** Every verb that changes one aggregate, for `availableActions`. */
  readonly decisions: Readonly<Record<string, AnyDecision<State, Event>>>;
}

export interface ChangeArguments<Input> {
  readonly id: string;
  readonly revision: number;
  readonly idempotencyKey: string;
  readonly input?: Input;
}

/** Adds to the input what the decision must know beside the state, read in its transaction. */
export type Gather<Input, Full> = (manager: EntityManager, input: Input, id: string, context: GraphContext) => Promise<Full>;

const MAX_KEY = 200;

export function occasionOf(context: GraphContext): Occasion {
  return { actor: context.actor, at: context.at.now, traceparent: context.traceparent };
}

/** Does the work so that a refusal leaves nothing of what was gathered for it: no number is used up, no person noted. */
async function unlessRefused(manager: EntityManager, work: (manager: EntityManager) => Promise<Outcome>): Promise<Outcome> {
  await manager.query("SAVEPOINT work");
  const outcome = await work(manager);
  await manager.query(outcome.ok ? "RELEASE SAVEPOINT work" : "ROLLBACK TO SAVEPOINT work");
  return outcome;
}

type Decided<Event> = Result<{ readonly events: readonly Event[]; readonly warnings: readonly Issue[] }, Refusal>;

/**
 * The way of every mutation: allow, decide and keep in one transaction, present.
 * A resolver made here does nothing that a decision should do.
 */
export function createVerbs<State extends object, Event extends DomainEvent, Changed extends string>(
  options: VerbsOptions<State, Event, Changed>,
) {
  const { dataSource, store, changed, permissions, sentences, visibleTo, meter, decisions } = options;

  function present(outcome: Outcome) {
    if (!outcome.ok) return presentRefusal(sentences, outcome.refusal);
    const { id, warnings = [] } = outcome.value;
    return { __typename: changed, id, warnings: warnings.map((warning) => presentIssue(sentences, warning)) };
  }

  /**
   * Runs the work once per key in one transaction, and presents what came of it. What the work keeps belongs to the trace
   * by the context that it is given.
   */
  async function run(
    context: GraphContext,
    field: string,
    args: { readonly idempotencyKey: string },
    work: (manager: EntityManager, context: GraphContext) => Promise<Outcome>,
  ) {
    allow(permissions[field] ?? [], context.actor);
    await meter?.(context);
    const key = args.idempotencyKey.trim();
    if (key.length === 0 || key.length > MAX_KEY) throw new BadInput(`La clé d'idempotence compte de 1 à ${MAX_KEY} caractères.`);
    const request: Request = { actor: context.actor, field, key, arguments: args };
    const { tracing = noTracing, traceparent: parent } = context;
    return traced(tracing, { name: field, kind: "internal", parent }, async (span) => {
      const within = { ...context, traceparent: span.traceparent };
      const workWithin = (manager: EntityManager) => work(manager, within);
      const outcome = await dataSource.transaction((manager) => once(manager, request, () => unlessRefused(manager, workWithin)));
      span.note({ "coop.outcome": outcome.ok ? changed : outcome.refusal.code });
      return present(outcome);
    });
  }

  async function changeOne(
    manager: EntityManager,
    context: GraphContext,
    args: { readonly id: string; readonly revision: number },
    decide: (current: Stored<State>) => Promise<Decided<Event>>,
  ): Promise<Outcome> {
    const current = isId(args.id) ? await store.lock(manager, args.id, visibleTo(context)) : undefined;
    if (!current) throw new NotFound();
    const fresh = checkRevision(current, args.revision);
    if (!fresh.ok) return fresh;
    const decided = await decide(current);
    if (!decided.ok) return decided;
    const { events, warnings } = decided.value;
    await store.append(manager, current, occasionOf(context), events);
    return { ok: true, value: { id: current.id, warnings } };
  }

  /** Whether one verb is possible now for who asks, of this aggregate or of one beside it. */
  function availability<Target>(
    verb: string,
    { guard }: Pick<AnyDecision<Target, unknown>, "guard">,
    target: Target,
    { actor, at }: GraphContext,
  ) {
    const forbidden = whyNotGranted(permissions[verb] ?? [], actor);
    const blockers =
      forbidden === undefined
        ? guard(target, actor, at).map(({ code, data }) => ({ code, message: sentenceOf(sentences, code, data) }))
        : [{ code: "FORBIDDEN", message: forbidden }];
    return { verb, allowed: blockers.length === 0, blockers };
  }

  return {
    run,

    /** Keeps a new aggregate. */
    async create(manager: EntityManager, id: string, context: GraphContext, events: readonly Event[]): Promise<Outcome> {
      await store.create(manager, id, occasionOf(context), events);
      return { ok: true, value: { id } };
    },

    /** A mutation that changes one aggregate by the decision of the same name. */
    change<Input, Full = Input>(field: string, gather?: Gather<Input, Full>) {
      const decision = decisions[field] as Decision<State, Full, Event, Refusal> | undefined;
      if (!decision) throw new Error(`No decision is named ${field}.`);
      return (_parent: unknown, args: ChangeArguments<Input>, context: GraphContext) =>
        run(context, field, args, (manager, within) =>
          changeOne(manager, within, args, async ({ state, id }) => {
            const input = gather ? await gather(manager, args.input as Input, id, within) : (args.input as unknown as Full);
            const taken = take(decision, state, input, context.actor, context.at);
            return taken.ok ? { ok: true, value: { events: taken.value, warnings: decision.warn?.(state, input) ?? [] } } : taken;
          }),
        );
    },

    /** Whether each verb is possible now for who asks: the same guards that doing it runs. */
    availableActions: (state: State, context: GraphContext) =>
      Object.entries(decisions).map(([verb, decision]) => availability(verb, decision, state, context)),

    availability,
  };
}

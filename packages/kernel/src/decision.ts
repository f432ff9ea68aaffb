import type { Actor } from "./actor.ts";
import type { Moment } from "./moment.ts";
import type { Issue, Refusal } from "./refusal.ts";
import { type Result, reject } from "./result.ts";

/**
 * One verb of the procedure, pure.
 *
 * `guard` looks at the state, the actor and the clock: asking whether the verb is possible runs it alone.
 * `decide` looks at the input as well; it runs only when the guard lets pass, so asking and doing can't disagree.
 */
export interface Decision<State, Input, Event, Refused extends Refusal> {
  /** All that stands in the way now, whatever would be sent. Empty when the verb is possible. */
  readonly guard: (state: State, actor: Actor, at: Moment) => readonly Refused[];
  /** The events that follow from the input, or one refusal. */
  readonly decide: (state: State, input: Input, actor: Actor, at: Moment) => Result<readonly Event[], Refused>;
  /** What does not stand in the way but deserves attention, of an input that is accepted. */
  readonly warn?: (state: State, input: Input) => readonly Issue[];
}

/** Runs both halves of a decision. */
export function take<State, Input, Event, Refused extends Refusal>(
  decision: Decision<State, Input, Event, Refused>,
  state: State,
  input: Input,
  actor: Actor,
  at: Moment,
): Result<readonly Event[], Refused> {
  const [blocker] = decision.guard(state, actor, at);
  return blocker ? reject(blocker) : decision.decide(state, input, actor, at);
}

/** A domain event: a fact in the past tense, and the data that rebuild the state. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** The events that a map `type -> data` allows, as a union that can be told apart by `type`. */
export type EventOf<Events> = { [Type in keyof Events & string]: DomainEvent<Type, Events[Type] & object> }[keyof Events &
  string];

export type Evolve<State, Event> = (state: State | undefined, event: Event) => State;

/** The state that a history leads to. */
export function fold<State, Event>(evolve: Evolve<State, Event>, events: Iterable<Event>): State | undefined {
  let state: State | undefined;
  for (const event of events) state = evolve(state, event);
  return state;
}

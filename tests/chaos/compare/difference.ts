/** What kind of promise is broken. */
export type DifferenceKind =
  | "MUTATION" // accepted and not there, there twice, or there and never accepted
  | "FOREIGN" // what another service's event should have caused, not once
  | "VIEW" // a service knows something else of a dossier than its owner
  | "STATE" // the history does not lead to what is stored
  | "CHAIN" // the chain of a history is broken
  | "SEQUENCE" // a gap or a repeat in what was announced
  | "TOPIC" // what lies on the topics is not what was announced
  | "PARKED" // a message stands aside
  | "HALF" // one half of something that belongs together
  | "STUCK" // a dossier did not come to the end of its plan, or the system not to rest
  | "ANSWER"; // the graph says something else than the databases

/** One thing that is not as it must be, named so that somebody can look for it. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Service or topic, and what in it: `opinions, dossier 0199…`. */
  readonly where: string;
  readonly what: string;
}

export const difference = (kind: DifferenceKind, where: string, what: string): Difference => ({ kind, where, what });

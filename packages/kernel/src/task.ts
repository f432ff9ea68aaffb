import type { ActorKind, Role } from "./actor.ts";

/** Who must act: everybody that matches all that is given. A professional's task is for the promoters of the protocol. */
export interface Assignee {
  readonly kind: ActorKind;
  readonly role: Role | null;
  /** INSEE code. */
  readonly region: string | null;
  /** Pseudonym, for a task of one person. */
  readonly subject: string | null;
  /** Code of the organisation, for a task of one body among many of its kind. */
  readonly organisation?: string | null;
}

/** What a file waits for. `taskId` says what is to be done and about what, so that the same task always has the same id. */
export interface Task {
  readonly taskId: string;
  /** The mutation that closes it. */
  readonly verb: string;
  readonly protocolId: string;
  readonly aboutType: string;
  readonly aboutId: string;
  readonly assignee: Assignee;
}

import type { ActorKind, ConsultedBody, Day, EventOf } from "@coop/kernel";
import type { Version } from "../opinion.ts";
import type { Silence } from "./consultation-terms.ts";
import type { ConsultationStatus } from "./lifecycle.ts";

/** What a body says of a version. Its advice binds nobody. */
export const positions = ["FAVOURABLE", "FAVOURABLE_WITH_REMARKS", "UNFAVOURABLE", "NO_POSITION"] as const;
export type Position = (typeof positions)[number];

/** Who may ask: the instructing ARS, the HAS, the promoters. */
export const requesterKinds = ["ARS_AGENT", "HAS_AGENT", "PROFESSIONAL"] as const satisfies readonly ActorKind[];
export type RequesterKind = (typeof requesterKinds)[number];

export interface Requester {
  readonly kind: RequesterKind;
  /** Code of the organisation; null for the promoters. */
  readonly organisation: string | null;
}

/** A file that the `FileStore` holds. */
export interface FileReference {
  readonly sha256: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export interface Advice {
  readonly position: Position;
  readonly text: string;
  readonly answeredOn: Day;
  /** Whether it came after the day that was set. */
  readonly late: boolean;
}

interface Request {
  readonly protocolId: string;
  readonly body: string;
  readonly bodyKind: ConsultedBody["kind"];
  readonly requestedBy: Requester;
  readonly question: string;
  /** The frozen version that it is about: the newest when it was asked. */
  readonly version: Version;
  readonly pieces: readonly FileReference[];
  readonly requestedOn: Day;
  readonly dueOn: Day;
  /** What it means that the day passes without an answer. */
  readonly silence: Silence;
}

/** One body asked once about one version. */
export interface Consultation extends Request {
  readonly status: ConsultationStatus;
  readonly advice: Advice | null;
  readonly withdrawal: { readonly withdrawnOn: Day; readonly reasons: string } | null;
  readonly lapsedOn: Day | null;
}

/** What can happen to a consultation. This is its history: fields may be added, never changed. */
export interface ConsultationEvents {
  ConsultationRequested: Request;
  ConsultationAnswered: Advice;
  ConsultationWithdrawn: { readonly withdrawnOn: Day; readonly reasons: string };
  /** What it was asked for is decided, and no answer came. */
  ConsultationLapsed: { readonly lapsedOn: Day };
}
export type ConsultationEvent = EventOf<ConsultationEvents>;

/** Whether the day that was set has passed without an answer. */
export function isOverdue({ status, dueOn }: Consultation, today: Day): boolean {
  return status === "REQUESTED" && dueOn < today;
}

import type { Day, EventOf } from "@coop/kernel";
import type { OpinionRegime } from "./lifecycle.ts";
import type {
  Confirmation,
  OpinionText,
  OpinionType,
  Publication,
  Question,
  Rapporteur,
  ReceivedVersion,
  Version,
} from "./opinion.ts";

/** What can happen to an opinion. This is its history: fields may be added, never changed. */
export interface OpinionEvents {
  OpinionOpened: {
    readonly protocolId: string;
    readonly regime: OpinionRegime;
    readonly type: OpinionType;
    readonly binding: boolean;
    readonly version: ReceivedVersion;
  };
  OpinionDeclaredAdmissible: { readonly declaredOn: Day };
  OpinionDeclaredInadmissible: { readonly declaredOn: Day; readonly reasons: string };
  RapporteurAssigned: Rapporteur;
  /** An agent who has an interest takes no part in the instruction from now on. */
  ConflictOfInterestDeclared: Rapporteur;
  InformationRequested: {
    readonly requestedOn: Day;
    readonly dueOn: Day;
    readonly questions: readonly Omit<Question, "answer">[];
  };
  InformationSupplied: {
    readonly suppliedOn: Day;
    readonly answers: readonly { readonly questionId: string; readonly text: string }[];
  };
  OpinionDrafted: OpinionText & { readonly draftedBy: string; readonly inSteadOf?: string; readonly draftedOn: Day };
  CollegeScheduled: { readonly sessionOn: Day };
  /** The text is the draft's, repeated: an opinion is one legal fact. */
  OpinionDelivered: OpinionText & { readonly number: string; readonly deliveredOn: Day; readonly covers: Version };
  RevisionRecorded: { readonly version: ReceivedVersion; readonly answeredReserves: readonly string[] };
  /** `covers`: the version that the opinion holds for from now on; absent while other reserves are open. */
  ReserveLifted: {
    readonly reserveId: string;
    readonly liftedOn: Day;
    readonly comment: string | null;
    readonly covers?: Version;
  };
  ReserveMaintained: { readonly reserveId: string; readonly maintainedOn: Day; readonly reasons: string };
  OpinionConfirmed: Omit<Confirmation, "version"> & { readonly covers: Version };
  ReviewResumed: { readonly resumedOn: Day; readonly reasons: string };
  OpinionPublished: Publication;
  OpinionWithdrawn: { readonly withdrawnOn: Day };
}
export type OpinionEvent = EventOf<OpinionEvents>;

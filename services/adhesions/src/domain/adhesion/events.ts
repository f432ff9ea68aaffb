import type { Day, EventOf } from "@coop/kernel";
import type { AuthorisationInForce, MemberRole } from "../authorisation.ts";
import type { Commitment, Delegation, Insurance, Registration, SuppliedFile, TeamStructure, Training } from "./adhesion.ts";

/** Somebody who enters the team. */
export interface Newcomer {
  readonly memberId: string;
  /** Pseudonym. */
  readonly subject: string;
  readonly role: MemberRole;
  readonly professionCode: string;
}

interface Departure {
  readonly memberId: string;
  readonly leftOn: Day;
  /** Who speaks for the team from now on. */
  readonly referentId: string;
}

export interface AdhesionEvents {
  AdhesionStarted: {
    readonly startedOn: Day;
    readonly regionCode: string;
    readonly authorisation: AuthorisationInForce;
    readonly starter: Newcomer;
  };
  AdhesionDescribed: { readonly structure: TeamStructure | null; readonly startOn: Day | null };
  MemberInvited: Newcomer & { readonly invitedOn: Day };
  MemberRemoved: Departure & { readonly reason: string };
  /** `early`: before the end of the commitment that they signed. */
  TeamLeft: Departure & { readonly early: boolean };
  MemberCommitted: Commitment & { readonly memberId: string };
  InsuranceAttested: Insurance & { readonly memberId: string; readonly attestedOn: Day };
  TrainingAttested: Training & { readonly memberId: string; readonly attestedOn: Day };
  DelegationsChosen: { readonly delegations: readonly Delegation[] };
  AdhesionSubmitted: { readonly submittedOn: Day };
  AdhesionPiecesRequested: {
    readonly requestedOn: Day;
    readonly requestedBy: string;
    readonly inSteadOf?: string;
    readonly dueOn: Day;
    readonly pieces: readonly { readonly number: number; readonly name: string }[];
  };
  AdhesionPiecesSupplied: {
    readonly suppliedOn: Day;
    readonly answers: readonly {
      readonly number: number;
      readonly text: string | null;
      readonly files: readonly SuppliedFile[];
    }[];
  };
  AdhesionDeclaredComplete: {
    readonly completeOn: Day;
    readonly deadlineOn: Day;
    readonly declaredBy: string;
    readonly inSteadOf?: string;
  };
  AdhesionRegistered: Registration;
  AdhesionRefused: { readonly refusedOn: Day; readonly reasons: readonly string[]; readonly signedBy: string };
  MemberActivated: { readonly memberId: string; readonly activeOn: Day };
  /** A registered team lost its last delegant or its last delegate: nobody practises until it is registered again. */
  ComplianceRequired: { readonly requiredOn: Day; readonly missing: readonly MemberRole[] };
  AdhesionWithdrawn: { readonly withdrawnOn: Day; readonly reason: string };
}
export type AdhesionEvent = EventOf<AdhesionEvents>;

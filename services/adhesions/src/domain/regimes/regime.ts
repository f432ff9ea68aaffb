import type { ActorKind, TransitionTable } from "@coop/kernel";
import type { AdhesionStatus } from "../lifecycle.ts";

/** A number that a text sets, and where it stands; `[mem]` marks what must still be verified in the text. */
export interface Sourced {
  readonly months: number;
  readonly source: string;
}

/** How a regime lets teams take part in a protocol. The rest of the domain reads this and never asks which regime it is. */
export interface AdhesionRegime {
  readonly code: string;
  /** `REGISTRATION`: the ARS decides. `DECLARATION`: immediate effect, control afterwards. */
  readonly mode: "REGISTRATION" | "DECLARATION";
  /** Who applies in the name of a team. */
  readonly applicants: readonly ActorKind[];
  readonly lifecycle: TransitionTable<AdhesionStatus>;
  /** Time to register, from the day on which the file was acknowledged as complete. */
  readonly registration: Sourced;
  /** For how long each professional commits. */
  readonly minimumCommitment: Sourced;
  readonly report: {
    /** Length of the period that one report covers, from the first activity of the team. */
    readonly period: Sourced;
    /** Time to send it once its period has ended. */
    readonly due: Sourced;
  };
}

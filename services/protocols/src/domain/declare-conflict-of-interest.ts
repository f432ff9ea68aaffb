import { type Decision, refusal, requiredText, unlessFaulty } from "@coop/kernel";
import { byArs, thenTell } from "./guards.ts";
import { isFinal } from "./lifecycle.ts";
import { NARRATIVE_MAX } from "./limits.ts";
import { isSent, type Protocol, type ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";
import { regimes } from "./regimes/regimes.ts";

/** What an agent declares: an interest in the protocol, its promoters or what it replaces. */
export interface DeclareConflict {
  readonly declaration: string;
}

/** Whether an ARS has something to do with it: from the letter of intent to the publication of the order. */
function isInstructed(protocol: Protocol): boolean {
  const { regime, status } = protocol;
  return !regimes[regime].readOnly && isSent(protocol) && status !== "IN_FORCE" && !isFinal(status);
}

/**
 * An agent of the ARS takes no part in this dossier from now on, and cannot take that back (domain dossier 7.4). It is one's own
 * interest, even of who acts in another's stead.
 */
export const declareConflictOfInterest: Decision<Protocol, DeclareConflict, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) =>
    thenTell(byArs(protocol, actor, "INSTRUCTOR", "SIGNATORY"), () =>
      isInstructed(protocol)
        ? []
        : [refusal("TRANSITION_REFUSED", { status: protocol.status, action: "declareConflictOfInterest" })],
    ),
  decide: (_protocol, { declaration }, { subject }, { today }) =>
    unlessFaulty(requiredText("declaration", declaration, NARRATIVE_MAX), () => [
      { type: "ConflictOfInterestDeclared", data: { subject, declaration, declaredOn: today } },
    ]),
};

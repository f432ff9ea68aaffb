import { type Decision, unlessFaulty } from "@coop/kernel";
import { fileVersion } from "./file-version.ts";
import { filingIssues, filingWarnings, type GridToFile } from "./filing-issues.ts";
import { allows, byPromoter } from "./guards.ts";
import type { Protocol, ProtocolEvent } from "./protocol.ts";
import type { ProtocolRefusal } from "./refusals.ts";

/** With the working grid, read in the same transaction. */
export interface SubmitProtocolInput extends GridToFile {
  /** The reference that the dossier gets if it is filed: `COOP-2017-00042`. */
  readonly reference: string;
}

/** Filing: the regime's checklist refuses all that is missing or contradictory at once; what passes is frozen as version 1. */
export const submitProtocol: Decision<Protocol, SubmitProtocolInput, ProtocolEvent, ProtocolRefusal> = {
  guard: (protocol, actor) => [...byPromoter(protocol, actor), ...allows(protocol, "submitProtocol")],
  decide: (protocol, { reference, ...filed }, _actor, { now, today }) =>
    unlessFaulty(filingIssues(protocol, filed), () => [
      {
        type: "ProtocolSubmitted",
        data: { reference, version: fileVersion(protocol, filed.grid, today), on: today, at: now.toISOString() },
      },
    ]),
  warn: filingWarnings,
};

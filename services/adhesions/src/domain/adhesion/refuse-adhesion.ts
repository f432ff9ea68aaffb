import { eachOf, type Moment, refusal, requiredText, unlessFaulty } from "@coop/kernel";
import type { AdhesionRefusal } from "../refusals.ts";
import type { Adhesion } from "./adhesion.ts";
import { type AdhesionDecision, signatoryBlockers } from "./guards.ts";

export interface RefuseAdhesionInput {
  readonly reasons: readonly string[];
}

/** The ARS refuses, with its reasons (CRPA L.211-2, L.211-5): after instruction, or when pieces did not come in time. */
export const refuseAdhesion: AdhesionDecision<RefuseAdhesionInput> = {
  guard: (adhesion, actor, at) => [...signatoryBlockers(adhesion, "refuseAdhesion", actor), ...stillDue(adhesion, at)],

  decide: (_adhesion, { reasons }, actor, { today }) => {
    const issues = eachOf("reasons", reasons, { min: 1, max: 20 }, (reason, path) => requiredText(path, reason, 4000));
    return unlessFaulty(issues, () => [
      { type: "AdhesionRefused", data: { refusedOn: today, reasons, signedBy: actor.subject } },
    ]);
  },
};

/** The day until which the ARS waits for pieces, null when it waits for none. */
function piecesDueOn({ status, pieces }: Adhesion): string | null {
  const days = pieces.filter(({ answer }) => answer === null).map(({ dueOn }) => dueOn);
  return status === "INCOMPLETE" ? (days.toSorted().at(-1) ?? null) : null;
}

function stillDue(adhesion: Adhesion, { today }: Moment): readonly AdhesionRefusal[] {
  const dueOn = piecesDueOn(adhesion);
  return dueOn !== null && today <= dueOn ? [refusal("PIECES_STILL_DUE", { dueOn })] : [];
}
